//! What the switchboard is told from outside, with ids made outside and the instant as an argument.

use std::collections::{BTreeMap, BTreeSet};

use crate::bridge::Part;
use crate::ids::{AgentId, CallId, CommandId, EntryId};
use crate::language::Language;
use crate::protocol::{Appearance, NotReadyReason, RefuseReason, Topic, Written};
use crate::time::Timestamp;
use crate::wrap_up::Disposition;

/// One thing that comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Nothing but time.
    Tick,
    /// The process is up again after any end.
    Restarted,
    /// An agent's page is connected: takes a seat, or comes back to it.
    AgentConnected {
        /// Who.
        agent: AgentId,
        /// Operator or interpreter.
        part: Part,
        /// Languages beside Japanese, with proficiency 1 to 5.
        speaks: BTreeMap<Language, u8>,
    },
    /// What a seated agent speaks was changed by an administrator.
    Skilled {
        /// Who.
        agent: AgentId,
        /// Languages beside Japanese, with proficiency 1 to 5.
        speaks: BTreeMap<Language, u8>,
    },
    /// The last connection of an agent is gone.
    AgentLost {
        /// Who.
        agent: AgentId,
    },
    /// An agent signs out.
    SignOut {
        /// Who.
        agent: AgentId,
    },
    /// A caller comes in.
    Arrive {
        /// A new id.
        call: CallId,
        /// The caller's language.
        language: Language,
        /// What it is about.
        topic: Topic,
        /// Browser or telephone.
        appearance: Appearance,
        /// Whether the line is up already. A page that has only asked for a call gets its grace to connect, and is offered to
        /// nobody before it does.
        connected: bool,
    },
    /// The caller's page is connected, or back.
    CallerConnected {
        /// The call.
        call: CallId,
    },
    /// The caller's last connection is gone.
    CallerLost {
        /// The call.
        call: CallId,
    },
    /// A person asks for something.
    Command {
        /// The sender's number of it; a repeat is the same command.
        id: CommandId,
        /// Who asks.
        from: Sender,
        /// For what.
        verb: Verb,
    },
}

/// Who sends a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sender {
    /// An agent.
    Agent(AgentId),
    /// The caller of a call.
    Caller(CallId),
}

/// What a person asks for. What needs words (a note, the items of a look-up) reaches the core as the fact that it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verb {
    /// Offer me calls.
    Ready,
    /// Offer me none.
    NotReady(NotReadyReason, Option<Timestamp>),
    /// Offer me calls in these languages only.
    Serve(BTreeSet<Language>),
    /// I need a supervisor, or no longer.
    Help(bool),
    /// I take this call.
    Accept(CallId),
    /// I do not.
    Refuse(CallId, RefuseReason),
    /// My microphone off or on.
    Mute(bool),
    /// The caller hears music.
    Hold,
    /// The caller is back.
    Resume,
    /// Operator and interpreter alone, or no longer.
    Aside(bool),
    /// An interpreter for this language.
    Invite(Language),
    /// End or leave.
    End,
    /// One step more wrap-up.
    Extend,
    /// Wrap-up done.
    Finish,
    /// This answer was sent.
    SendAnswer(EntryId),
    /// A note on this call was kept.
    Note(CallId),
    /// The write-up.
    Dispose {
        /// The call.
        call: CallId,
        /// How it ended.
        disposition: Disposition,
        /// Answers used.
        answers: Vec<EntryId>,
    },
    /// The write-up of a call of before, as it should have been. That it is the sender's own is known outside.
    Correct {
        /// The call.
        call: CallId,
        /// How it ended.
        disposition: Disposition,
        /// Answers used.
        answers: Vec<EntryId>,
    },
    /// Something in writing.
    Say(Written),
    /// A record was asked for.
    LookedUp {
        /// Whether one is shown.
        found: bool,
    },
}
