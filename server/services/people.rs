//! Who is who: names, parts and languages of the accounts, kept at hand so that a reconnect costs no query.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use sansha_core::ids::AgentId;
use sansha_core::language::Language;

use super::ports::{Accounts, Role, StoreError};

/// What others may know of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Display name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Languages beside Japanese, with proficiency 1 to 5.
    pub speaks: BTreeMap<Language, u8>,
}

/// Everyone with an account.
pub struct People {
    accounts: Arc<dyn Accounts>,
    known: RwLock<BTreeMap<AgentId, Person>>,
}

impl People {
    /// Reads all accounts once.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn load(accounts: Arc<dyn Accounts>) -> Result<Self, StoreError> {
        let people = Self { accounts, known: RwLock::new(BTreeMap::new()) };
        people.refresh().await?;
        Ok(people)
    }

    /// Reads all accounts again.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn refresh(&self) -> Result<(), StoreError> {
        let accounts = self.accounts.list().await?;
        let known =
            accounts.into_iter().map(|account| (account.id, Person { name: account.name, role: account.role, speaks: account.speaks }));
        *self.known.write().unwrap_or_else(PoisonError::into_inner) = known.collect();
        Ok(())
    }

    /// A person; accounts are read again when the id is new.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn find(&self, id: AgentId) -> Result<Option<Person>, StoreError> {
        if let Some(person) = self.known(id) {
            return Ok(Some(person));
        }
        self.refresh().await?;
        Ok(self.known(id))
    }

    /// A person as far as known now.
    #[must_use]
    pub fn known(&self, id: AgentId) -> Option<Person> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    /// Whether anyone is so.
    #[must_use]
    pub fn any(&self, is_so: impl Fn(&Person) -> bool) -> bool {
        self.known.read().unwrap_or_else(PoisonError::into_inner).values().any(is_so)
    }

    /// The display name, or nothing.
    #[must_use]
    pub fn name(&self, id: AgentId) -> String {
        self.known(id).map(|person| person.name).unwrap_or_default()
    }
}
