//! The floor: everyone with a seat, every open call, and nothing that could be computed from them.
//!
//! [`Floor::apply`] is the only way it ever changes, and it takes facts alone. That is why folding the log gives back the same
//! floor, byte for byte, and why the wallboard cannot disagree with the log.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};

use crate::agent::{Agent, WrapUp};
use crate::bridge::Part;
use crate::call::{Call, Seat, Stage, Want};
use crate::fact::{Fact, Record};
use crate::ids::{AgentId, CallId, CommandId};
use crate::language::Language;
use crate::protocol::AgentState;
use crate::time::Timestamp;

mod calls;
mod seats;

/// How many carried-out commands are remembered, so that a repeat gets the first answer.
pub const COMMANDS_MAX: usize = 4_096;

/// How many waits are remembered for each language, for the estimate told to those who wait.
pub const WAITS_MAX: usize = 30;

/// Everyone and everything on the hotline at one instant.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Floor {
    /// The instant of the last record.
    now: Timestamp,
    /// Calls that have arrived so far; the place of the next one.
    arrivals: u64,
    agents: BTreeMap<AgentId, Agent>,
    calls: BTreeMap<CallId, Call>,
    commands: BTreeSet<CommandId>,
    commands_in_order: VecDeque<CommandId>,
    waits: BTreeMap<Language, VecDeque<u64>>,
}

/// What a fact touched: whoever shows these must look again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Touched {
    /// Agents.
    pub agents: BTreeSet<AgentId>,
    /// Calls, also those that are gone now.
    pub calls: BTreeSet<CallId>,
}

impl Touched {
    /// Adds what another step touched.
    pub fn extend(&mut self, other: Self) {
        self.agents.extend(other.agents);
        self.calls.extend(other.calls);
    }

    /// Whether nothing was touched.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.agents.is_empty() && self.calls.is_empty()
    }
}

impl Floor {
    /// Makes the floor what it is after this record, and says what it touched.
    pub fn apply(&mut self, record: &Record) -> Touched {
        self.now = self.now.max(record.at);
        if let Some(command) = record.command {
            self.remember(command);
        }
        let before = self.touched_by(&record.fact);
        let states: Vec<_> = before.agents.iter().map(|agent| (*agent, self.agent_state(*agent))).collect();
        // Each passes over the other's facts.
        self.change_seat(&record.fact);
        self.change_call(&record.fact);
        for call in &before.calls {
            if let Some(call) = self.calls.get_mut(call) {
                call.version += 1;
            }
        }
        for (id, state) in states {
            let now = self.agent_state(id);
            if let Some(agent) = self.agents.get_mut(&id).filter(|_| now != state) {
                agent.since = self.now;
            }
        }
        self.forget_finished_calls(&before.calls);
        before
    }

    /// The instant of the last record.
    #[must_use]
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// Everyone with a seat.
    #[must_use]
    pub const fn agents(&self) -> &BTreeMap<AgentId, Agent> {
        &self.agents
    }

    /// Every call that is not finished.
    #[must_use]
    pub const fn calls(&self) -> &BTreeMap<CallId, Call> {
        &self.calls
    }

    /// One agent.
    #[must_use]
    pub fn agent(&self, id: AgentId) -> Option<&Agent> {
        self.agents.get(&id)
    }

    /// One call.
    #[must_use]
    pub fn call(&self, id: CallId) -> Option<&Call> {
        self.calls.get(&id)
    }

    /// Whether a command was carried out before.
    #[must_use]
    pub fn has_done(&self, command: CommandId) -> bool {
        self.commands.contains(&command)
    }

    /// Recent waits in a language, in milliseconds, oldest first.
    #[must_use]
    pub fn waits(&self, language: Language) -> Option<&VecDeque<u64>> {
        self.waits.get(&language)
    }

    /// An agent's state: derived from seat, lease and wrap-up.
    #[must_use]
    pub fn agent_state(&self, id: AgentId) -> AgentState {
        let Some(agent) = self.agents.get(&id) else { return AgentState::SignedOut };
        if agent.wrap_up.is_some() {
            return AgentState::WrapUp;
        }
        let seat = agent.call.and_then(|call| self.calls.get(&call)).and_then(|call| call.seat(agent.part));
        match seat.map(|seat| seat.stage) {
            Some(Stage::Ringing { .. } | Stage::Accepted { .. }) => AgentState::Reserved,
            Some(Stage::Talking) => AgentState::Talking,
            None if agent.is_free() => AgentState::Ready,
            None => AgentState::NotReady,
        }
    }

    /// What a call lacks.
    #[must_use]
    pub fn lacks(&self, call: &Call) -> Option<Want> {
        call.lacks(self.operator_speaks(call))
    }

    /// Whom a call may be offered to now.
    #[must_use]
    pub fn want(&self, call: &Call) -> Option<Want> {
        self.lacks(call).filter(|_| call.may_be_offered())
    }

    /// Whether the operator held for a call speaks its caller's language.
    fn operator_speaks(&self, call: &Call) -> bool {
        let operator = call.operator.as_ref().and_then(|seat| self.agents.get(&seat.agent));
        operator.is_some_and(|agent| agent.level(call.language).is_some())
    }

    fn remember(&mut self, command: CommandId) {
        if self.commands.insert(command) {
            self.commands_in_order.push_back(command);
        }
        while self.commands_in_order.len() > COMMANDS_MAX {
            if let Some(oldest) = self.commands_in_order.pop_front() {
                self.commands.remove(&oldest);
            }
        }
    }

    /// Agents and calls that a fact speaks of, and those tied to them.
    fn touched_by(&self, fact: &Fact) -> Touched {
        let mut touched = Touched::default();
        match fact {
            Fact::SignedIn { agent, .. }
            | Fact::SeatLost { agent, .. }
            | Fact::SeatBack { agent }
            | Fact::SignedOut { agent }
            | Fact::Ready { agent }
            | Fact::NotReady { agent, .. }
            | Fact::LanguagesOff { agent, .. }
            | Fact::Skilled { agent, .. }
            | Fact::Help { agent, .. }
            | Fact::WrapUpExtended { agent, .. }
            | Fact::WrapUpEnded { agent } => touched.agents.extend([*agent]),
            Fact::Restarted { .. } => {
                touched.agents.extend(self.agents.keys());
                touched.calls.extend(self.calls.keys());
            }
            Fact::Reserved { call, operator, interpreter, .. } => {
                touched.calls.extend([*call]);
                touched.agents.extend([operator, interpreter].into_iter().flatten());
            }
            Fact::Arrived { call, .. }
            | Fact::TurnedAway { call, .. }
            | Fact::CallerLost { call, .. }
            | Fact::CallerBack { call }
            | Fact::Accepted { call, .. }
            | Fact::Refused { call, .. }
            | Fact::RangOut { call, .. }
            | Fact::Released { call, .. }
            | Fact::Connected { call }
            | Fact::Held { call }
            | Fact::Resumed { call }
            | Fact::Aside { call, .. }
            | Fact::Muted { call, .. }
            | Fact::Invited { call, .. }
            | Fact::Left { call, .. }
            | Fact::Ended { call, .. }
            | Fact::WrapUpBegan { call, .. }
            | Fact::Disposed { call, .. }
            | Fact::Corrected { call, .. }
            | Fact::AnswerSent { call, .. }
            | Fact::Said { call, .. }
            | Fact::NoteKept { call }
            | Fact::LookedUp { call, .. } => touched.calls.extend([*call]),
        }
        if let Fact::WrapUpBegan { agent, .. } | Fact::Disposed { agent: Some(agent), .. } = fact {
            touched.agents.extend([*agent]);
        }
        for id in touched.agents.clone() {
            let agent = self.agents.get(&id);
            touched.calls.extend(agent.and_then(|agent| agent.call.or_else(|| agent.wrap_up.as_ref().map(|wrap_up| wrap_up.call))));
        }
        for call in touched.calls.clone() {
            touched.agents.extend(self.calls.get(&call).into_iter().flat_map(|call| call.seats().map(|(_, seat)| seat.agent)));
        }
        touched
    }

    /// A call leaves the floor when it is over, written up, and nobody is held for it or wraps it up any more.
    fn forget_finished_calls(&mut self, touched: &BTreeSet<CallId>) {
        for id in touched {
            let finished = |call: &Call| call.ended && call.disposed && call.wrapping.is_empty() && call.seats().next().is_none();
            if self.calls.get(id).is_some_and(finished) {
                self.calls.remove(id);
            }
        }
    }

    /// Gives an agent a seat on a call.
    fn take(&mut self, call: CallId, agent: AgentId, stage: Stage) {
        let Some(part) = self.agents.get(&agent).map(|agent| agent.part) else { return };
        let Some(slot) = self.calls.get_mut(&call).and_then(|call| call.seat_mut(part)) else { return };
        *slot = Some(Seat { agent, stage });
        if let Some(agent) = self.agents.get_mut(&agent) {
            agent.call = Some(call);
        }
    }

    /// Takes an agent off a call.
    fn leave(&mut self, call: CallId, agent: AgentId) {
        if let Some(agent) = self.agents.get_mut(&agent).filter(|agent| agent.call == Some(call)) {
            agent.call = None;
        }
        if let Some(call) = self.calls.get_mut(&call) {
            for part in [Part::Operator, Part::Interpreter] {
                if call.seat(part).is_some_and(|seat| seat.agent == agent) {
                    call.muted.remove(&part);
                    call.aside = false;
                    if let Some(slot) = call.seat_mut(part) {
                        *slot = None;
                    }
                }
            }
        }
    }

    fn wrap_up(&mut self, agent: AgentId) -> Option<&mut WrapUp> {
        self.agents.get_mut(&agent).and_then(|agent| agent.wrap_up.as_mut())
    }
}
