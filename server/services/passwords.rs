//! Password hashes: argon2id, in a room of its own so that a flood of sign-ins cannot starve the calls.

use std::collections::BTreeSet;
use std::sync::Arc;

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

use super::secret::random;

/// Memory of one hash in KiB. 19 MiB, 2 passes, 1 lane is the smaller of the two sets OWASP names for argon2id.
const MEMORY_KIB: u32 = 19_456;
/// Passes over the memory.
const PASSES: u32 = 2;
/// Lanes.
const LANES: u32 = 1;
/// Hashes at a time: the calls keep the other processors.
const WORKERS: usize = 1;
/// Sign-ins that may wait for the worker; the next one is told to come back.
pub const WAITING_MAX: usize = 16;
/// Shortest password, in characters.
pub const PASSWORD_MIN: usize = 15;
/// Longest password, in characters: long enough for any phrase, short enough to hash.
pub const PASSWORD_MAX: usize = 200;

/// Letters of a generated password; 0 O 1 l I are left out. 32 of them, so that each is as likely.
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
/// Letters of a generated password, and how many stand together.
const GENERATED: usize = 20;
const GROUP: usize = 5;
/// A shorter name is in many words by chance.
const NAME_COUNTS_FROM: usize = 3;
/// Different letters that must be left beside the obvious parts.
const DISTINCT_MIN: usize = 5;
/// What people choose when they must choose: words of sign-in forms, rows of keys, this house. Longer parts first.
const OBVIOUS: [&str; 34] = [
    "administrator",
    "abcdefghijklmnopqrstuvwxyz",
    "abcdefghij",
    "password",
    "passw0rd",
    "パスワード",
    "sunshine",
    "iloveyou",
    "princess",
    "football",
    "baseball",
    "mynumber",
    "マイナンバー",
    "hotline",
    "qwertyuiop",
    "qwerty",
    "asdfghjkl",
    "asdfgh",
    "zxcvbnm",
    "zxcvbn",
    "1q2w3e4r5t",
    "1q2w3e4r",
    "1qaz2wsx",
    "3edc4rfv",
    "letmein",
    "welcome",
    "dragon",
    "monkey",
    "master",
    "secret",
    "sansha",
    "kenpo",
    "admin",
    "login",
];

/// The hash that is checked when there is no such account, so that a wrong name costs what a wrong password costs.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Why a password was not hashed or checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Too many sign-ins at once.
    #[error("too many people sign in at once; try again in a few seconds")]
    Busy,
    /// Not between 15 and 200 characters.
    #[error("a password has at least {PASSWORD_MIN} and at most {PASSWORD_MAX} characters")]
    Length,
    /// Among the first that anybody tries.
    #[error("this password is too easy to guess: no names, rows of keys, or one thing again and again")]
    Obvious,
    /// The hasher failed.
    #[error("the password could not be hashed")]
    Failed,
}

/// The one worker and the line before it.
#[derive(Debug, Clone)]
pub struct Passwords {
    line: Arc<Semaphore>,
    worker: Arc<Semaphore>,
}

impl Default for Passwords {
    fn default() -> Self {
        Self { line: Arc::new(Semaphore::new(WORKERS + WAITING_MAX)), worker: Arc::new(Semaphore::new(WORKERS)) }
    }
}

impl Passwords {
    /// Hashes a new password of whoever has this name with a fresh salt, as a PHC string.
    ///
    /// # Errors
    /// [`PasswordError::Length`], [`PasswordError::Obvious`], [`PasswordError::Busy`], [`PasswordError::Failed`].
    pub async fn hash(&self, password: String, name: &str) -> Result<String, PasswordError> {
        if !(PASSWORD_MIN..=PASSWORD_MAX).contains(&password.chars().count()) {
            return Err(PasswordError::Length);
        }
        if is_obvious(&password, name) {
            return Err(PasswordError::Obvious);
        }
        self.in_turn(move || hash(password.as_bytes())).await?
    }

    /// Whether the password is the one of this hash. Without a hash the answer is no, and takes as long.
    ///
    /// # Errors
    /// [`PasswordError::Busy`], [`PasswordError::Failed`].
    pub async fn check(&self, password: String, hash: Option<String>) -> Result<bool, PasswordError> {
        if password.chars().count() > PASSWORD_MAX {
            return Ok(false);
        }
        let right = self.in_turn(move || verify(password.as_bytes(), hash.as_deref().unwrap_or(NOBODY)) && hash.is_some());
        right.await
    }

    /// Runs one hash off the runtime's threads. A permit goes with the work: who hangs up meanwhile frees nothing early.
    async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, PasswordError> {
        let place = Arc::clone(&self.line).try_acquire_owned().map_err(|_full| PasswordError::Busy)?;
        let turn = Arc::clone(&self.worker).acquire_owned().await.map_err(|_closed| PasswordError::Failed)?;
        let done = tokio::task::spawn_blocking(move || {
            let done = work();
            drop((turn, place));
            done
        });
        done.await.map_err(|_panicked| PasswordError::Failed)
    }
}

/// A password that nobody has to think of: four groups of five, without letters that look alike. 98 bits.
#[must_use]
pub fn generated() -> String {
    let letters = random::<GENERATED>().map(|byte| {
        let index = usize::from(byte) % ALPHABET.len();
        ALPHABET.get(index).copied().map(char::from).unwrap_or_default()
    });
    let groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// Whether a guesser would try it early: what is left beside names, usual words, rows of keys and repetitions is next to nothing.
/// A password of 15 characters is not in any list of leaked ones unless it is made of such parts.
fn is_obvious(password: &str, name: &str) -> bool {
    let mut rest: String = password.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect();
    let name: String = name.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect();
    for part in OBVIOUS.into_iter().chain((name.chars().count() >= NAME_COUNTS_FROM).then_some(name.as_str())) {
        rest = rest.replace(part, "");
    }
    let distinct: BTreeSet<char> = rest.chars().collect();
    distinct.len() < DISTINCT_MIN || in_a_row(&rest)
}

/// Whether most letters follow the one before by one step in the alphabet, or repeat it.
fn in_a_row(text: &str) -> bool {
    let codes: Vec<u32> = text.chars().map(u32::from).collect();
    let steps = codes.array_windows().filter(|[a, b]| a.abs_diff(*b) <= 1).count();
    steps * 2 > codes.len()
}

fn hash(password: &[u8]) -> Result<String, PasswordError> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|_bad| PasswordError::Failed)?;
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash: PasswordHash = hasher.hash_password(password).map_err(|_failed| PasswordError::Failed)?;
    Ok(hash.to_string())
}

/// The costs are read from the hash, so that older accounts can still sign in when they are raised.
fn verify(password: &[u8], hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(password, &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use argon2::password_hash::phc::PasswordHash;

    use super::{NOBODY, PasswordError, Passwords, WAITING_MAX, generated, hash, is_obvious};

    #[test]
    fn what_everybody_tries_first_is_refused() {
        for obvious in [
            "passwordpassword",
            "Password-1234567",
            "aaaaaaaaaaaaaaaa",
            "123456789012345",
            "qwertyuiopasdfgh",
            "ｐａｓｓｗｏｒｄ１１１１１１１１",
            "naomi-naomi-naomi",
            "abababababababab",
            "Sansha-Admin-2024",
            "abcdefghijklmno",
        ] {
            assert!(is_obvious(obvious, "Naomi"), "{obvious}");
        }
        for fine in ["correct horse battery", "さくらさくらやよいのそらはみわ", "kx7-water lily, Tuesday"] {
            assert!(!is_obvious(fine, "Naomi"), "{fine}");
        }
    }

    #[test]
    fn a_generated_password_is_long_and_never_the_same() {
        let (one, other) = (generated(), generated());
        assert_eq!((one.len(), one.split('-').count()), (23, 4));
        assert!(one != other && !is_obvious(&one, "naomi"), "{one}");
    }

    #[test]
    fn nobody_costs_what_an_account_costs() {
        let real = hash(b"correct horse battery").unwrap();
        let costs =
            |phc: &str| PasswordHash::new(phc).map(|hash| (hash.algorithm.to_string(), hash.version, hash.params.to_string())).unwrap();
        assert_eq!(costs(NOBODY), costs(&real));
    }

    #[tokio::test]
    async fn a_flood_of_sign_ins_is_told_to_come_back() {
        let passwords = Passwords::default();
        let flood: Vec<_> = (0..40).map(|_| passwords.check("correct horse battery".to_owned(), None)).collect();
        let answers = futures_util::future::join_all(flood).await;
        let busy = answers.iter().filter(|answer| **answer == Err(PasswordError::Busy)).count();
        assert_eq!(busy, 40 - WAITING_MAX - 1);
        assert_eq!(passwords.check("correct horse battery".to_owned(), None).await, Ok(false), "the line is free again");
    }

    #[tokio::test]
    async fn a_short_password_is_refused_and_a_right_one_is_right() {
        let passwords = Passwords::default();
        assert_eq!(passwords.hash("fourteen chars".to_owned(), "ken").await, Err(PasswordError::Length));
        let hash = passwords.hash("さくらさくらやよいのそらはみわ".to_owned(), "ken").await.unwrap();
        assert_eq!(passwords.check("さくらさくらやよいのそらはみわ".to_owned(), Some(hash.clone())).await, Ok(true));
        assert_eq!(passwords.check("さくらさくらやよいのそらはみの".to_owned(), Some(hash)).await, Ok(false));
    }
}
