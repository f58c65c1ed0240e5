//! Leaving: connections that are lost, parties that go, calls that end.

use std::collections::BTreeMap;

use super::Acd;
use super::reservation::has_talked;
use crate::agent::Agent;
use crate::bridge::Part;
use crate::fact::{EndedBy, Fact, LeftBy};
use crate::ids::{AgentId, CallId};
use crate::language::Language;
use crate::planted::{Bug, planted};
use crate::refusal::Refused;
use crate::wrap_up::Disposition;

impl Acd {
    /// A page of an agent is connected.
    pub(super) fn agent_connected(&mut self, id: AgentId, part: Part, speaks: BTreeMap<Language, u8>) {
        match self.floor.agent(id) {
            None => self.record(Fact::SignedIn { agent: id, part, speaks }),
            Some(agent) => {
                let (lost, takes) = (agent.lost_until.is_some(), agent.speaks != speaks && takes_skills(agent));
                if lost {
                    self.record(Fact::SeatBack { agent: id });
                }
                if takes {
                    self.record(Fact::Skilled { agent: id, speaks });
                }
            }
        }
    }

    /// A seat takes other languages at once, but not in the middle of a call: whoever talks as one who speaks the caller's language would
    /// leave the call without it. It takes them then when its page connects the next time.
    pub(super) fn skilled(&mut self, id: AgentId, speaks: BTreeMap<Language, u8>) -> Result<(), Refused> {
        let agent = self.floor.agent(id).ok_or(Refused::NotSignedIn)?;
        if !takes_skills(agent) {
            return Err(Refused::NotNow(self.floor.agent_state(id)));
        }
        if agent.speaks != speaks {
            self.record(Fact::Skilled { agent: id, speaks });
        }
        Ok(())
    }

    /// The last page of an agent is gone: no new offers, and the seat is kept for the grace.
    pub(super) fn agent_lost(&mut self, id: AgentId) {
        if self.floor.agent(id).is_some_and(|agent| agent.lost_until.is_none()) {
            let until = self.step.now.plus(self.settings.grace);
            self.record(Fact::SeatLost { agent: id, until });
        }
    }

    /// An agent goes home; not in the middle of a call.
    pub(super) fn sign_out(&mut self, id: AgentId) -> Result<(), Refused> {
        let agent = self.floor.agent(id).ok_or(Refused::NotSignedIn)?;
        if agent.call.is_some() || agent.wrap_up.is_some() {
            return Err(Refused::NotNow(self.floor.agent_state(id)));
        }
        self.record(Fact::SignedOut { agent: id });
        Ok(())
    }

    /// A caller's page is connected.
    pub(super) fn caller_connected(&mut self, id: CallId) -> Result<(), Refused> {
        let call = self.floor.call(id).filter(|call| !call.ended).ok_or(Refused::NoCall)?;
        if call.lost_until.is_some() {
            self.record(Fact::CallerBack { call: id });
        }
        Ok(())
    }

    /// A caller's last page is gone: the leg is kept for the grace.
    pub(super) fn caller_lost(&mut self, id: CallId) {
        if self.floor.call(id).is_some_and(|call| !call.ended && call.lost_until.is_none()) {
            let until = self.step.now.plus(self.settings.grace);
            self.record(Fact::CallerLost { call: id, until });
        }
    }

    /// A caller comes in: queued with the time of arrival, or turned away with the reason.
    pub(super) fn arrive(&mut self, arrived: Fact, connected: bool) -> Result<(), Refused> {
        let Fact::Arrived { call, language, topic, .. } = arrived else { return Ok(()) };
        if self.floor.call(call).is_some() {
            return Ok(());
        }
        let now = self.step.now;
        let turned_away = |reason| Fact::TurnedAway { call, language, topic, reason };
        if !self.calendar.open(now) {
            self.record(turned_away(crate::fact::TurnedAway::Closed));
            return Err(Refused::Closed { next_open: self.calendar.next_open(now) });
        }
        let waiting_max = self.settings.waiting_max;
        if self.queue.waiting() >= waiting_max {
            self.record(turned_away(crate::fact::TurnedAway::Full));
            return Err(Refused::Full { waiting_max });
        }
        self.record(arrived);
        if !connected {
            self.caller_lost(call);
        }
        Ok(())
    }

    /// The call is over for its caller: offers end at once, whoever talked writes up, and the call leaves exactly one inquiry.
    pub(super) fn end(&mut self, id: CallId, by: EndedBy) {
        let Some(call) = self.floor.call(id).filter(|call| !call.ended) else { return };
        let operated = call.is_operated();
        let (disposed, answered) = (call.disposed, call.connected.is_some());
        let seats: Vec<_> = call.seats().map(|(_, seat)| seat.clone()).collect();
        self.record(Fact::Ended { call: id, by });
        let agents: Vec<_> = seats.iter().filter(|seat| !has_talked(seat.stage)).map(|seat| seat.agent).collect();
        if !agents.is_empty() {
            self.record(Fact::Released { call: id, agents });
        }
        for seat in seats.iter().filter(|seat| has_talked(seat.stage)) {
            let interpreter = self.floor.agent(seat.agent).is_some_and(|agent| agent.part == Part::Interpreter);
            if !(planted(Bug::InterpreterNotFreed) && interpreter) {
                self.begin_wrap_up(id, seat.agent);
            }
        }
        if !operated && !disposed {
            let disposition = if answered { Disposition::Unfilled } else { Disposition::Abandoned };
            self.record(Fact::Disposed { call: id, agent: None, disposition, answers: Vec::new() });
        }
    }

    /// An agent leaves a call that goes on.
    pub(super) fn leave(&mut self, call: CallId, agent: AgentId, why: LeftBy) {
        let held_until = self.step.now.plus(self.settings.ring);
        self.record(Fact::Left { call, agent, why, held_until });
        self.seek_again(call);
    }

    /// Time to write up: longer when the call was interpreted.
    pub(super) fn begin_wrap_up(&mut self, call: CallId, agent: AgentId) {
        let part = self.floor.agent(agent).map(|agent| agent.part);
        let interpreted = part == Some(Part::Interpreter) || self.floor.call(call).is_some_and(|call| call.language.is_foreign());
        let span = if interpreted { self.settings.wrap_up_interpreted } else { self.settings.wrap_up };
        let until = if planted(Bug::WrapUpSkipped) { self.step.now } else { self.step.now.plus(span) };
        self.record(Fact::WrapUpBegan { call, agent, until });
    }
}

/// Whether a seat may speak other languages from now on.
const fn takes_skills(agent: &Agent) -> bool {
    agent.call.is_none()
}
