//! The hub: every session that is connected or may come back, and the way frames leave.

mod registry;
mod ring;
mod session;
#[cfg(test)]
mod tests;
mod watch;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use sansha_core::protocol::{CallerFrame, InterpreterFrame, ManagerFrame, OperatorFrame, Refusal, Welcome};
use sansha_core::time::Timestamp;
use tokio::time::Instant;

use self::registry::Registry;
pub use self::ring::{BYTES_MAX, DELIVERED_MAX, FRAMES_MAX};
pub use self::session::{Next, REPLACED, SIGN_IN, Session, TOO_SLOW};
use self::session::{Opening, encode};
pub use self::watch::watch;
use super::ports::{Clock, Frame, Outlet, SessionId, Subject};
use super::tickets::{SignInKey, Tickets, Visitor, wall_s};

/// A reload of the page is quicker than this, and makes no facts.
pub const RELOAD: Duration = Duration::from_secs(1);
/// How long a session without a socket can be resumed.
pub const GRACE: Duration = Duration::from_secs(60);
/// Sessions of the whole house; beyond, newcomers are asked to try again later.
pub const SESSIONS_MAX: usize = 20_000;
/// Dashboards that one manager may have open; beyond, the oldest is closed.
pub const DASHBOARDS_MAX: usize = 5;

/// The sessions, and the outlet of the services.
pub struct Hub {
    registry: Mutex<Registry>,
    /// Held while a socket takes its place and while an absence is reported, so that the desk hears them in this order.
    seating: Mutex<()>,
    tickets: Arc<Tickets>,
    clock: Arc<dyn Clock>,
}

/// What a page says first: the last frame it has seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hello {
    /// The session it belonged to.
    pub epoch: Option<String>,
    /// Its number.
    pub seq: Option<u64>,
}

/// No room for another session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("all sessions are taken")]
pub struct NoRoom;

/// A socket's hold on its session, given back when dropped.
pub struct Socket {
    hub: Arc<Hub>,
    session: Arc<Session>,
    number: u64,
}

impl Hub {
    /// A hub without sessions.
    #[must_use]
    pub fn new(tickets: Arc<Tickets>, clock: Arc<dyn Clock>) -> Self {
        Self { registry: Mutex::default(), seating: Mutex::default(), tickets, clock }
    }

    /// A socket said `hello`: it goes on with its session, or begins a new one that replaces the subject's older ones.
    ///
    /// # Errors
    /// [`NoRoom`].
    pub fn open(self: &Arc<Self>, visitor: &Visitor, hello: &Hello) -> Result<Socket, NoRoom> {
        let _seating = self.seating.lock().unwrap_or_else(PoisonError::into_inner);
        let mut registry = self.registry();
        let known = hello.epoch.as_ref().and_then(|epoch| registry.find(visitor.subject, epoch));
        // A session belongs to one sign-in, so that signing out ends it.
        let known = known.filter(|session| session.sign_in == visitor.sign_in);
        let seen = hello.seq.filter(|_| known.is_some());
        let session = match known {
            Some(session) => session,
            None => registry.begin(visitor).ok_or(NoRoom)?,
        };
        let number = session.take_over(seen);
        registry.absent.remove(&visitor.subject);
        registry.fading.remove(&session.id);
        Ok(Socket { hub: Arc::clone(self), session, number })
    }

    /// Ends every session that stands on a sign-in which is over.
    pub fn sign_out(&self, sign_in: SignInKey) {
        self.registry().forget_where(|session| session.sign_in == Some(sign_in), SIGN_IN);
    }

    /// The sign-ins that sessions stand on.
    #[must_use]
    pub fn sign_ins(&self) -> BTreeSet<SignInKey> {
        self.registry().sign_ins()
    }

    /// Whether a subject has a session.
    #[must_use]
    pub fn is_here(&self, subject: Subject) -> bool {
        !self.registry().of(subject).is_empty()
    }

    /// Whether a subject has a socket that stands on this sign-in right now.
    #[must_use]
    pub fn has_socket(&self, subject: Subject, sign_in: SignInKey) -> bool {
        self.registry().of(subject).iter().any(|session| session.sign_in == Some(sign_in) && session.lost_since().is_none())
    }

    /// Whether a session with this epoch is known: its socket may come back without asking the store.
    #[must_use]
    pub fn knows(&self, subject: Subject, epoch: &str) -> bool {
        self.registry().find(subject, epoch).is_some()
    }

    /// Sessions, and how many of them have a socket.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        self.registry().count()
    }

    fn registry(&self) -> MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Outlet for Hub {
    fn tell(&self, to: Subject, frame: Frame) {
        let Some(frame) = encoded(&frame) else { return };
        let sessions = self.registry().of(to);
        sessions.iter().for_each(|session| session.push(&frame));
    }

    fn tell_managers(&self, frame: ManagerFrame) {
        let Some(frame) = encode(&frame) else { return };
        let sessions = self.registry().of_managers();
        sessions.iter().for_each(|session| session.push(&frame));
    }

    fn welcome(&self, session: SessionId, snapshot: Frame) {
        let Some(session) = self.registry().get(session) else { return };
        let resume = self.tickets.seal(session.subject, session.sign_in, Some(&session.epoch), wall_s());
        let now = self.clock.now();
        let welcome = [true, false].map(|resumed| greeting(session.subject, &resume, now, resumed));
        if let Some(snapshot) = encoded(&snapshot) {
            session.open(Opening { welcome, snapshot });
        }
    }

    fn close(&self, subject: Subject, code: u16) {
        self.registry().forget_where(|session| session.subject == subject, code);
    }
}

impl Socket {
    /// The session.
    #[must_use]
    pub fn session(&self) -> SessionId {
        self.session.id
    }

    /// The answer to a command of this session.
    pub fn answer(&self, frame: &Frame) {
        if let Some(frame) = encoded(frame) {
            self.session.push(&frame);
        }
    }

    /// There is nothing to attach to: says why, closes with this code, and forgets the session.
    pub fn turn_away(&self, refusal: Refusal, code: u16) {
        if let Some(frame) = encoded(&refused(self.session.subject, refusal)) {
            self.session.turn_away(&frame, code);
        }
        let id = self.session.id;
        self.hub.registry().forget_where(|session| session.id == id, code);
    }

    /// What to write next, if anything.
    #[must_use]
    pub fn next(&self) -> Option<Next> {
        self.session.next(self.number)
    }

    /// The reader is there: what it has taken need not be kept for long.
    pub fn delivered(&self) {
        self.session.delivered(self.number);
    }

    /// Waits until there is something to write.
    pub async fn due(&self) {
        self.session.due(self.number).await;
    }

    /// Waits until the socket must be closed whether or not its reader reads.
    pub async fn hurried(&self) {
        self.session.hurried(self.number).await;
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        let mut registry = self.hub.registry();
        if self.session.lose(self.number) {
            registry.lost(&self.session, Instant::now());
        }
    }
}

/// A refusal as a frame for this subject.
#[must_use]
pub fn refused(to: Subject, refusal: Refusal) -> Frame {
    match to {
        Subject::Operator(_) => Frame::Operator(OperatorFrame::Refused(refusal)),
        Subject::Interpreter(_) => Frame::Interpreter(InterpreterFrame::Refused(refusal)),
        Subject::Caller(_) => Frame::Caller(CallerFrame::Refused(refusal)),
        Subject::Manager(_) => Frame::Manager(ManagerFrame::Refused(refusal)),
    }
}

fn encoded(frame: &Frame) -> Option<String> {
    match frame {
        Frame::Operator(frame) => encode(frame),
        Frame::Interpreter(frame) => encode(frame),
        Frame::Caller(frame) => encode(frame),
        Frame::Manager(frame) => encode(frame),
    }
}

fn greeting(subject: Subject, resume: &str, now: Timestamp, resumed: bool) -> String {
    let welcome = Welcome { resume: resume.to_owned(), now, resumed };
    let frame = match subject {
        Subject::Operator(_) => Frame::Operator(OperatorFrame::Welcome(welcome)),
        Subject::Interpreter(_) => Frame::Interpreter(InterpreterFrame::Welcome(welcome)),
        Subject::Caller(_) => Frame::Caller(CallerFrame::Welcome(welcome)),
        Subject::Manager(_) => Frame::Manager(ManagerFrame::Welcome(welcome)),
    };
    encoded(&frame).unwrap_or_default()
}
