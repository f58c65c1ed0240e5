//! What simulated people can see: the floor as it is now, and who of those on it is real.

use std::collections::{BTreeMap, BTreeSet};

use sansha_core::agent::Agent;
use sansha_core::bridge::Part;
use sansha_core::call::{Call, Stage};
use sansha_core::ids::{AgentId, CallId};
use sansha_core::language::Language;
use sansha_core::protocol::NotReadyReason;
use sansha_core::time::Timestamp;

/// The floor at one instant.
#[derive(Debug, Clone, Default)]
pub struct Picture {
    /// Service time.
    pub now: Timestamp,
    /// The hotline takes calls.
    pub open: bool,
    /// Everyone with a seat.
    pub agents: BTreeMap<AgentId, Agent>,
    /// Every call on the floor.
    pub calls: BTreeMap<CallId, Call>,
    /// Those of the demo's people whose page is open somewhere.
    pub real: BTreeSet<AgentId>,
}

/// What an agent is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// No seat.
    Away,
    /// A seat without a connection.
    Lost,
    /// Present, takes no calls.
    Resting(NotReadyReason),
    /// Waits for a call.
    Free,
    /// This call rings.
    Ringing(CallId),
    /// Has taken this call and waits for the other half.
    Expecting(CallId),
    /// On this call.
    Talking(CallId),
    /// Writes this call up.
    WrappingUp(CallId),
}

impl Picture {
    /// What an agent is doing.
    #[must_use]
    pub fn doing(&self, id: AgentId) -> Doing {
        let Some(agent) = self.agents.get(&id) else { return Doing::Away };
        if let Some(wrap_up) = &agent.wrap_up {
            return Doing::WrappingUp(wrap_up.call);
        }
        let seat = agent.call.and_then(|call| Some((call, self.calls.get(&call)?.seat(agent.part)?.stage)));
        match (seat, agent.not_ready) {
            (Some((call, Stage::Talking)), _) => Doing::Talking(call),
            _ if agent.lost_until.is_some() => Doing::Lost,
            (Some((call, Stage::Ringing { .. })), _) => Doing::Ringing(call),
            (Some((call, Stage::Accepted { .. })), _) => Doing::Expecting(call),
            (None, Some(reason)) => Doing::Resting(reason),
            (None, None) => Doing::Free,
        }
    }

    /// Agents of a part of whom this is true.
    pub fn agents_of<'a>(
        &'a self,
        part: Part,
        real: bool,
        is_so: impl Fn(AgentId, &Agent) -> bool + 'a,
    ) -> impl Iterator<Item = AgentId> + 'a {
        let fits = move |(id, agent): &(&AgentId, &Agent)| agent.part == part && self.real.contains(id) == real && is_so(**id, agent);
        self.agents.iter().filter(fits).map(|(id, _)| *id)
    }

    /// Simulated agents of a part who are free, for a language where one is named.
    pub fn free_crew(&self, part: Part, language: Option<Language>) -> impl Iterator<Item = AgentId> + '_ {
        self.agents_of(part, false, move |_, agent| agent.is_free() && language.is_none_or(|language| serves(agent, language)))
    }

    /// Real agents of a part who are free.
    pub fn free_people(&self, part: Part) -> impl Iterator<Item = AgentId> + '_ {
        self.agents_of(part, true, |_, agent| agent.is_free())
    }

    /// Real agents of a part who are free or will be as soon as they press a key: they have just come, let it ring, or write up.
    pub fn people_at_hand(&self, part: Part) -> impl Iterator<Item = AgentId> + '_ {
        self.agents_of(part, true, |id, _| match self.doing(id) {
            Doing::Free | Doing::WrappingUp(_) | Doing::Ringing(_) | Doing::Expecting(_) => true,
            Doing::Resting(reason) => matches!(reason, NotReadyReason::SignedIn | NotReadyReason::RingNoAnswer | NotReadyReason::Refused),
            Doing::Lost => true,
            Doing::Away | Doing::Talking(_) => false,
        })
    }

    /// Whether a real agent is on a call, as any part of it.
    #[must_use]
    pub fn has_real_staff(&self, call: &Call) -> bool {
        call.seats().any(|(_, seat)| self.real.contains(&seat.agent))
    }
}

/// Whether an agent takes calls in a language.
#[must_use]
pub fn serves(agent: &Agent, language: Language) -> bool {
    agent.serves().any(|(served, _)| served == language)
}
