//! A call: one caller's visit, and who is held for it. Its phase is derived, never assigned.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::bridge::{HearMatrix, Part, Prompt};
use crate::ids::{AgentId, CommandId, EntryId};
use crate::language::Language;
use crate::protocol::{Appearance, CallPhase, PartyState, Topic, Written};
use crate::time::Timestamp;

/// A call from arrival until its disposition is written and nobody wraps it up any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The caller's language.
    pub language: Language,
    /// What it is about, as the caller chose.
    pub topic: Topic,
    /// Browser or telephone.
    pub appearance: Appearance,
    /// Arrival; the age of the call counts from here whatever happens.
    pub arrived: Timestamp,
    /// The place in the line of arrivals; never changes, so a call that returns keeps its place.
    pub place: u64,
    /// When the caller counts as hung up if the connection does not come back; none while it is up.
    pub lost_until: Option<Timestamp>,
    /// The operator held for it.
    pub operator: Option<Seat>,
    /// The interpreter held for it.
    pub interpreter: Option<Seat>,
    /// The language that the operator asked an interpreter for, where it is not the caller's first choice.
    pub invited: Option<Language>,
    /// When the talk first began.
    pub connected: Option<Timestamp>,
    /// The caller hears music.
    pub held: bool,
    /// Operator and interpreter talk alone.
    pub aside: bool,
    /// Whose microphone is off.
    pub muted: BTreeSet<Part>,
    /// Answers sent, in order.
    pub answers: Vec<(EntryId, Timestamp)>,
    /// What was said in writing, in order.
    #[serde(default)]
    pub said: Vec<Line>,
    /// Who writes it up.
    #[serde(default)]
    pub wrapping: BTreeSet<AgentId>,
    /// Over for its caller.
    pub ended: bool,
    /// The disposition is written.
    pub disposed: bool,
    /// Grows with each change.
    pub version: u64,
}

/// Something said in writing on a call; its words lie beside the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The command that said it.
    pub id: CommandId,
    /// By whom.
    pub by: Part,
    /// When.
    pub at: Timestamp,
    /// What kind of thing.
    pub what: Written,
}

/// An agent held for a call: a lease with an owner and, until the talk begins, a deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The owner.
    pub agent: AgentId,
    /// How far it is.
    pub stage: Stage,
}

/// How far an agent is with a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// It rings.
    Ringing {
        /// Until then.
        answer_by: Timestamp,
    },
    /// Accepted; the other half of the pair is not there yet.
    Accepted {
        /// Held no longer than this.
        until: Timestamp,
        /// Whether this agent has already talked on this call (the other half was lost).
        talked: bool,
    },
    /// On the call.
    Talking,
}

impl Stage {
    /// When this stage ends by itself.
    #[must_use]
    pub const fn deadline(self) -> Option<Timestamp> {
        match self {
            Self::Ringing { answer_by } => Some(answer_by),
            Self::Accepted { until, .. } => Some(until),
            Self::Talking => None,
        }
    }
}

/// What a call still needs before, or while, it is talked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Want {
    /// Nobody is held for it: an operator and, unless that operator speaks the language, an interpreter.
    Fresh(Language),
    /// An operator; the interpreter is held.
    Operator,
    /// An interpreter; the operator is held or talking.
    Interpreter(Language),
}

impl Call {
    /// The seat of a part; the caller has none.
    #[must_use]
    pub const fn seat(&self, part: Part) -> Option<&Seat> {
        match part {
            Part::Caller => None,
            Part::Operator => self.operator.as_ref(),
            Part::Interpreter => self.interpreter.as_ref(),
        }
    }

    /// The slot that holds the seat of a part; the caller has none.
    pub(crate) const fn seat_mut(&mut self, part: Part) -> Option<&mut Option<Seat>> {
        match part {
            Part::Caller => None,
            Part::Operator => Some(&mut self.operator),
            Part::Interpreter => Some(&mut self.interpreter),
        }
    }

    /// The seats taken.
    pub fn seats(&self) -> impl Iterator<Item = (Part, &Seat)> {
        let operator = self.operator.iter().map(|seat| (Part::Operator, seat));
        operator.chain(self.interpreter.iter().map(|seat| (Part::Interpreter, seat)))
    }

    /// The part that an agent has on this call.
    #[must_use]
    pub fn part_of(&self, agent: AgentId) -> Option<Part> {
        self.seats().find(|(_, seat)| seat.agent == agent).map(|(part, _)| part)
    }

    /// Whether the operator talks on it.
    #[must_use]
    pub fn is_operated(&self) -> bool {
        self.operator.as_ref().is_some_and(|seat| seat.stage == Stage::Talking)
    }

    /// What it lacks, given whether the operator who is held speaks the caller's language. None when it needs nobody.
    #[must_use]
    pub fn lacks(&self, operator_speaks_it: bool) -> Option<Want> {
        match (&self.operator, &self.interpreter) {
            (None, None) => Some(Want::Fresh(self.language)),
            (None, Some(_)) => Some(Want::Operator),
            (Some(_), None) => match self.invited {
                Some(language) => Some(Want::Interpreter(language)),
                None if self.language.is_foreign() && !operator_speaks_it => Some(Want::Interpreter(self.language)),
                None => None,
            },
            (Some(_), Some(_)) => None,
        }
    }

    /// Whether agents may be sought for it: not after its end, nor while the caller's connection is lost.
    #[must_use]
    pub const fn may_be_offered(&self) -> bool {
        !self.ended && self.lost_until.is_none()
    }

    /// Where it stands, as its agents see it.
    #[must_use]
    pub fn phase(&self, lacks: Option<Want>) -> CallPhase {
        if self.ended {
            CallPhase::Ended
        } else if !self.is_operated() {
            CallPhase::Waiting
        } else if self.aside {
            CallPhase::Aside
        } else if self.held {
            CallPhase::Held
        } else if matches!(lacks, Some(Want::Interpreter(_))) || self.interpreter.as_ref().is_some_and(|seat| seat.stage != Stage::Talking)
        {
            CallPhase::SeekingInterpreter
        } else {
            CallPhase::Talking
        }
    }

    /// Who hears whom now.
    #[must_use]
    pub fn hear_matrix(&self) -> HearMatrix {
        if self.ended {
            return HearMatrix::silence();
        }
        if !self.is_operated() {
            return HearMatrix::silence().with_prompt(Part::Caller, Prompt::Waiting(self.language));
        }
        let away = self.held || self.aside;
        let present = |part: Part| match part {
            Part::Caller => !away,
            Part::Operator | Part::Interpreter => self.seat(part).is_some_and(|seat| seat.stage == Stage::Talking),
        };
        let mut matrix = HearMatrix::silence();
        for speaker in Part::ALL.into_iter().filter(|part| present(*part) && !self.muted.contains(part)) {
            for listener in Part::ALL.into_iter().filter(|part| present(*part)) {
                matrix = matrix.with(speaker, listener);
            }
        }
        if away { matrix.with_prompt(Part::Caller, Prompt::Held(self.language)) } else { matrix }
    }

    /// How a part is there, given whether its agent's connection is lost.
    #[must_use]
    pub fn party_state(&self, part: Part, connection_lost: bool) -> Option<PartyState> {
        let there = match part {
            Part::Caller => PartyState::Connected,
            Part::Operator | Part::Interpreter => match self.seat(part)?.stage {
                Stage::Ringing { .. } => PartyState::Ringing,
                Stage::Accepted { .. } => PartyState::Accepted,
                Stage::Talking => PartyState::Connected,
            },
        };
        Some(if connection_lost { PartyState::Lost } else { there })
    }
}
