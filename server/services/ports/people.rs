//! People who sign in, and where they are signed in.

use std::collections::BTreeMap;

use sansha_core::ids::AgentId;
use sansha_core::language::Language;

use super::{Later, StoreError};

/// What an account may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Takes calls.
    Operator,
    /// Joins calls.
    Interpreter,
    /// Takes calls and helps operators.
    Supervisor,
    /// Reads dashboards and exports.
    Manager,
    /// Writes knowledge.
    Editor,
    /// Manages people and hours.
    Admin,
    /// Reads the audit.
    Auditor,
}

/// An account. The password is a PHC string of argon2id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Same id as the agent's.
    pub id: AgentId,
    /// Sign-in name, unique without regard to case.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// Languages beside Japanese, with proficiency 1 to 5.
    pub speaks: BTreeMap<Language, u8>,
    /// `$argon2id$…`
    pub password_hash: String,
    /// Cannot sign in.
    pub disabled: bool,
}

/// A signed-in session of one surface. Only a hash of its token is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the token in the cookie.
    pub token_hash: [u8; 32],
    /// Who.
    pub account: AgentId,
    /// `agent`, `interpreter`, `manager` or `admin`.
    pub surface: String,
    /// Real time of the end, in seconds since 1970.
    pub expires_s: i64,
}

/// People and their sessions.
pub trait Accounts: Send + Sync {
    /// Adds an account and leaves no trace of who did: for furnishing a demo. People are added by [`Administration`](super::Administration).
    ///
    /// # Errors
    /// [`StoreError::Exists`] when the name is taken.
    fn add(&self, account: Account) -> Later<'_, (), StoreError>;
    /// All accounts by name.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn list(&self) -> Later<'_, Vec<Account>, StoreError>;
    /// One account by sign-in name.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn by_name(&self, name: &str) -> Later<'_, Option<Account>, StoreError>;
    /// All living sessions of enabled accounts, newest first. `now_s` is real time in seconds.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn sessions(&self, now_s: i64) -> Later<'_, Vec<(Session, Account)>, StoreError>;
    /// Opens a session.
    ///
    /// # Errors
    /// [`StoreError::Failed`], [`StoreError::Full`].
    fn open_session(&self, session: Session) -> Later<'_, (), StoreError>;
    /// The session and its account, if the session lives and the account is enabled.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn session(&self, token_hash: [u8; 32], now_s: i64) -> Later<'_, Option<(Session, Account)>, StoreError>;
    /// Ends a session.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn close_session(&self, token_hash: [u8; 32]) -> Later<'_, (), StoreError>;
}
