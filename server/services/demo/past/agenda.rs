//! What happens next: a heap by time, and by the order of planning where times are equal.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use sansha_core::ids::{AgentId, CallId};
use sansha_core::input::{Input, Verb};
use sansha_core::time::Timestamp;

use crate::services::demo::demand::Matter;

/// One thing that somebody means to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plan {
    /// Whatever the switchboard is told.
    Does(Input),
    /// An agent asks for something.
    Asks(AgentId, Verb),
    /// Somebody calls.
    Calls(Matter),
    /// A caller has waited long enough.
    GivesUp(CallId),
    /// The talk is over.
    HangsUp(CallId),
    /// An operator writes a call up.
    WritesUp(AgentId, CallId),
    /// An agent goes home as soon as nothing holds them.
    GoesHome(AgentId),
}

/// The plans of everyone.
#[derive(Debug, Default)]
pub struct Agenda {
    plans: BinaryHeap<Reverse<Planned>>,
    planned: u64,
}

#[derive(Debug, PartialEq, Eq)]
struct Planned {
    at: Timestamp,
    number: u64,
    plan: Plan,
}

impl Ord for Planned {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.at, self.number).cmp(&(other.at, other.number))
    }
}

impl PartialOrd for Planned {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Agenda {
    /// Plans something.
    pub fn plan(&mut self, at: Timestamp, plan: Plan) {
        self.planned += 1;
        self.plans.push(Reverse(Planned { at, number: self.planned, plan }));
    }

    /// When the next thing happens.
    #[must_use]
    pub fn next_at(&self) -> Option<Timestamp> {
        self.plans.peek().map(|Reverse(planned)| planned.at)
    }

    /// The next thing.
    pub fn take(&mut self) -> Option<(Timestamp, Plan)> {
        self.plans.pop().map(|Reverse(planned)| (planned.at, planned.plan))
    }
}
