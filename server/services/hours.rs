//! The hours of this line: what the hotline's file says, and the closures that administrators add to it.

use std::sync::{Arc, PoisonError, RwLock};

use jiff::civil::Date;
use sansha_core::guard::FreeText;
use sansha_core::hours::{Calendar, Closure, day_of};
use sansha_core::ids::AgentId;
use sansha_core::time::Timestamp;
use tokio::sync::Mutex;
use uuid::Uuid;

use super::ports::{Actor, Administration, ClosureChange, Deed, KeptClosure, StoreError, Trace};
use super::switchboard::Switchboard;
use super::tickets::wall_s;

/// Closures that can be kept; more than any line needs in its life.
pub const CLOSURES_MAX: usize = 500;
/// Days that one closure can span.
pub const DAYS_MAX: i32 = 366;
/// Characters of a reason.
pub const REASON_MAX: usize = 100;

/// Why days cannot be closed.
#[derive(Debug, thiserror::Error)]
pub enum ClosureError {
    /// The last day comes before the first, or the span is longer than a year.
    #[error("a closure lasts from one day to the same or a later one, and no longer than a year")]
    Span,
    /// The last day is over.
    #[error("these days are over")]
    Over,
    /// No reason, or too long a one.
    #[error("a closure has a reason of 1 to {REASON_MAX} characters")]
    Reason,
    /// There are too many.
    #[error("there are {CLOSURES_MAX} closures already")]
    TooMany,
    /// No such closure, or it is so already.
    #[error("there is no such closure, or nothing to change about it")]
    Unknown,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The hours as they are now. Reading costs no query.
pub struct Hours {
    base: Calendar,
    store: Arc<dyn Administration>,
    kept: RwLock<Vec<KeptClosure>>,
    /// Held during a change, so that the floor hears of changes in the order in which they were written.
    changing: Mutex<()>,
}

impl Hours {
    /// The file's calendar and the closures kept beside it.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    pub async fn load(base: Calendar, store: Arc<dyn Administration>) -> Result<Self, StoreError> {
        let kept = RwLock::new(store.closures().await?);
        Ok(Self { base, store, kept, changing: Mutex::default() })
    }

    /// The calendar that decides.
    #[must_use]
    pub fn calendar(&self) -> Calendar {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let closures = kept.iter().filter(|closure| !closure.removed);
        let closures = closures.map(|closure| Closure { from: closure.from, to: closure.to, reason: closure.reason.as_str().to_owned() });
        let mut calendar = self.base.clone();
        calendar.closures.extend(closures);
        calendar
    }

    /// What the hotline's file says alone.
    #[must_use]
    pub const fn base(&self) -> &Calendar {
        &self.base
    }

    /// The closures kept beside it, by first day, those taken back too.
    #[must_use]
    pub fn closures(&self) -> Vec<KeptClosure> {
        self.kept.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Closes days. Calls that arrive from now on are told; those that wait already are still answered.
    ///
    /// # Errors
    /// [`ClosureError`].
    pub async fn close(&self, floor: &Switchboard, by: AgentId, wish: Closure, now: Timestamp) -> Result<Uuid, ClosureError> {
        let Closure { from, to, reason } = wish;
        check(from, to, now)?;
        let reason = reason.trim();
        if !(1..=REASON_MAX).contains(&reason.chars().count()) {
            return Err(ClosureError::Reason);
        }
        if self.closures().len() >= CLOSURES_MAX {
            return Err(ClosureError::TooMany);
        }
        let closure = KeptClosure { id: Uuid::now_v7(), from, to, reason: FreeText::guard(reason), removed: false };
        let trace = trace(by, Deed::ClosureAdded, &closure);
        let id = closure.id;
        self.change(floor, ClosureChange::Add(closure), trace).await?;
        Ok(id)
    }

    /// Takes a closure back, or puts it back.
    ///
    /// # Errors
    /// [`ClosureError::Unknown`], [`ClosureError::Store`].
    pub async fn set_removed(&self, floor: &Switchboard, by: AgentId, id: Uuid, removed: bool) -> Result<(), ClosureError> {
        let closure = self.closures().into_iter().find(|closure| closure.id == id).ok_or(ClosureError::Unknown)?;
        let deed = if removed { Deed::ClosureRemoved } else { Deed::ClosureRestored };
        self.change(floor, ClosureChange::SetRemoved(id, removed), trace(by, deed, &closure)).await
    }

    /// Written first, then read back, then told to the floor: what the floor goes by is what a restart will read.
    async fn change(&self, floor: &Switchboard, change: ClosureChange, trace: Trace) -> Result<(), ClosureError> {
        let _changing = self.changing.lock().await;
        if !self.store.change_closure(change, trace).await? {
            return Err(ClosureError::Unknown);
        }
        let kept = self.store.closures().await?;
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = kept;
        floor.keep_hours(self.calendar()).await;
        Ok(())
    }
}

fn check(from: Date, to: Date, now: Timestamp) -> Result<(), ClosureError> {
    let days = from.until(to).map_err(|_span| ClosureError::Span)?.get_days();
    if to < from || days >= DAYS_MAX {
        return Err(ClosureError::Span);
    }
    if to < day_of(now) { Err(ClosureError::Over) } else { Ok(()) }
}

fn trace(by: AgentId, deed: Deed, closure: &KeptClosure) -> Trace {
    let detail = [("from".to_owned(), closure.from.to_string()), ("to".to_owned(), closure.to.to_string())].into();
    Trace { at_s: wall_s(), actor: Actor::Person(by), deed, subject: closure.id, detail }
}
