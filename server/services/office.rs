//! The administrator's office: a change to people or sign-ins, and what the floor, the sockets and the names must hear of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use sansha_core::ids::AgentId;
use sansha_core::input::Input;
use sansha_core::language::Language;
use sansha_core::protocol::TeamRow;
use sansha_core::time::Timestamp;
use serde::Serialize;

use super::accounts::{AccountError, AccountService, NewAccount, SignIn};
use super::hours::Hours;
use super::hub::Hub;
use super::people::People;
use super::policy::subject_of;
use super::ports::{Account, Actor, Administration, Clock, Role, StoreError, Subject, Trace};
use super::switchboard::Switchboard;
use super::tickets::wall_s;

/// Rows of the trail on one page of it.
pub const TRAIL_PAGE: u32 = 50;

/// When a seat on the floor takes what was changed about its person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Taken {
    /// It has taken it.
    Now,
    /// On a call: when the page connects the next time after it.
    AfterCall,
    /// Has no seat now: when one is taken.
    NextSeat,
}

/// The office of one hotline.
pub struct Office {
    /// People and sign-ins.
    pub accounts: Arc<AccountService>,
    /// Hours and closures.
    pub hours: Arc<Hours>,
    /// The trail.
    pub administration: Arc<dyn Administration>,
    /// The floor.
    pub switchboard: Switchboard,
    /// The sockets.
    pub hub: Arc<Hub>,
    /// The names that pages show.
    pub people: Arc<People>,
    /// Service time.
    pub clock: Arc<dyn Clock>,
}

impl Office {
    /// The account of an id.
    ///
    /// # Errors
    /// [`AccountError::Unknown`], [`AccountError::Store`].
    pub async fn person(&self, id: AgentId) -> Result<Account, AccountError> {
        let all = self.accounts.list().await?;
        all.into_iter().find(|account| account.id == id).ok_or_else(|| AccountError::Unknown(id.to_string()))
    }

    /// Adds a person.
    ///
    /// # Errors
    /// Those of [`AccountService::add`].
    pub async fn add(&self, by: AgentId, new: NewAccount) -> Result<Account, AccountError> {
        let account = self.accounts.add(Actor::Person(by), new).await?;
        self.people.refresh().await?;
        Ok(account)
    }

    /// Gives a person another role or other languages. Languages count at once where there is a seat without a call.
    ///
    /// # Errors
    /// Those of [`AccountService::set_place`].
    pub async fn set_place(&self, by: AgentId, id: AgentId, role: Role, speaks: BTreeMap<Language, u8>) -> Result<Taken, AccountError> {
        let before = self.person(id).await?;
        let sign_ins = self.sign_ins_of(id).await?;
        self.accounts.set_place(Actor::Person(by), &before.name, role, speaks.clone()).await?;
        self.people.refresh().await?;
        if before.role != role {
            self.show_out(id, &sign_ins).await;
            return Ok(Taken::NextSeat);
        }
        Ok(match self.switchboard.submit(Input::Skilled { agent: id, speaks }, Vec::new()).await {
            Ok(()) => Taken::Now,
            Err(refusal) if refusal.code == "not-signed-in" => Taken::NextSeat,
            Err(_) => Taken::AfterCall,
        })
    }

    /// Disables a person, whose sockets close at once, or enables again.
    ///
    /// # Errors
    /// Those of [`AccountService::set_disabled`].
    pub async fn set_disabled(&self, by: AgentId, id: AgentId, disabled: bool) -> Result<(), AccountError> {
        let (account, sign_ins) = (self.person(id).await?, self.sign_ins_of(id).await?);
        self.accounts.set_disabled(Actor::Person(by), &account.name, disabled).await?;
        self.show_out(id, &sign_ins).await;
        Ok(())
    }

    /// Gives a person another password, and signs them out everywhere.
    ///
    /// # Errors
    /// Those of [`AccountService::reset`].
    pub async fn reset(&self, by: AgentId, id: AgentId, password: String) -> Result<(), AccountError> {
        let (account, sign_ins) = (self.person(id).await?, self.sign_ins_of(id).await?);
        self.accounts.reset(Actor::Person(by), &account.name, password).await?;
        self.show_out(id, &sign_ins).await;
        Ok(())
    }

    /// Ends one sign-in; false when it was over.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn end(&self, by: AgentId, sign_in: &SignIn) -> Result<bool, StoreError> {
        let ended = self.accounts.end(Actor::Person(by), sign_in).await?;
        self.show_out(sign_in.account.id, std::slice::from_ref(sign_in)).await;
        Ok(ended)
    }

    /// Everyone with a seat.
    pub async fn floor(&self) -> Vec<TeamRow> {
        self.switchboard.ask(|state| (state.view)().team).await.unwrap_or_default()
    }

    /// The trail before a row, newest first.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn trail(&self, before: u64) -> Result<Vec<(u64, Trace)>, StoreError> {
        self.administration.trail(before, TRAIL_PAGE).await
    }

    /// A real instant, in seconds, as service time: so that everything on the page is on one clock.
    #[must_use]
    pub fn at(&self, real_s: i64) -> Timestamp {
        let ago_s = wall_s().saturating_sub(real_s);
        Timestamp::from_ms(self.clock.now().ms().saturating_sub(ago_s.saturating_mul(1_000)))
    }

    async fn sign_ins_of(&self, id: AgentId) -> Result<Vec<SignIn>, StoreError> {
        let all = self.accounts.sign_ins().await?;
        Ok(all.into_iter().filter(|sign_in| sign_in.account.id == id).collect())
    }

    /// Closes the sockets of sign-ins that are over. The seat is given up with the last of them, unless it is on a call: then its grace
    /// runs, as for every page that is lost.
    async fn show_out(&self, id: AgentId, over: &[SignIn]) {
        over.iter().for_each(|sign_in| self.hub.sign_out(sign_in.key));
        let seated = over.iter().filter_map(|sign_in| subject_of(sign_in.surface, &sign_in.account));
        let seated = seated.filter(|subject| matches!(subject, Subject::Operator(_) | Subject::Interpreter(_)));
        let gone = seated.filter(|subject| !self.hub.is_here(*subject)).count();
        if gone > 0 && self.switchboard.submit(Input::SignOut { agent: id }, Vec::new()).await.is_err() {
            tracing::debug!(agent.id = %id, "no seat to give up, or not in the middle of a call");
        }
    }
}
