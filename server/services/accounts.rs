//! People, signing in, and who a cookie belongs to.

mod changes;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aws_lc_rs::digest;
use sansha_core::ids::AgentId;
use unicode_normalization::UnicodeNormalization;

use super::passwords::{PasswordError, Passwords};
use super::policy::{self, Surface};
use super::ports::{Account, Accounts, Administration, Session, StoreError};
use super::secret::{hex, random};
pub use changes::{NewAccount, SignIn};

/// A sign-in lasts a working day, whatever happens: 10 hours.
pub const SESSION_S: i64 = 10 * 60 * 60;
/// For so long a session that was looked up is believed without asking the store again. The command line may disable an account
/// beside the running server; it is out within this time.
pub const BELIEVED_S: i64 = 1;
/// Sessions remembered; beyond it the memory starts afresh, and each costs one statement more.
pub const REMEMBERED_MAX: usize = 4_096;
/// Random bytes in a token.
const TOKEN_BYTES: usize = 32;
/// Longest sign-in name, in characters.
pub const NAME_MAX: usize = 64;

/// Why someone cannot be signed in, added or changed.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// No such account, wrong password, disabled, or not on this surface: all the same to who asks.
    #[error("name or password is wrong")]
    Wrong,
    /// No account of this name.
    #[error("there is no account {0}")]
    Unknown(String),
    /// The name is empty, too long or has characters that cannot be typed.
    #[error("a sign-in name has 1 to {NAME_MAX} letters, digits, dots, hyphens or underscores")]
    Name,
    /// Languages beside Japanese, proficiency 1 to 5.
    #[error("languages are given with a proficiency from 1 to 5, and Japanese is not among them")]
    Speaks,
    /// The only administrator left cannot be taken away: nobody could let anyone in again.
    #[error("{0} is the only administrator; make somebody else one first")]
    LastAdmin(String),
    /// What one does not do to oneself: it would lock the door from inside.
    #[error("nobody does this to their own account")]
    Yourself,
    /// There are accounts already: the first was made before.
    #[error("the first administrator was made before")]
    NotFirst,
    /// The password was not hashed or checked.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The secret in a cookie: 256 random bits in hex.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// The text of the cookie.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(redacted)")
    }
}

/// A session as it was last seen in the store.
#[derive(Clone)]
struct Remembered {
    session: Session,
    account: Account,
    seen_s: i64,
}

/// Accounts, sign-in and sessions. Times are real time in seconds since 1970, never service time.
pub struct AccountService {
    accounts: Arc<dyn Accounts>,
    administration: Arc<dyn Administration>,
    passwords: Passwords,
    remembered: Mutex<BTreeMap<[u8; 32], Remembered>>,
}

impl AccountService {
    /// Over a store.
    #[must_use]
    pub fn new<S: Accounts + Administration + 'static>(store: Arc<S>) -> Self {
        Self { accounts: store.clone(), administration: store, passwords: Passwords::default(), remembered: Mutex::default() }
    }

    /// Signs in on a surface. The answer is the cookie's secret and whose it is.
    ///
    /// # Errors
    /// [`AccountError::Wrong`], [`AccountError::Password`] with [`PasswordError::Busy`], [`AccountError::Store`].
    pub async fn sign_in(&self, surface: Surface, name: &str, password: String, now_s: i64) -> Result<(Token, Account), AccountError> {
        let account = self.accounts.by_name(&tidy(name)).await?;
        let hash = account.as_ref().map(|account| account.password_hash.clone());
        let right = self.passwords.check(password, hash).await?;
        let account = account.filter(|_| right).ok_or(AccountError::Wrong)?;
        let token = self.admit(surface, &account, now_s).await?;
        Ok((token, account))
    }

    /// Opens a session on a surface without asking for a password: for those who have proved who they are in another way, such
    /// as the one-click links of the demo.
    ///
    /// # Errors
    /// [`AccountError::Wrong`] for a disabled account or one of another surface, [`AccountError::Store`].
    pub async fn admit(&self, surface: Surface, account: &Account, now_s: i64) -> Result<Token, AccountError> {
        if account.disabled || !policy::may_enter(account.role, surface) {
            return Err(AccountError::Wrong);
        }
        let token = Token(hex(&random::<TOKEN_BYTES>()));
        let session = Session {
            token_hash: sign_in_key(token.expose()),
            account: account.id,
            surface: surface.name().to_owned(),
            expires_s: now_s.saturating_add(SESSION_S),
        };
        self.accounts.open_session(session).await?;
        Ok(token)
    }

    /// Whose token this is on this surface; none when it is nobody's, or not any more.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn who(&self, surface: Surface, token: &str, now_s: i64) -> Result<Option<Account>, StoreError> {
        let hash = sign_in_key(token);
        let found = match self.recall(&hash, now_s) {
            Some(remembered) => Some(remembered),
            None => self.look(hash, now_s).await?,
        };
        let found = found.filter(|found| found.session.surface == surface.name() && policy::may_enter(found.account.role, surface));
        Ok(found.map(|found| found.account))
    }

    /// Ends the session of a token, if there is one.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn sign_out(&self, token: &str) -> Result<(), StoreError> {
        let hash = sign_in_key(token);
        self.accounts.close_session(hash).await?;
        self.memory().remove(&hash);
        Ok(())
    }

    /// All accounts by name.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn list(&self) -> Result<Vec<Account>, StoreError> {
        self.accounts.list().await
    }

    async fn look(&self, hash: [u8; 32], now_s: i64) -> Result<Option<Remembered>, StoreError> {
        let found = self.accounts.session(hash, now_s).await?;
        let found = found.map(|(session, account)| Remembered { session, account, seen_s: now_s });
        let mut memory = self.memory();
        match &found {
            Some(found) => {
                if memory.len() >= REMEMBERED_MAX {
                    memory.clear();
                }
                memory.insert(hash, found.clone());
            }
            None => drop(memory.remove(&hash)),
        }
        Ok(found)
    }

    fn recall(&self, hash: &[u8; 32], now_s: i64) -> Option<Remembered> {
        let fresh = |found: &&Remembered| (found.seen_s..=found.seen_s.saturating_add(BELIEVED_S)).contains(&now_s);
        self.memory().get(hash).filter(fresh).filter(|found| found.session.expires_s > now_s).cloned()
    }

    fn forget(&self, id: AgentId) {
        self.memory().retain(|_hash, found| found.account.id != id);
    }

    fn memory(&self) -> MutexGuard<'_, BTreeMap<[u8; 32], Remembered>> {
        // It is only ever a copy of what the store says, so a panic elsewhere leaves nothing half-done.
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A name as typed, without the accidents of a Japanese keyboard.
fn tidy(name: &str) -> String {
    name.nfkc().collect::<String>().trim().to_owned()
}

/// What is kept of a token, and what sockets and tickets know a sign-in by: its SHA-256.
#[must_use]
pub fn sign_in_key(token: &str) -> [u8; 32] {
    let digest = digest::digest(&digest::SHA256, token.as_bytes());
    digest.as_ref().try_into().expect("SHA-256 has 32 bytes")
}
