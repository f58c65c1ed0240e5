//! The switchboard: the one task that owns a hotline's ACD.
//!
//! Inputs come through a bounded mailbox. Whatever lies in it when the last commit returns (at most [`BATCH_MAX`]) is decided one
//! after the other, recorded in one transaction, and only then is anyone told: [`telling`] looks at what was touched and sends new
//! pictures of it. If the store fails or a decision panics, the engine is thrown away and rebuilt from the log: nobody was told
//! anything that is not recorded.

mod keeper;
mod task;
mod telling;
mod writing;

use std::sync::Arc;

use sansha_core::acd::Answer;
use sansha_core::floor::Floor;
use sansha_core::hours::Calendar;
use sansha_core::ids::{AgentId, CallId};
use sansha_core::input::Input;
use sansha_core::ledger::Ledger;
use sansha_core::protocol::{CallView, FloorView, Refusal};
use sansha_core::settings::Settings;
use tokio::sync::{mpsc, oneshot};

pub use self::keeper::Kept;
pub use self::task::TELL_EVERY;

use super::people::People;
use super::ports::{Clock, EventLog, KnowledgeSearch, Notes, Outlet, SessionId, StoreError, Subject, Voice, Words};
use super::refusals;

/// Inputs that may wait; the next sender is told at once to try again.
pub const MAILBOX_MAX: usize = 4_096;

/// Inputs decided and recorded together, at most.
pub const BATCH_MAX: usize = 64;

/// What the switchboard is plugged into.
#[derive(Clone)]
pub struct Plugs {
    /// Where facts are recorded.
    pub log: Arc<dyn EventLog>,
    /// The words beside the log.
    pub notes: Arc<dyn Notes>,
    /// Where frames leave.
    pub outlet: Arc<dyn Outlet>,
    /// The media task.
    pub voice: Arc<dyn Voice>,
    /// Service time.
    pub clock: Arc<dyn Clock>,
    /// The answers.
    pub knowledge: Arc<dyn KnowledgeSearch>,
    /// Names for the team table.
    pub people: Arc<People>,
}

/// A handle on the task; clones share it.
#[derive(Clone)]
pub struct Switchboard {
    mailbox: mpsc::Sender<Order>,
}

/// One thing for the task to do.
enum Order {
    /// An input, and words to keep with its facts when it is carried out.
    Input { input: Input, words: Vec<Words>, reply: Option<oneshot::Sender<Result<(), Refusal>>> },
    /// A session wants its welcome, after everything before it.
    Welcome { subject: Subject, session: SessionId, reply: oneshot::Sender<Result<(), Refusal>> },
    /// A question that changes nothing.
    Ask(Box<dyn FnOnce(&State) + Send>),
    /// Open and close by another calendar from now on.
    Hours(Box<Calendar>, oneshot::Sender<()>),
    /// Record a snapshot and stop.
    Stop(oneshot::Sender<()>),
}

/// What a question may look at.
pub struct State<'a> {
    /// The floor.
    pub floor: &'a Floor,
    /// Every call that came.
    pub ledger: &'a Ledger,
    /// The dashboard.
    pub view: &'a dyn Fn() -> FloorView,
}

impl Switchboard {
    /// Rebuilds the floor from the log, records the restart, and starts the task.
    ///
    /// # Errors
    /// [`StoreError`] when the log cannot be read or written.
    pub async fn start(plugs: Plugs, calendar: Calendar, settings: Settings) -> Result<Self, StoreError> {
        let (mailbox, orders) = mpsc::channel(MAILBOX_MAX);
        let task = task::Task::start(plugs, calendar, settings).await?;
        tokio::spawn(task.run(orders));
        Ok(Self { mailbox })
    }

    /// Hands an input in and waits until it is recorded.
    ///
    /// # Errors
    /// The refusal of the ACD, `busy` when the mailbox is full, `store-unavailable` when it could not be recorded.
    pub async fn submit(&self, input: Input, words: Vec<Words>) -> Result<(), Refusal> {
        let (reply, answer) = oneshot::channel();
        self.mailbox.try_send(Order::Input { input, words, reply: Some(reply) }).map_err(|full| unheard(&full))?;
        answer.await.unwrap_or_else(|_| Err(refusals::plain("store-unavailable")))
    }

    /// Hands an input in and does not wait; used where nobody waits for an answer. Never lost: waits for a place in the mailbox.
    pub fn note(&self, input: Input) {
        let order = Order::Input { input, words: Vec::new(), reply: None };
        // At once where there is room: a loss must not overtake the return that follows it.
        let Err(mpsc::error::TrySendError::Full(order)) = self.mailbox.try_send(order) else { return };
        let mailbox = self.mailbox.clone();
        tokio::spawn(async move {
            let gone = mailbox.send(order).await.is_err();
            if gone {
                tracing::debug!("an input came after the switchboard had stopped");
            }
        });
    }

    /// Welcomes a session with a snapshot as of now.
    ///
    /// # Errors
    /// `no-call` when the subject's call is over, `busy`, `store-unavailable`.
    pub async fn welcome(&self, subject: Subject, session: SessionId) -> Result<(), Refusal> {
        let (reply, answer) = oneshot::channel();
        self.mailbox.try_send(Order::Welcome { subject, session, reply }).map_err(|full| unheard(&full))?;
        answer.await.unwrap_or_else(|_| Err(refusals::plain("store-unavailable")))
    }

    /// Asks a question of the state; none when the task has stopped.
    pub async fn ask<T: Send + 'static>(&self, question: impl FnOnce(&State) -> T + Send + 'static) -> Option<T> {
        let (reply, answer) = oneshot::channel();
        let ask = Order::Ask(Box::new(move |state| {
            if reply.send(question(state)).is_err() {
                tracing::debug!("nobody waits for the answer any more");
            }
        }));
        self.mailbox.send(ask).await.ok()?;
        answer.await.ok()
    }

    /// The call that an agent accepted or talks on.
    pub async fn call_of(&self, agent: AgentId) -> Option<CallView> {
        self.ask(move |state| sansha_core::views::call_of_agent(state.floor, agent)).await.flatten()
    }

    /// Whether a call is on the floor and not over.
    pub async fn is_open(&self, call: CallId) -> bool {
        self.ask(move |state| state.floor.call(call).is_some_and(|call| !call.ended)).await.unwrap_or(false)
    }

    /// Opens and closes by another calendar: calls that come after this has returned are judged by it.
    pub async fn keep_hours(&self, calendar: Calendar) {
        let (done, kept) = oneshot::channel();
        let heard = self.mailbox.send(Order::Hours(Box::new(calendar), done)).await.is_ok();
        if !heard || kept.await.is_err() {
            tracing::warn!("the switchboard has stopped; it reads the calendar anew when it starts");
        }
    }

    /// Records a snapshot and stops the task; what was submitted before is done first.
    pub async fn stop(&self) {
        let (done, stopped) = oneshot::channel();
        if self.mailbox.send(Order::Stop(done)).await.is_ok() && stopped.await.is_err() {
            tracing::warn!("the switchboard stopped without a snapshot; the log has everything");
        }
    }
}

/// Why an order did not reach the task.
fn unheard(error: &mpsc::error::TrySendError<Order>) -> Refusal {
    match error {
        mpsc::error::TrySendError::Full(_) => refusals::plain("unavailable"),
        mpsc::error::TrySendError::Closed(_) => refusals::plain("store-unavailable"),
    }
}

/// The answer of the ACD as its sender is told.
fn told(answer: &Answer) -> Result<(), Refusal> {
    match answer {
        Answer::Done | Answer::Repeated => Ok(()),
        Answer::Refused(refused) => Err(refusals::of(refused)),
    }
}

/// Whether an answer means that words belong to recorded facts.
const fn is_new(answer: &Answer) -> bool {
    matches!(answer, Answer::Done)
}
