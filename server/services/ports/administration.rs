//! What administrators change: people, closures; and the trail that each change leaves.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sansha_core::guard::FreeText;
use sansha_core::ids::AgentId;
use sansha_core::language::Language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Account, Later, Role, StoreError};

/// Who changes something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// Somebody signed in at `/admin`.
    Person(AgentId),
    /// Whoever may write into the data folder: `sansha user`.
    CommandLine,
    /// Whoever sits at the machine of a house without any account.
    FirstRun,
}

/// What was done, as the trail names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// An account was added.
    PersonAdded,
    /// Role or languages were changed.
    PersonChanged,
    /// An account may sign in no more.
    PersonDisabled,
    /// An account may sign in again.
    PersonEnabled,
    /// An account has a new password.
    PasswordReset,
    /// A sign-in was ended.
    SessionEnded,
    /// Days were closed.
    ClosureAdded,
    /// Closed days were opened again.
    ClosureRemoved,
    /// Days that had been opened again are closed again.
    ClosureRestored,
}

/// One row of the trail. Times are real time in seconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// When.
    pub at_s: i64,
    /// Who.
    pub actor: Actor,
    /// What.
    pub deed: Deed,
    /// Whom or which closure.
    pub subject: Uuid,
    /// The values that were set, by name. No password, no words.
    pub detail: BTreeMap<String, String>,
}

/// A change to an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountChange {
    /// A new account.
    Add(Account),
    /// The very first account; nothing happens when there is one.
    AddFirst(Account),
    /// A new password; ends the account's sessions.
    SetPassword(AgentId, String),
    /// Disabled, or enabled again; ends the account's sessions.
    SetDisabled(AgentId, bool),
    /// Role and languages; another role ends the account's sessions.
    SetPlace(AgentId, Role, BTreeMap<Language, u8>),
    /// Ends one session.
    EndSession([u8; 32]),
}

/// Days on which this line alone is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptClosure {
    /// Its id.
    pub id: Uuid,
    /// First closed day in Japan.
    pub from: Date,
    /// Last closed day, included.
    pub to: Date,
    /// For the people who plan.
    pub reason: FreeText,
    /// Taken back: the days are open.
    pub removed: bool,
}

/// A change to the closures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClosureChange {
    /// A new one.
    Add(KeptClosure),
    /// Taken back, or put back.
    SetRemoved(Uuid, bool),
}

/// What administrators write. A change and its row in the trail are one transaction: neither is ever without the other.
pub trait Administration: Send + Sync {
    /// Changes an account; false when there is nothing to change, and then the trail has no row either.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when the name is taken, [`StoreError::Full`], [`StoreError::Failed`].
    fn change_account(&self, change: AccountChange, trace: Trace) -> Later<'_, bool, StoreError>;
    /// All closures by first day, those taken back too.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn closures(&self) -> Later<'_, Vec<KeptClosure>, StoreError>;
    /// Changes the closures; false when there is nothing to change.
    ///
    /// # Errors
    /// [`StoreError::Exists`], [`StoreError::Full`], [`StoreError::Failed`].
    fn change_closure(&self, change: ClosureChange, trace: Trace) -> Later<'_, bool, StoreError>;
    /// The newest rows of the trail before row `before`, newest first, each with its number.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn trail(&self, before: u64, limit: u32) -> Later<'_, Vec<(u64, Trace)>, StoreError>;
}
