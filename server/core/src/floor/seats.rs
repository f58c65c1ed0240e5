//! What facts about seats change.

use super::Floor;
use crate::agent::{Agent, WrapUp};
use crate::bridge::Part;
use crate::fact::Fact;
use crate::ids::AgentId;
use crate::time::Timestamp;

impl Floor {
    pub(super) fn change_seat(&mut self, fact: &Fact) {
        let now = self.now;
        match fact {
            Fact::SignedIn { agent, part, speaks } => {
                self.agents.insert(*agent, Agent::seated(*part, speaks.clone(), now));
            }
            Fact::SignedOut { agent } => {
                self.written_up(*agent);
                self.agents.remove(agent);
            }
            Fact::Restarted { until } => self.lose_everyone(*until),
            Fact::WrapUpBegan { call, agent, until } => {
                self.leave(*call, *agent);
                let wrapped = self.calls.get_mut(call).map(|call| (call.wrapping.insert(*agent), call.disposed));
                let disposed = wrapped.is_some_and(|(_, disposed)| disposed);
                if let Some(agent) = self.agents.get_mut(agent) {
                    let written_up = disposed || agent.part == Part::Interpreter;
                    agent.wrap_up = Some(WrapUp { call: *call, until: *until, written_up });
                }
            }
            Fact::WrapUpEnded { agent } => {
                self.written_up(*agent);
                if let Some(agent) = self.agents.get_mut(agent) {
                    agent.idle_since = now;
                }
            }
            Fact::SeatLost { agent, .. }
            | Fact::SeatBack { agent }
            | Fact::Ready { agent }
            | Fact::NotReady { agent, .. }
            | Fact::LanguagesOff { agent, .. }
            | Fact::Skilled { agent, .. }
            | Fact::Help { agent, .. }
            | Fact::WrapUpExtended { agent, .. } => {
                if let Some(agent) = self.agents.get_mut(agent) {
                    change_agent(agent, fact, now);
                }
            }
            Fact::Arrived { .. }
            | Fact::TurnedAway { .. }
            | Fact::CallerLost { .. }
            | Fact::CallerBack { .. }
            | Fact::Reserved { .. }
            | Fact::Accepted { .. }
            | Fact::Refused { .. }
            | Fact::RangOut { .. }
            | Fact::Released { .. }
            | Fact::Connected { .. }
            | Fact::Held { .. }
            | Fact::Resumed { .. }
            | Fact::Aside { .. }
            | Fact::Muted { .. }
            | Fact::Invited { .. }
            | Fact::Left { .. }
            | Fact::Ended { .. }
            | Fact::Disposed { .. }
            | Fact::Corrected { .. }
            | Fact::AnswerSent { .. }
            | Fact::Said { .. }
            | Fact::NoteKept { .. }
            | Fact::LookedUp { .. } => {}
        }
    }

    /// A wrap-up is over.
    fn written_up(&mut self, id: AgentId) {
        let over = self.agents.get_mut(&id).and_then(|agent| agent.wrap_up.take());
        if let Some(call) = over.and_then(|wrap_up| self.calls.get_mut(&wrap_up.call)) {
            call.wrapping.remove(&id);
        }
    }

    /// Every connection is gone at once; whoever was lost before keeps the earlier end.
    fn lose_everyone(&mut self, until: Timestamp) {
        for agent in self.agents.values_mut() {
            agent.lost_until.get_or_insert(until);
        }
        for call in self.calls.values_mut().filter(|call| !call.ended) {
            call.lost_until.get_or_insert(until);
        }
    }
}

/// What a fact about one agent's wishes or time changes.
fn change_agent(agent: &mut Agent, fact: &Fact, now: Timestamp) {
    if let Fact::SeatLost { until, .. } = fact {
        agent.lost_until = Some(*until);
    } else if let Fact::SeatBack { .. } = fact {
        agent.lost_until = None;
        agent.idle_since = now;
    } else if let Fact::Ready { .. } = fact {
        (agent.not_ready, agent.back_at) = (None, None);
        agent.idle_since = now;
    } else if let Fact::NotReady { reason, back_at, .. } = fact {
        (agent.not_ready, agent.back_at) = (Some(*reason), *back_at);
    } else if let Fact::LanguagesOff { off, .. } = fact {
        agent.languages_off.clone_from(off);
    } else if let Fact::Skilled { speaks, .. } = fact {
        agent.speaks.clone_from(speaks);
        agent.languages_off.retain(|language| speaks.contains_key(language));
    } else if let Fact::Help { on, .. } = fact {
        agent.help = *on;
    } else if let (Fact::WrapUpExtended { until, .. }, Some(wrap_up)) = (fact, agent.wrap_up.as_mut()) {
        wrap_up.until = *until;
    }
}
