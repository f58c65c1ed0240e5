//! Changing people: the rules that `/admin` and `sansha user` share. Every change leaves a row in the trail.

use std::collections::BTreeMap;

use sansha_core::ids::AgentId;
use sansha_core::language::Language;
use uuid::Uuid;

use super::{AccountError, AccountService, NAME_MAX, SESSION_S, tidy};
use crate::services::policy::{self, Surface};
use crate::services::ports::{Account, AccountChange, Actor, Deed, Role, StoreError, Trace};
use crate::services::tickets::{SignInKey, wall_s};

/// Best proficiency in a language.
const PROFICIENCY_MAX: u8 = 5;

/// An account about to be made.
#[derive(Clone)]
pub struct NewAccount {
    /// Sign-in name.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// Languages beside Japanese, with proficiency 1 to 5.
    pub speaks: BTreeMap<Language, u8>,
    /// The password, 15 to 200 characters, and none of the obvious ones.
    pub password: String,
}

/// A living sign-in, as an administrator sees it. Times are real time in seconds since 1970.
#[derive(Clone)]
pub struct SignIn {
    /// What sockets and tickets know it by. Never leaves the server.
    pub key: SignInKey,
    /// Whose.
    pub account: Account,
    /// Where.
    pub surface: Surface,
    /// Since when.
    pub since_s: i64,
    /// When it was last asked about; none when not since the server started.
    pub seen_s: Option<i64>,
}

impl AccountService {
    /// Adds an account.
    ///
    /// # Errors
    /// [`AccountError::Name`], [`AccountError::Speaks`], [`AccountError::Password`], [`AccountError::Store`] with
    /// [`StoreError::Exists`] when the name is taken.
    pub async fn add(&self, by: Actor, new: NewAccount) -> Result<Account, AccountError> {
        let account = self.made(new).await?;
        let trace = trace(by, Deed::PersonAdded, account.id, place(account.role, &account.speaks));
        self.administration.change_account(AccountChange::Add(account.clone()), trace).await?;
        Ok(account)
    }

    /// Makes the first administrator of a house without any account.
    ///
    /// # Errors
    /// [`AccountError::NotFirst`] when there is an account; those of [`Self::add`].
    pub async fn add_first(&self, name: String, password: String) -> Result<Account, AccountError> {
        if !self.is_empty().await? {
            return Err(AccountError::NotFirst);
        }
        let account = self.made(NewAccount { name, role: Role::Admin, speaks: BTreeMap::new(), password }).await?;
        let trace = trace(Actor::FirstRun, Deed::PersonAdded, account.id, place(account.role, &account.speaks));
        let first = self.administration.change_account(AccountChange::AddFirst(account.clone()), trace).await?;
        if first { Ok(account) } else { Err(AccountError::NotFirst) }
    }

    /// Whether there is no account at all.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        self.accounts.list().await.map(|all| all.is_empty())
    }

    /// Replaces a password and ends the account's sessions.
    ///
    /// # Errors
    /// [`AccountError::Unknown`], [`AccountError::Password`], [`AccountError::Store`].
    pub async fn reset(&self, by: Actor, name: &str, password: String) -> Result<Account, AccountError> {
        let account = self.named(name).await?;
        let hash = self.passwords.hash(password, &account.name).await?;
        let trace = trace(by, Deed::PasswordReset, account.id, BTreeMap::new());
        self.administration.change_account(AccountChange::SetPassword(account.id, hash), trace).await?;
        self.forget(account.id);
        Ok(account)
    }

    /// Disables or enables an account and ends its sessions.
    ///
    /// # Errors
    /// [`AccountError::Unknown`], [`AccountError::Yourself`], [`AccountError::LastAdmin`], [`AccountError::Store`].
    pub async fn set_disabled(&self, by: Actor, name: &str, disabled: bool) -> Result<Account, AccountError> {
        let account = self.named(name).await?;
        if disabled {
            self.may_go(by, &account).await?;
        }
        let deed = if disabled { Deed::PersonDisabled } else { Deed::PersonEnabled };
        let trace = trace(by, deed, account.id, BTreeMap::new());
        self.administration.change_account(AccountChange::SetDisabled(account.id, disabled), trace).await?;
        self.forget(account.id);
        Ok(Account { disabled, ..account })
    }

    /// Gives an account another role or other languages. Another role ends its sessions.
    ///
    /// # Errors
    /// [`AccountError::Unknown`], [`AccountError::Speaks`], [`AccountError::Yourself`] and [`AccountError::LastAdmin`] when an
    /// administrator would become something else, [`AccountError::Store`].
    pub async fn set_place(&self, by: Actor, name: &str, role: Role, speaks: BTreeMap<Language, u8>) -> Result<Account, AccountError> {
        let account = self.named(name).await?;
        check_languages(&speaks)?;
        if account.role == Role::Admin && role != Role::Admin {
            self.may_go(by, &account).await?;
        }
        let trace = trace(by, Deed::PersonChanged, account.id, place(role, &speaks));
        self.administration.change_account(AccountChange::SetPlace(account.id, role, speaks.clone()), trace).await?;
        self.forget(account.id);
        Ok(Account { role, speaks, ..account })
    }

    /// All living sign-ins, newest first.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn sign_ins(&self) -> Result<Vec<SignIn>, StoreError> {
        let sessions = self.accounts.sessions(wall_s()).await?;
        let memory = self.memory();
        let row = |(session, account): (crate::services::ports::Session, Account)| {
            let seen_s = memory.get(&session.token_hash).map(|remembered| remembered.seen_s);
            let since_s = session.expires_s.saturating_sub(SESSION_S);
            Some(SignIn { key: session.token_hash, surface: Surface::parse(&session.surface)?, account, since_s, seen_s })
        };
        Ok(sessions.into_iter().filter_map(row).collect())
    }

    /// Ends a sign-in; false when it was over.
    ///
    /// # Errors
    /// [`StoreError::Failed`], [`StoreError::Full`].
    pub async fn end(&self, by: Actor, sign_in: &SignIn) -> Result<bool, StoreError> {
        let detail = BTreeMap::from([("surface".to_owned(), sign_in.surface.name().to_owned())]);
        let trace = trace(by, Deed::SessionEnded, sign_in.account.id, detail);
        let ended = self.administration.change_account(AccountChange::EndSession(sign_in.key), trace).await?;
        self.memory().remove(&sign_in.key);
        Ok(ended)
    }

    async fn made(&self, new: NewAccount) -> Result<Account, AccountError> {
        let name = tidy(&new.name);
        if !is_name(&name) {
            return Err(AccountError::Name);
        }
        check_languages(&new.speaks)?;
        let password_hash = self.passwords.hash(new.password, &name).await?;
        Ok(Account { id: AgentId::new(Uuid::now_v7()), name, role: new.role, speaks: new.speaks, password_hash, disabled: false })
    }

    async fn named(&self, name: &str) -> Result<Account, AccountError> {
        let found = self.accounts.by_name(&tidy(name)).await?;
        found.ok_or_else(|| AccountError::Unknown(name.to_owned()))
    }

    /// Whether an account may lose what it is: nobody takes it from themselves, and one administrator always stays.
    async fn may_go(&self, by: Actor, account: &Account) -> Result<(), AccountError> {
        if by == Actor::Person(account.id) {
            return Err(AccountError::Yourself);
        }
        let works = |account: &Account| account.role == Role::Admin && !account.disabled;
        let others = self.accounts.list().await?.iter().filter(|other| other.id != account.id && works(other)).count();
        if works(account) && others == 0 { Err(AccountError::LastAdmin(account.name.clone())) } else { Ok(()) }
    }
}

fn trace(actor: Actor, deed: Deed, subject: AgentId, detail: BTreeMap<String, String>) -> Trace {
    Trace { at_s: wall_s(), actor, deed, subject: subject.uuid(), detail }
}

/// Role and languages, for the trail.
fn place(role: Role, speaks: &BTreeMap<Language, u8>) -> BTreeMap<String, String> {
    let speaks: Vec<String> = speaks.iter().map(|(language, level)| format!("{language}:{level}")).collect();
    BTreeMap::from([("role".to_owned(), policy::role_name(role).to_owned()), ("speaks".to_owned(), speaks.join(","))])
}

fn check_languages(speaks: &BTreeMap<Language, u8>) -> Result<(), AccountError> {
    let wrong = |(language, level): (&Language, &u8)| *language == Language::Japanese || !(1..=PROFICIENCY_MAX).contains(level);
    if speaks.iter().any(wrong) { Err(AccountError::Speaks) } else { Ok(()) }
}

fn is_name(name: &str) -> bool {
    (1..=NAME_MAX).contains(&name.chars().count()) && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | 'ー'))
}
