//! An agent: a person with a seat who takes legs.
//!
//! Only what cannot be computed is kept: whether they want calls, whether their connection is up, which call holds them and
//! how long their wrap-up lasts. The [`AgentState`](crate::protocol::AgentState) that everyone reads is derived from it by
//! [`Floor::agent_state`](crate::floor::Floor::agent_state).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::bridge::Part;
use crate::ids::CallId;
use crate::language::Language;
use crate::protocol::NotReadyReason;
use crate::time::Timestamp;

/// A person with a seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agent {
    /// Operator or interpreter.
    pub part: Part,
    /// Languages beside Japanese, with proficiency 1 to 5.
    pub speaks: BTreeMap<Language, u8>,
    /// Why they want no calls; none when they do.
    pub not_ready: Option<NotReadyReason>,
    /// When they plan to be back from not being ready.
    #[serde(default)]
    pub back_at: Option<Timestamp>,
    /// Languages spoken in which they take no calls now.
    #[serde(default)]
    pub languages_off: BTreeSet<Language>,
    /// They asked for a supervisor.
    #[serde(default)]
    pub help: bool,
    /// When the seat is given up if the connection does not come back; none while it is up.
    pub lost_until: Option<Timestamp>,
    /// The call that holds them: ringing, accepted or talking.
    pub call: Option<CallId>,
    /// Time to write up after a call.
    pub wrap_up: Option<WrapUp>,
    /// Since when they could have had a call; who has waited longest is offered first. Kept when a reservation ends through no doing of theirs.
    pub idle_since: Timestamp,
    /// Since when the derived state is what it is.
    pub since: Timestamp,
}

/// Time to write up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrapUp {
    /// The call that is written up.
    pub call: CallId,
    /// When it ends by itself.
    pub until: Timestamp,
    /// Whether the agent has written it up. Interpreters owe nothing.
    pub written_up: bool,
}

impl Agent {
    /// A fresh seat: present, not ready.
    #[must_use]
    pub fn seated(part: Part, speaks: BTreeMap<Language, u8>, now: Timestamp) -> Self {
        Self {
            part,
            speaks,
            not_ready: Some(NotReadyReason::SignedIn),
            back_at: None,
            languages_off: BTreeSet::new(),
            help: false,
            lost_until: None,
            call: None,
            wrap_up: None,
            idle_since: now,
            since: now,
        }
    }

    /// Whether an offer may be made.
    #[must_use]
    pub const fn is_free(&self) -> bool {
        self.not_ready.is_none() && self.lost_until.is_none() && self.call.is_none() && self.wrap_up.is_none()
    }

    /// Languages beside Japanese in which calls are offered now, with proficiency.
    pub fn serves(&self) -> impl Iterator<Item = (Language, u8)> + '_ {
        self.speaks.iter().filter(|(language, _)| !self.languages_off.contains(language)).map(|(language, level)| (*language, *level))
    }

    /// Proficiency in a language, 1 to 5; everyone speaks Japanese.
    #[must_use]
    pub fn level(&self, language: Language) -> Option<u8> {
        if language.is_foreign() { self.speaks.get(&language).copied() } else { Some(5) }
    }
}
