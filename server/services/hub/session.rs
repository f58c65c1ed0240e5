//! One session: its numbering, its ring, and the socket that reads from it right now.

use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use sansha_core::protocol::VERSION;
use serde::Serialize;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::ring::Ring;
use crate::services::ports::{SessionId, Subject};
use crate::services::tickets::SignInKey;

/// Close code for a socket that does not take its frames: it may come back and resume.
pub const TOO_SLOW: u16 = 1013;
/// Close code for a socket whose place was taken by a newer one.
pub const REPLACED: u16 = 4409;
/// Close code for a socket that must sign in (again).
pub const SIGN_IN: u16 = 4401;

/// What a socket has to write next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// This text frame.
    Frame(Bytes),
    /// A close frame with this code, and no more.
    Close(u16),
}

/// One life of one page's connection.
#[derive(Debug)]
pub struct Session {
    pub(super) id: SessionId,
    pub(super) subject: Subject,
    pub(super) epoch: String,
    pub(super) sign_in: Option<SignInKey>,
    state: Mutex<State>,
    wake: Notify,
}

#[derive(Debug)]
struct State {
    ring: Ring,
    /// How many sockets this session has had: tells the present one from those before.
    sockets: u64,
    /// The frame that goes before all others, until it is taken.
    opening: Option<Bytes>,
    line: Line,
}

#[derive(Debug)]
enum Line {
    /// No socket since then.
    Lost { since: Instant },
    /// A socket that said `hello` and waits for its welcome; the number it has seen, if it has.
    Greeting { seen: Option<u64> },
    /// A socket that takes frames: those up to `taken` are written.
    Open { taken: u64 },
    /// A socket that takes the frames up to `end` and then closes.
    Closing { code: u16, taken: u64, end: u64 },
}

/// What the welcome needs to know about the session it is for.
pub(super) struct Opening {
    /// The frame `welcome` with `resumed: true`, and with `resumed: false`.
    pub welcome: [String; 2],
    /// The frame `snapshot`.
    pub snapshot: String,
}

impl Session {
    pub(super) fn new(id: SessionId, subject: Subject, epoch: String, sign_in: Option<SignInKey>) -> Self {
        let state = State { ring: Ring::default(), sockets: 0, opening: None, line: Line::Lost { since: Instant::now() } };
        Self { id, subject, epoch, sign_in, state: Mutex::new(state), wake: Notify::new() }
    }

    /// A socket takes the session over; one that is still there is told that it was replaced. Returns the socket's number.
    pub(super) fn take_over(&self, seen: Option<u64>) -> u64 {
        let mut state = self.state();
        state.sockets += 1;
        state.opening = None;
        state.line = Line::Greeting { seen };
        let socket = state.sockets;
        drop(state);
        self.wake.notify_waiters();
        socket
    }

    /// Lets the frames flow: what was missed, or the snapshot where that is gone.
    pub(super) fn open(&self, opening: Opening) {
        let mut guard = self.state();
        let state = &mut *guard;
        let Line::Greeting { seen } = state.line else { return };
        let [resumed, fresh] = opening.welcome;
        if let Some(seen) = seen.filter(|seen| state.ring.reaches_back_to(*seen)) {
            state.opening = Some(self.envelope(seen, &resumed));
            state.line = Line::Open { taken: seen };
        } else {
            let taken = state.ring.last();
            state.ring.clear();
            state.ring.push(self.envelope(taken + 1, &opening.snapshot));
            state.opening = Some(self.envelope(taken, &fresh));
            state.line = Line::Open { taken };
        }
        drop(guard);
        self.wake.notify_waiters();
    }

    /// Numbers a frame and keeps it; a socket that is too far behind is closed.
    pub(super) fn push(&self, frame: &str) {
        let mut guard = self.state();
        let state = &mut *guard;
        let encoded = self.envelope(state.ring.last() + 1, frame);
        state.ring.push(encoded);
        if let Line::Open { taken } = state.line
            && !state.ring.reaches_back_to(taken)
        {
            state.line = Line::Closing { code: TOO_SLOW, taken, end: taken };
        }
        drop(guard);
        self.wake.notify_waiters();
    }

    /// Closes the socket that is there, after what it has yet to be told.
    pub(super) fn close(&self, code: u16) {
        let mut state = self.state();
        match state.line {
            Line::Lost { .. } | Line::Closing { .. } => return,
            Line::Greeting { .. } => state.line = Line::Closing { code, taken: 0, end: 0 },
            Line::Open { taken } => state.line = Line::Closing { code, taken, end: state.ring.last() },
        }
        drop(state);
        self.wake.notify_waiters();
    }

    /// Says one frame in place of a welcome, and closes.
    pub(super) fn turn_away(&self, frame: &str, code: u16) {
        let mut state = self.state();
        let taken = state.ring.last();
        state.ring.clear();
        let encoded = self.envelope(taken + 1, frame);
        state.ring.push(encoded);
        state.line = Line::Closing { code, taken, end: taken + 1 };
        drop(state);
        self.wake.notify_waiters();
    }

    /// The socket is gone; false when another one had already taken its place.
    pub(super) fn lose(&self, socket: u64) -> bool {
        let mut state = self.state();
        if state.sockets != socket {
            return false;
        }
        state.line = Line::Lost { since: Instant::now() };
        true
    }

    /// Since when no socket is there; none when one is.
    pub(super) fn lost_since(&self) -> Option<Instant> {
        match self.state().line {
            Line::Lost { since } => Some(since),
            Line::Greeting { .. } | Line::Open { .. } | Line::Closing { .. } => None,
        }
    }

    /// What this socket has to write next, if anything.
    pub(super) fn next(&self, socket: u64) -> Option<Next> {
        let mut guard = self.state();
        let state = &mut *guard;
        if state.sockets != socket {
            return Some(Next::Close(REPLACED));
        }
        if let Some(opening) = state.opening.take() {
            return Some(Next::Frame(opening));
        }
        match &mut state.line {
            Line::Lost { .. } | Line::Greeting { .. } => None,
            Line::Open { taken } => state.ring.after(*taken).inspect(|_| *taken += 1).map(Next::Frame),
            Line::Closing { code, taken, end } => {
                let left = if taken < end { state.ring.after(*taken) } else { None };
                *taken += 1;
                Some(left.map_or(Next::Close(*code), Next::Frame))
            }
        }
    }

    /// This socket's reader is there: what it has taken need not be kept for long.
    pub(super) fn delivered(&self, socket: u64) {
        let mut guard = self.state();
        let state = &mut *guard;
        if let Line::Open { taken } = state.line
            && state.sockets == socket
        {
            state.ring.delivered(taken);
        }
    }

    /// Waits until there is something to write.
    pub(super) async fn due(&self, socket: u64) {
        self.until(|state| state.sockets != socket || state.is_due()).await;
    }

    /// Waits until this socket must not wait for its reader any longer.
    pub(super) async fn hurried(&self, socket: u64) {
        self.until(|state| state.sockets != socket || matches!(state.line, Line::Closing { .. })).await;
    }

    async fn until(&self, ready: impl Fn(&State) -> bool) {
        loop {
            let woken = self.wake.notified();
            tokio::pin!(woken);
            // Registered before the look, so that a frame pushed in between still wakes.
            woken.as_mut().enable();
            if ready(&self.state()) {
                return;
            }
            woken.await;
        }
    }

    fn envelope(&self, seq: u64, frame: &str) -> Bytes {
        let rest = frame.strip_prefix('{').unwrap_or(frame);
        format!("{{\"v\":{VERSION},\"epoch\":\"{}\",\"seq\":{seq},{rest}", self.epoch).into()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_due(&self) -> bool {
        match &self.line {
            Line::Lost { .. } | Line::Greeting { .. } => false,
            Line::Open { taken } => self.opening.is_some() || self.ring.last() > *taken,
            Line::Closing { .. } => true,
        }
    }
}

/// A frame as `{"t":…,"d":…}`, ready to be wrapped for each session; none, with a line in the log, when it cannot be written.
pub(super) fn encode<F: Serialize>(frame: &F) -> Option<String> {
    serde_json::to_string(frame).inspect_err(|error| tracing::error!(%error, "a frame could not be written as JSON")).ok()
}
