//! What must hold, whatever happens. Numbers are those of the list in `server/core/README.md`; S looks at one state, T at what led to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::acd::{Acd, Answer, Effects};
use crate::bridge::Part;
use crate::call::{Call, Stage, Want};
use crate::fact::{Fact, Record};
use crate::floor::{COMMANDS_MAX, Floor};
use crate::ids::{AgentId, CallId, CommandId};
use crate::input::Input;
use crate::queue::Queue;
use crate::settings::Settings;
use crate::time::Timestamp;

/// Answers remembered; the world repeats far fewer commands, and numbers them upwards.
const ANSWERS_MAX: usize = 1_024;

/// Everything the oracles remember of the past.
pub struct Oracles {
    settings: Settings,
    /// The same facts folded on their own: the state before the fact that is looked at.
    mirror: Floor,
    open: BTreeSet<CallId>,
    disposed: BTreeSet<CallId>,
    arrivals: BTreeMap<CallId, (u64, Timestamp)>,
    wrap_ups: BTreeMap<AgentId, Timestamp>,
    answers: BTreeMap<CommandId, (Answer, bool)>,
    lost_interpreter: Vec<CallId>,
    lost_operator: Vec<CallId>,
    violations: Vec<String>,
}

impl Oracles {
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            mirror: Floor::default(),
            open: BTreeSet::new(),
            disposed: BTreeSet::new(),
            arrivals: BTreeMap::new(),
            wrap_ups: BTreeMap::new(),
            answers: BTreeMap::new(),
            lost_interpreter: Vec::new(),
            lost_operator: Vec::new(),
            violations: Vec::new(),
        }
    }

    pub fn take_violations(&mut self) -> Vec<String> {
        std::mem::take(&mut self.violations)
    }

    /// Looks at one step.
    pub fn step(&mut self, acd: &Acd, input: &Input, effects: &Effects) {
        self.repeat_is_the_same(input, effects);
        for record in &effects.records {
            self.before(record);
            self.mirror.apply(record);
            self.after(acd, record);
        }
        let floor = acd.floor();
        self.every_open_call_is_somewhere(floor);
        self.nobody_is_on_two_calls(floor);
        self.no_reservation_outlives_its_deadline(floor, acd);
        self.nobody_is_idle_beside_work(floor);
        self.everything_is_bounded(acd);
        self.losses_are_mended(acd);
    }

    /// 14 T: folding the facts gives the same floor byte for byte, and the indexes say nothing else than the floor.
    pub fn replay(&mut self, acd: &Acd) {
        let (live, folded) = (serde_json::to_vec(acd.floor()), serde_json::to_vec(&self.mirror));
        self.check(live.is_ok_and(|live| folded.is_ok_and(|folded| live == folded)), || "14: the replay differs".to_owned());
        self.check(*acd.queue() == Queue::of(acd.floor()), || "14: an index differs from the floor".to_owned());
    }

    fn check(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.violations.push(what());
        }
    }

    /// 13 T: the same command twice has the same answer and no new effect.
    fn repeat_is_the_same(&mut self, input: &Input, effects: &Effects) {
        let Input::Command { id, .. } = input else { return };
        let caused = effects.records.iter().any(|record| record.command == Some(*id));
        let Some((first, had_effect)) = self.answers.get(id).cloned() else {
            self.answers.insert(*id, (effects.answer.clone(), caused));
            if self.answers.len() > ANSWERS_MAX {
                self.answers.pop_first();
            }
            return;
        };
        let expected = if had_effect { Answer::Repeated } else { first };
        let same = effects.answer == expected || (!had_effect && expected == Answer::Done);
        self.check(same && !(had_effect && caused), || format!("13: command {id} was answered {expected:?}, then {:?}", effects.answer));
        if caused {
            self.answers.insert(*id, (effects.answer.clone(), true));
        }
    }

    /// What is judged by the state in which a fact was decided.
    fn before(&mut self, record: &Record) {
        if let Fact::Reserved { call, operator, interpreter, .. } = &record.fact {
            self.judge_reservation(*call, *operator, *interpreter);
        }
        if let Fact::WrapUpBegan { agent, until, .. } = &record.fact {
            let at_least = record.at.plus(self.settings.wrap_up);
            self.check(*until >= at_least, || format!("11: the wrap-up of {agent} is too short"));
        }
        if let Fact::WrapUpBegan { agent, until, .. } | Fact::WrapUpExtended { agent, until } = &record.fact {
            self.wrap_ups.insert(*agent, *until);
        }
        if let Fact::WrapUpEnded { agent } = &record.fact {
            let until = self.wrap_ups.remove(agent);
            let in_time = record.command.is_some() || until.is_some_and(|until| until <= record.at);
            self.check(in_time, || format!("11: the wrap-up of {agent} ended before its time"));
        }
        if let Fact::Left { call, agent, .. } = &record.fact {
            let left = self.mirror.call(*call);
            let (operated, part) = (left.is_some_and(Call::is_operated), left.and_then(|call| call.part_of(*agent)));
            if operated && part == Some(Part::Interpreter) {
                self.lost_interpreter.push(*call);
            }
            if part == Some(Part::Operator) {
                self.lost_operator.push(*call);
            }
        }
    }

    fn judge_reservation(&mut self, id: CallId, operator: Option<AgentId>, interpreter: Option<AgentId>) {
        let Some(call) = self.mirror.call(id).cloned() else {
            return self.check(false, || format!("1: {id} is reserved for and not on the floor"));
        };
        let speaks = |agent: AgentId, language| self.mirror.agent(agent).is_some_and(|agent| agent.level(language).is_some());
        let language = call.invited.unwrap_or(call.language);
        let fits = interpreter.is_none_or(|interpreter| speaks(interpreter, language));
        let understood = interpreter.is_some() || call.interpreter.is_some() || operator.is_none_or(|operator| speaks(operator, language));
        let first = self.is_first_of_its_want(id, &call);
        let wrapping = [operator, interpreter].into_iter().flatten().any(|agent| self.wrap_ups.contains_key(&agent));
        self.check(fits && understood, || format!("4: {id} in {language} is offered to people who do not speak it"));
        self.check(first, || format!("9: {id} is offered before a call that came earlier"));
        self.check(!wrapping, || format!("11: {id} is offered to someone who wraps up"));
    }

    /// Among calls that want the same and were both free to be offered, the earlier comes first. A call that seeks the other half of a
    /// pair again is served on the spot.
    fn is_first_of_its_want(&self, id: CallId, call: &Call) -> bool {
        let seeks_again = !call.is_operated() && call.seats().next().is_some();
        let Some(want) = self.mirror.want(call).filter(|_| !seeks_again) else { return seeks_again };
        let key = |call: &Call| (call.connected.is_none(), call.place);
        let earlier =
            |(other_id, other): (&CallId, &Call)| *other_id != id && self.mirror.want(other) == Some(want) && key(other) < key(call);
        !self.mirror.calls().iter().any(earlier)
    }

    fn after(&mut self, acd: &Acd, record: &Record) {
        if let Fact::Arrived { call, .. } = &record.fact {
            self.open.insert(*call);
            if let Some(arrived) = self.mirror.call(*call) {
                self.arrivals.insert(*call, (arrived.place, arrived.arrived));
            }
            let open = acd.calendar().open(record.at);
            self.check(open, || format!("15: {call} was taken outside the hours"));
        }
        if let Fact::Ended { call, .. } = &record.fact {
            self.open.remove(call);
        }
        if let Fact::Disposed { call, .. } = &record.fact {
            let first = self.disposed.insert(*call);
            self.check(first, || format!("12: {call} has two dispositions"));
        }
        if let Fact::SignedOut { agent } = &record.fact {
            self.wrap_ups.remove(agent);
        }
    }

    /// 1 S: every call that arrived and is not over is on the floor, once; 7 S: nobody is held for a call that is over; 10 T: it keeps its
    /// place; 12 T: a call that leaves the floor has its disposition.
    fn every_open_call_is_somewhere(&mut self, floor: &Floor) {
        let on_floor: BTreeSet<_> = floor.calls().iter().filter(|(_, call)| !call.ended).map(|(id, _)| *id).collect();
        self.check(on_floor == self.open, || "1: the open calls are not those that arrived and did not end".to_owned());
        for (id, call) in floor.calls() {
            self.check(!call.ended || call.seats().next().is_none(), || format!("7: {id} is over and still holds someone"));
            let kept = self.arrivals.get(id) == Some(&(call.place, call.arrived));
            self.check(kept, || format!("10: {id} lost its place"));
        }
        let gone: Vec<_> = self.arrivals.keys().filter(|id| floor.call(**id).is_none()).copied().collect();
        for id in gone {
            self.arrivals.remove(&id);
            let disposed = self.disposed.contains(&id);
            self.check(disposed, || format!("12: {id} left the floor without a disposition"));
        }
    }

    /// 2 S and 3 S: call and agent agree on each other, so nobody is on two calls.
    fn nobody_is_on_two_calls(&mut self, floor: &Floor) {
        for (id, call) in floor.calls() {
            for (part, seat) in call.seats() {
                let agrees = floor.agent(seat.agent).is_some_and(|agent| agent.call == Some(*id) && agent.part == part);
                self.check(agrees, || format!("2/3: {id} holds {} as {part:?}, who knows nothing of it", seat.agent));
            }
        }
        for (id, agent) in floor.agents() {
            let held = agent.call.is_none_or(|call| floor.call(call).is_some_and(|call| call.part_of(*id) == Some(agent.part)));
            self.check(held, || format!("2/3: {id} believes to be held for a call that holds no such agent"));
        }
    }

    /// 5 S: no offer, no hold, no grace and no wrap-up outlives its deadline.
    fn no_reservation_outlives_its_deadline(&mut self, floor: &Floor, acd: &Acd) {
        let now = floor.now();
        let overdue = |at: Option<Timestamp>| at.is_some_and(|at| at < now);
        for (id, call) in floor.calls() {
            let late = call.seats().any(|(_, seat)| overdue(seat.stage.deadline())) || (!call.ended && overdue(call.lost_until));
            self.check(!late, || format!("5: something about {id} outlived its deadline"));
        }
        for (id, agent) in floor.agents() {
            let late =
                overdue(agent.wrap_up.as_ref().map(|wrap_up| wrap_up.until)) || (agent.wrap_up.is_none() && overdue(agent.lost_until));
            self.check(!late, || format!("5: something about {id} outlived its deadline"));
        }
        let next = acd.queue().next_deadline();
        self.check(next.is_none_or(|(at, _)| at >= now), || "5: a deadline in the past is still to come".to_owned());
    }

    /// 6 S: nobody who fits is idle beside a caller who waits. Counted by hand, without the indexes.
    fn nobody_is_idle_beside_work(&mut self, floor: &Floor) {
        let free: Vec<_> = floor.agents().values().filter(|agent| agent.is_free()).collect();
        if free.is_empty() {
            return;
        }
        let operator = free.iter().any(|agent| agent.part == Part::Operator);
        let speaks = |part, language| {
            free.iter().any(|agent| agent.part == part && agent.level(language).is_some() && !agent.languages_off.contains(&language))
        };
        for (id, call) in floor.calls() {
            let served = match floor.want(call) {
                None => false,
                Some(Want::Fresh(language)) => {
                    speaks(Part::Operator, language) || (operator && language.is_foreign() && speaks(Part::Interpreter, language))
                }
                Some(Want::Operator) => operator,
                Some(Want::Interpreter(language)) => speaks(Part::Interpreter, language),
            };
            self.check(!served, || format!("6: {id} waits beside people who could serve it"));
        }
    }

    /// 8 S: nothing grows without bound. Calls that return may exceed the limit of the queue by one for each operator.
    fn everything_is_bounded(&mut self, acd: &Acd) {
        let operators = acd.floor().agents().values().filter(|agent| agent.part == Part::Operator).count();
        let waiting = acd.queue().waiting();
        self.check(waiting <= self.settings.waiting_max + operators, || format!("8: {waiting} calls wait"));
        let talking = acd.floor().calls().values().filter(|call| call.connected.is_some()).count();
        self.check(talking <= 64 + COMMANDS_MAX, || format!("8: {talking} calls are open"));
    }

    /// 17 T: an operator who loses the interpreter keeps the caller and another is sought at once; 18 T: a caller who loses the operator goes
    /// to the head, not to the end.
    fn losses_are_mended(&mut self, acd: &Acd) {
        let floor = acd.floor();
        for id in std::mem::take(&mut self.lost_interpreter) {
            let Some(call) = floor.call(id).filter(|call| !call.ended && call.is_operated()) else { continue };
            let mended = call.interpreter.is_some() || floor.lacks(call).is_none_or(|lacks| matches!(lacks, Want::Interpreter(_)));
            self.check(mended, || format!("17: nobody seeks an interpreter for {id}"));
        }
        for id in std::mem::take(&mut self.lost_operator) {
            let Some(call) = floor.call(id).filter(|call| !call.ended && call.may_be_offered()) else { continue };
            let held = call.operator.as_ref().is_some_and(|seat| matches!(seat.stage, Stage::Ringing { .. } | Stage::Accepted { .. }));
            let heads = acd.queue().heads();
            let at_head = heads.iter().any(|(place, _)| place.call == id || (!place.is_new && place.arrival < call.place));
            self.check(held || at_head || call.connected.is_none(), || format!("18: {id} lost its operator and is not at the head"));
        }
    }
}
