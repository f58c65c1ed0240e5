//! Everything that can have happened, in the order it happened. Facts are recorded before anyone is told.
//!
//! Facts carry ids and codes, never names, numbers or free text: the log can stay whole for as long as anyone asks for its
//! numbers, while the words beside it are deleted when their time is up. Deadlines are written into the fact that sets them, so
//! that a replay needs no settings. New facts and fields are added, none is renamed: old logs replay for ever.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::bridge::Part;
use crate::ids::{AgentId, CallId, CommandId, EntryId};
use crate::language::Language;
use crate::protocol::{Appearance, NotReadyReason, RefuseReason, Topic, Written};
use crate::time::Timestamp;
use crate::wrap_up::Disposition;

/// A fact with its instant and the command that caused it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// When, in service time. Never earlier than the record before.
    pub at: Timestamp,
    /// The command that caused it, so that a repeat is recognised after a restart too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<CommandId>,
    /// What happened.
    #[serde(flatten)]
    pub fact: Fact,
}

/// Why a caller was turned away at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TurnedAway {
    /// Outside the opening hours.
    Closed,
    /// The queue is full.
    Full,
}

/// Who or what ended a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndedBy {
    /// The caller hung up.
    Caller,
    /// The caller's connection did not come back.
    CallerLost,
    /// The operator ended it.
    Operator,
}

/// Why an agent is no longer on a call that goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftBy {
    /// Left of their own accord.
    Own,
    /// The connection did not come back.
    Lost,
    /// The operator asked for another interpreter, or for none.
    Replaced,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum Fact {
    /// An agent took a seat; not ready yet.
    SignedIn {
        /// Who.
        agent: AgentId,
        /// Operator or interpreter.
        part: Part,
        /// Languages beside Japanese, with proficiency 1 to 5.
        speaks: BTreeMap<Language, u8>,
    },
    /// An administrator changed what a seated agent speaks.
    Skilled {
        /// Who.
        agent: AgentId,
        /// Languages beside Japanese, with proficiency 1 to 5.
        speaks: BTreeMap<Language, u8>,
    },
    /// An agent's last socket is gone; the seat is kept until then.
    SeatLost {
        /// Who.
        agent: AgentId,
        /// When the seat is given up.
        until: Timestamp,
    },
    /// An agent's socket is back.
    SeatBack {
        /// Who.
        agent: AgentId,
    },
    /// The seat is given up.
    SignedOut {
        /// Who.
        agent: AgentId,
    },
    /// An agent takes calls.
    Ready {
        /// Who.
        agent: AgentId,
    },
    /// An agent takes no calls, or none after the present one.
    NotReady {
        /// Who.
        agent: AgentId,
        /// Why.
        reason: NotReadyReason,
        /// When they plan to be back; shown, decides nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        back_at: Option<Timestamp>,
    },
    /// An agent takes calls in some of the languages spoken only.
    LanguagesOff {
        /// Who.
        agent: AgentId,
        /// The languages they take no calls in.
        off: BTreeSet<Language>,
    },
    /// An agent asked for a supervisor, or no longer needs one.
    Help {
        /// Who.
        agent: AgentId,
        /// True when asked.
        on: bool,
    },
    /// A caller came in and waits.
    Arrived {
        /// The call.
        call: CallId,
        /// The caller's language.
        language: Language,
        /// What it is about.
        topic: Topic,
        /// Browser or telephone.
        appearance: Appearance,
    },
    /// A caller was turned away, politely. The call is over.
    TurnedAway {
        /// The call.
        call: CallId,
        /// The caller's language.
        language: Language,
        /// What it is about.
        topic: Topic,
        /// Why.
        reason: TurnedAway,
    },
    /// The caller's connection is lost; the leg is kept until then.
    CallerLost {
        /// The call.
        call: CallId,
        /// When it counts as hung up.
        until: Timestamp,
    },
    /// The caller's connection is back.
    CallerBack {
        /// The call.
        call: CallId,
    },
    /// Agents are held for a call and it rings at them: one decision, both or neither.
    Reserved {
        /// The call.
        call: CallId,
        /// The operator, where one is needed.
        operator: Option<AgentId>,
        /// The interpreter, where one is needed.
        interpreter: Option<AgentId>,
        /// When the offer ends.
        answer_by: Timestamp,
    },
    /// An agent took the call.
    Accepted {
        /// The call.
        call: CallId,
        /// Who.
        agent: AgentId,
        /// Held for the other half of the pair no longer than this.
        held_until: Timestamp,
    },
    /// An agent refused the call.
    Refused {
        /// The call.
        call: CallId,
        /// Who.
        agent: AgentId,
        /// Why.
        reason: RefuseReason,
    },
    /// An agent let it ring.
    RangOut {
        /// The call.
        call: CallId,
        /// Who.
        agent: AgentId,
    },
    /// Held agents are free again through no doing of theirs.
    Released {
        /// The call.
        call: CallId,
        /// Who.
        agents: Vec<AgentId>,
    },
    /// All who are needed are there: the talk begins, or goes on with a new party.
    Connected {
        /// The call.
        call: CallId,
    },
    /// The caller hears music.
    Held {
        /// The call.
        call: CallId,
    },
    /// The caller is back.
    Resumed {
        /// The call.
        call: CallId,
    },
    /// Operator and interpreter talk alone, or no longer.
    Aside {
        /// The call.
        call: CallId,
        /// True at the beginning.
        on: bool,
    },
    /// A party's microphone.
    Muted {
        /// The call.
        call: CallId,
        /// Whose.
        part: Part,
        /// True for off.
        on: bool,
    },
    /// The operator wants an interpreter for this language.
    Invited {
        /// The call.
        call: CallId,
        /// The language.
        language: Language,
    },
    /// An agent left a call that goes on.
    Left {
        /// The call.
        call: CallId,
        /// Who.
        agent: AgentId,
        /// Why.
        why: LeftBy,
        /// Where the operator left: the interpreter is held for the next one no longer than this.
        held_until: Timestamp,
    },
    /// The call is over for its caller.
    Ended {
        /// The call.
        call: CallId,
        /// By whom.
        by: EndedBy,
    },
    /// An agent has time to write up.
    WrapUpBegan {
        /// The call.
        call: CallId,
        /// Who.
        agent: AgentId,
        /// When it ends by itself.
        until: Timestamp,
    },
    /// One step more time.
    WrapUpExtended {
        /// Who.
        agent: AgentId,
        /// The new end.
        until: Timestamp,
    },
    /// The wrap-up is over.
    WrapUpEnded {
        /// Who.
        agent: AgentId,
    },
    /// How the call ended; exactly once for every call that arrived.
    Disposed {
        /// The call.
        call: CallId,
        /// Who wrote it up; none where the system did.
        agent: Option<AgentId>,
        /// How it ended.
        disposition: Disposition,
        /// Answers used.
        answers: Vec<EntryId>,
    },
    /// An answer was sent to interpreter and caller.
    AnswerSent {
        /// The call.
        call: CallId,
        /// The entry.
        entry: EntryId,
    },
    /// A write-up was put right by the one who wrote it.
    Corrected {
        /// The call.
        call: CallId,
        /// Who.
        agent: AgentId,
        /// How it ended, as it should have said.
        disposition: Disposition,
        /// Answers used.
        answers: Vec<EntryId>,
    },
    /// Something was said in writing; its words lie beside the log.
    Said {
        /// The call.
        call: CallId,
        /// The command that said it.
        id: CommandId,
        /// By whom.
        by: Part,
        /// What kind of thing.
        what: Written,
    },
    /// A note was kept; its words lie beside the log.
    NoteKept {
        /// The call.
        call: CallId,
    },
    /// A record was asked for on this call.
    LookedUp {
        /// The call.
        call: CallId,
        /// Who asked.
        agent: AgentId,
        /// Whether one was shown.
        found: bool,
    },
    /// The process came up again: every connection of before is gone, and each gets its grace.
    Restarted {
        /// When seats and callers that do not come back are given up.
        until: Timestamp,
    },
}
