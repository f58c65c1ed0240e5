//! Who waits for whom: two ordered indexes over the floor, kept so that no decision scans what it could look up.
//!
//! Nothing here is a second truth: each entry is computed from the floor whenever the call or agent behind it was touched, and
//! [`Queue::of`] computes all of them anew (the simulator compares the two after every step).

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::bridge::Part;
use crate::call::{Call, Want};
use crate::floor::{Floor, Touched};
use crate::ids::{AgentId, CallId};
use crate::language::Language;
use crate::time::Timestamp;

/// A call's place: those that have been answered before come first, then the order of arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// False sorts first: the caller was being helped when an agent was lost.
    pub is_new: bool,
    /// The place in the line of arrivals.
    pub arrival: u64,
    /// The call.
    pub call: CallId,
}

/// A free agent's rank for one language: the better speaker first, then who has been idle longest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    level: Reverse<u8>,
    idle_since: Timestamp,
    agent: AgentId,
}

/// Something that ends by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deadline {
    /// An offer, or the time one half of a pair is held for the other.
    Offer(CallId),
    /// The grace of a lost caller.
    Caller(CallId),
    /// The grace of a lost agent.
    Seat(AgentId),
    /// A wrap-up.
    WrapUp(AgentId),
}

/// Calls that want someone, agents who are free, and what ends when.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Queue {
    wants: BTreeMap<Want, BTreeSet<Place>>,
    call_wants: BTreeMap<CallId, (Want, Place)>,
    operators: BTreeSet<(Timestamp, AgentId)>,
    speakers: BTreeMap<(Part, Language), BTreeSet<Rank>>,
    free: BTreeMap<AgentId, (Part, Timestamp, BTreeMap<Language, u8>)>,
    deadlines: BTreeSet<(Timestamp, Deadline)>,
    call_deadlines: BTreeMap<CallId, Vec<(Timestamp, Deadline)>>,
    agent_deadlines: BTreeMap<AgentId, Vec<(Timestamp, Deadline)>>,
    /// Calls that nobody has answered, by language, in the order of arrival.
    waiting: BTreeMap<Language, BTreeSet<(u64, CallId)>>,
    waiting_calls: BTreeMap<CallId, (Language, u64)>,
}

impl Queue {
    /// The indexes of a floor, computed from nothing else.
    #[must_use]
    pub fn of(floor: &Floor) -> Self {
        let mut queue = Self::default();
        let everyone = Touched { agents: floor.agents().keys().copied().collect(), calls: floor.calls().keys().copied().collect() };
        queue.refresh(floor, &everyone);
        queue
    }

    /// Looks again at what was touched.
    pub fn refresh(&mut self, floor: &Floor, touched: &Touched) {
        for call in &touched.calls {
            self.remove_call(*call);
            if let Some(found) = floor.call(*call) {
                self.add_call(floor, *call, found);
            }
        }
        for agent in &touched.agents {
            self.remove_agent(*agent);
            self.add_agent(floor, *agent);
        }
    }

    /// How many callers wait whom nobody has answered yet, ringing ones included.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.waiting_calls.len()
    }

    /// Callers whom nobody has answered yet, by language, each line in the order of arrival.
    pub fn lines(&self) -> impl Iterator<Item = (Language, impl ExactSizeIterator<Item = CallId> + '_)> + '_ {
        self.waiting.iter().map(|(language, line)| (*language, line.iter().map(|(_, call)| *call)))
    }

    /// A call's place in the line of its language, from 1; none when it does not wait.
    #[must_use]
    pub fn place(&self, call: CallId) -> Option<usize> {
        let (language, arrival) = self.waiting_calls.get(&call)?;
        self.waiting.get(language).map(|line| line.range(..=(*arrival, call)).count())
    }

    /// The first call of every kind of want, best place first.
    #[must_use]
    pub fn heads(&self) -> Vec<(Place, Want)> {
        let mut heads: Vec<_> = self.wants.iter().filter_map(|(want, calls)| calls.first().map(|place| (*place, *want))).collect();
        heads.sort_unstable();
        heads
    }

    /// Calls of one want, best place first.
    pub fn wanting(&self, want: Want) -> impl Iterator<Item = CallId> + '_ {
        self.wants.get(&want).into_iter().flatten().map(|place| place.call)
    }

    /// The operator who has been idle longest.
    #[must_use]
    pub fn longest_idle_operator(&self) -> Option<AgentId> {
        self.operators.first().map(|(_, agent)| *agent)
    }

    /// The best free speaker of a language in a part.
    #[must_use]
    pub fn best_speaker(&self, part: Part, language: Language) -> Option<AgentId> {
        self.speakers.get(&(part, language)).and_then(BTreeSet::first).map(|rank| rank.agent)
    }

    /// How many speak a language in a part and are free.
    #[must_use]
    pub fn free_speakers(&self, part: Part, language: Language) -> usize {
        self.speakers.get(&(part, language)).map_or(0, BTreeSet::len)
    }

    /// Whether nobody at all is free.
    #[must_use]
    pub fn nobody_is_free(&self) -> bool {
        self.free.is_empty()
    }

    /// The next thing that ends by itself.
    #[must_use]
    pub fn next_deadline(&self) -> Option<(Timestamp, Deadline)> {
        self.deadlines.first().copied()
    }

    fn add_call(&mut self, floor: &Floor, id: CallId, call: &Call) {
        if !call.ended && call.connected.is_none() {
            self.waiting.entry(call.language).or_default().insert((call.place, id));
            self.waiting_calls.insert(id, (call.language, call.place));
        }
        if let Some(want) = floor.want(call) {
            let place = Place { is_new: call.connected.is_none(), arrival: call.place, call: id };
            self.wants.entry(want).or_default().insert(place);
            self.call_wants.insert(id, (want, place));
        }
        let offer = call.seats().filter_map(|(_, seat)| seat.stage.deadline()).min().filter(|_| !call.ended);
        let deadlines: Vec<_> =
            offer.map(|at| (at, Deadline::Offer(id))).into_iter().chain(call.lost_until.map(|at| (at, Deadline::Caller(id)))).collect();
        self.deadlines.extend(deadlines.iter().copied());
        self.call_deadlines.insert(id, deadlines);
    }

    fn remove_call(&mut self, id: CallId) {
        if let Some((language, arrival)) = self.waiting_calls.remove(&id)
            && let Some(line) = self.waiting.get_mut(&language)
        {
            line.remove(&(arrival, id));
            if line.is_empty() {
                self.waiting.remove(&language);
            }
        }
        if let Some((want, place)) = self.call_wants.remove(&id)
            && let Some(calls) = self.wants.get_mut(&want)
        {
            calls.remove(&place);
            if calls.is_empty() {
                self.wants.remove(&want);
            }
        }
        for deadline in self.call_deadlines.remove(&id).into_iter().flatten() {
            self.deadlines.remove(&deadline);
        }
    }

    fn add_agent(&mut self, floor: &Floor, id: AgentId) {
        let Some(agent) = floor.agent(id) else { return };
        let wrap_up = agent.wrap_up.as_ref().map(|wrap_up| (wrap_up.until, Deadline::WrapUp(id)));
        // Who wraps up may come back later than the grace: the seat is given up after the wrap-up.
        let seat = agent.lost_until.filter(|_| wrap_up.is_none()).map(|at| (at, Deadline::Seat(id)));
        let deadlines: Vec<_> = wrap_up.into_iter().chain(seat).collect();
        self.deadlines.extend(deadlines.iter().copied());
        self.agent_deadlines.insert(id, deadlines);
        if agent.is_free() {
            if agent.part == Part::Operator {
                self.operators.insert((agent.idle_since, id));
            }
            let serves: BTreeMap<_, _> = agent.serves().collect();
            for (language, level) in &serves {
                let rank = Rank { level: Reverse(*level), idle_since: agent.idle_since, agent: id };
                self.speakers.entry((agent.part, *language)).or_default().insert(rank);
            }
            self.free.insert(id, (agent.part, agent.idle_since, serves));
        }
    }

    fn remove_agent(&mut self, id: AgentId) {
        for deadline in self.agent_deadlines.remove(&id).into_iter().flatten() {
            self.deadlines.remove(&deadline);
        }
        let Some((part, idle_since, serves)) = self.free.remove(&id) else { return };
        self.operators.remove(&(idle_since, id));
        for (language, level) in serves {
            if let Some(ranks) = self.speakers.get_mut(&(part, language)) {
                ranks.remove(&Rank { level: Reverse(level), idle_since, agent: id });
                if ranks.is_empty() {
                    self.speakers.remove(&(part, language));
                }
            }
        }
    }
}
