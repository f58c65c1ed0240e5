//! The gate: who may open a socket.

use std::ops::Bound;
use std::sync::Arc;

use super::hub::Hub;
use super::ports::{Accounts, Later, StoreError, Subject};
use super::tickets::{SignInKey, TicketError, Tickets, Visitor, wall_s};

/// Sign-ins that one review asks about.
pub const REVIEWED_MAX: usize = 256;

/// Whether a sign-in is still good.
pub trait SignIns: Send + Sync {
    /// True while the session is open and its account enabled. `now_s` is real time in seconds.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn is_good(&self, sign_in: SignInKey, now_s: i64) -> Later<'_, bool, StoreError>;
}

impl<A: Accounts + ?Sized> SignIns for A {
    fn is_good(&self, sign_in: SignInKey, now_s: i64) -> Later<'_, bool, StoreError> {
        Box::pin(async move { Ok(self.session(sign_in, now_s).await?.is_some()) })
    }
}

/// Why somebody is not let in.
#[derive(Debug, thiserror::Error)]
pub enum Turned {
    /// The ticket is no good.
    #[error(transparent)]
    Ticket(#[from] TicketError),
    /// Signed out, expired or disabled since the ticket was given.
    #[error("the sign-in is over")]
    SignedOut,
    /// It cannot be told right now.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Checks tickets, and the sign-ins they stand on.
pub struct Gate {
    tickets: Arc<Tickets>,
    hub: Arc<Hub>,
    sign_ins: Arc<dyn SignIns>,
}

impl Gate {
    /// A gate.
    #[must_use]
    pub fn new(tickets: Arc<Tickets>, hub: Arc<Hub>, sign_ins: Arc<dyn SignIns>) -> Self {
        Self { tickets, hub, sign_ins }
    }

    /// Lets a visitor with this ticket in.
    ///
    /// The store is asked only when the session is not known here: thousands of sockets that come back at once cost it nothing.
    ///
    /// # Errors
    /// [`Turned`].
    pub async fn admit(&self, ticket: &str) -> Result<Visitor, Turned> {
        let now_s = wall_s();
        let visitor = self.tickets.present(ticket, now_s)?;
        let Some(sign_in) = visitor.sign_in else { return Ok(visitor) };
        let known = visitor.epoch.as_deref().is_some_and(|epoch| self.hub.knows(visitor.subject, epoch));
        // A pass for now was given to a checked cookie seconds ago.
        let fresh = visitor.nonce.is_none();
        if known || fresh || self.sign_ins.is_good(sign_in, now_s).await? { Ok(visitor) } else { Err(Turned::SignedOut) }
    }

    /// Asks the store again about sign-ins that sockets stand on, and closes those that are over: whoever is signed out or disabled
    /// elsewhere is gone within moments. Looks at up to [`REVIEWED_MAX`] of them, after the one that was looked at last.
    ///
    /// # Errors
    /// [`StoreError::Failed`]: nobody is closed because the store is away.
    pub async fn review(&self, after: Option<SignInKey>) -> Result<Option<SignInKey>, StoreError> {
        let known = self.hub.sign_ins();
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        let mut last = None;
        for sign_in in known.range((from, Bound::Unbounded)).take(REVIEWED_MAX) {
            if !self.sign_ins.is_good(*sign_in, wall_s()).await? {
                self.hub.sign_out(*sign_in);
            }
            last = Some(*sign_in);
        }
        Ok(last)
    }

    /// A ticket for the socket of someone whose cookie was just checked.
    #[must_use]
    pub fn pass(&self, subject: Subject, sign_in: SignInKey) -> String {
        self.tickets.pass(subject, sign_in, wall_s())
    }

    /// A caller's ticket for the call that was just taken in.
    #[must_use]
    pub fn call_ticket(&self, call: sansha_core::ids::CallId) -> String {
        self.tickets.seal(Subject::Caller(call), None, None, wall_s())
    }

    /// The visitor has been heard from after the welcome: the ticket shown at the gate is used up.
    pub fn arrived(&self, visitor: &Visitor) {
        if let Some(nonce) = visitor.nonce {
            self.tickets.use_up(nonce);
        }
    }
}
