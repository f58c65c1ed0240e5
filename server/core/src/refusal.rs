//! Why the switchboard does not do what it was asked. A refusal changes nothing.

use crate::protocol::AgentState;
use crate::time::Timestamp;

/// A polite no, with what its message needs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Outside the opening hours.
    #[error("the hotline is closed")]
    Closed {
        /// The next opening; none when it closed for good.
        next_open: Option<Timestamp>,
    },
    /// The queue is full.
    #[error("all places in the queue are taken")]
    Full {
        /// How many there are.
        waiting_max: usize,
    },
    /// The sender has no seat.
    #[error("no seat: sign in first")]
    NotSignedIn,
    /// There is no such call any more.
    #[error("no such call")]
    NoCall,
    /// The call is not the sender's.
    #[error("the call is somebody else's")]
    NotYours,
    /// The offer is gone.
    #[error("the offer is gone")]
    OfferGone,
    /// The sender's state does not allow it.
    #[error("not possible while {0:?}")]
    NotNow(AgentState),
    /// The sender's part does not allow it.
    #[error("not for this part")]
    NotForYou,
    /// The operator needs no interpreter for Japanese.
    #[error("Japanese needs no interpreter")]
    NoInterpreterNeeded,
    /// There is no interpreter on the call to talk to alone.
    #[error("no interpreter is on the call")]
    NoInterpreter,
    /// The write-up is missing.
    #[error("write the call up first")]
    DispositionMissing,
    /// A limit of this call is reached.
    #[error("too many for one call")]
    TooMany,
    /// It was written up before.
    #[error("the call is written up already")]
    AlreadyDisposed,
}

impl Refused {
    /// The code on the wire; `error-<code>` is the key of the message.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Closed { .. } => "closed",
            Self::Full { .. } => "full",
            Self::NotSignedIn => "not-signed-in",
            Self::NoCall => "no-call",
            Self::NotYours => "not-yours",
            Self::OfferGone => "offer-gone",
            Self::NotNow(_) => "not-now",
            Self::NotForYou => "not-for-you",
            Self::NoInterpreterNeeded => "no-interpreter-needed",
            Self::NoInterpreter => "no-interpreter",
            Self::DispositionMissing => "disposition-missing",
            Self::TooMany => "too-many",
            Self::AlreadyDisposed => "already-disposed",
        }
    }
}
