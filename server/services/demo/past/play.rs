//! The play: the real engine, a clock that jumps from one plan to the next, and the facts that come of it.

use std::collections::BTreeMap;

use sansha_core::acd::{Acd, Answer};
use sansha_core::fact::Record;
use sansha_core::guard::FreeText;
use sansha_core::ids::{AgentId, CallId, CommandId, EntryId};
use sansha_core::input::{Input, Sender, Verb};
use sansha_core::protocol::Appearance;
use sansha_core::time::Timestamp;
use sansha_core::wrap_up::Category;
use uuid::Uuid;

use super::agenda::{Agenda, Plan};
use crate::services::demo::demand::{self, Matter};
use crate::services::demo::seed::Seed;
use crate::services::demo::words;
use crate::services::ports::Words;

/// How long somebody who is held up tries again to go home.
const AGAIN: (u64, u64) = (30, 60);

/// Which answers there are for a category on a day.
pub type Answers<'a> = dyn Fn(Category) -> Vec<EntryId> + Send + Sync + 'a;

/// The play as it stands.
pub struct Play<'a> {
    pub(super) acd: Acd,
    pub(super) seed: Seed,
    pub(super) agenda: Agenda,
    /// What the callers of the open calls want.
    pub(super) matters: BTreeMap<CallId, Matter>,
    pub(super) answers: &'a Answers<'a>,
    now: Timestamp,
    wake_at: Option<Timestamp>,
    records: Vec<Record>,
    words: Vec<Words>,
}

impl<'a> Play<'a> {
    /// A play on an empty floor.
    pub fn new(acd: Acd, seed: Seed, answers: &'a Answers<'a>) -> Self {
        Self {
            acd,
            seed,
            agenda: Agenda::default(),
            matters: BTreeMap::new(),
            answers,
            now: Timestamp::default(),
            wake_at: None,
            records: Vec::new(),
            words: Vec::new(),
        }
    }

    /// Plays everything that is planned or falls due before an instant.
    pub fn until(&mut self, end: Timestamp) {
        loop {
            let due = [self.agenda.next_at(), self.wake_at].into_iter().flatten().min().filter(|at| *at < end);
            let Some(due) = due else { return };
            if self.agenda.next_at() == Some(due) {
                if let Some((at, plan)) = self.agenda.take() {
                    self.now = at;
                    self.carry_out(plan);
                }
            } else {
                self.now = due;
                self.handle(Input::Tick);
            }
        }
    }

    /// What came of it since this was last asked.
    pub fn take(&mut self) -> (Vec<Record>, Vec<Words>) {
        (std::mem::take(&mut self.records), std::mem::take(&mut self.words))
    }

    /// Plans something for so long after now.
    pub(super) fn plan_in(&mut self, after: std::time::Duration, plan: Plan) {
        self.agenda.plan(self.now.plus(after), plan);
    }

    fn carry_out(&mut self, plan: Plan) {
        match plan {
            Plan::Does(input) => drop(self.handle(input)),
            Plan::Asks(agent, verb) => self.ask(Sender::Agent(agent), verb),
            Plan::Calls(matter) => self.call(matter),
            Plan::GivesUp(call) => {
                if self.acd.floor().call(call).is_some_and(|call| call.connected.is_none() && !call.ended) {
                    self.ask(Sender::Caller(call), Verb::End);
                }
            }
            Plan::HangsUp(call) => self.hang_up(call),
            Plan::WritesUp(agent, call) => self.write_up(agent, call),
            Plan::GoesHome(agent) => {
                if matches!(self.handle(Input::SignOut { agent }), Answer::Refused(_)) && self.acd.floor().agent(agent).is_some() {
                    let again = demand::between(&mut self.seed, AGAIN.0, AGAIN.1);
                    self.plan_in(again, Plan::GoesHome(agent));
                }
            }
        }
    }

    fn call(&mut self, matter: Matter) {
        let call = CallId::new(self.number());
        let Matter { language, topic, .. } = matter;
        let appearance = if self.seed.percent(70) { Appearance::Phone } else { Appearance::Browser };
        self.matters.insert(call, matter);
        let answer = self.handle(Input::Arrive { call, language, topic, appearance, connected: true });
        if answer == Answer::Done {
            let patience = demand::patience(&mut self.seed, language);
            self.plan_in(patience, Plan::GivesUp(call));
        } else {
            self.matters.remove(&call);
        }
    }

    /// Two in three times it is the caller who hangs up.
    fn hang_up(&mut self, call: CallId) {
        let operator = self.acd.floor().call(call).and_then(|call| call.operator.as_ref()).map(|seat| seat.agent);
        let from = match operator {
            Some(operator) if self.seed.percent(33) => Sender::Agent(operator),
            Some(_) | None => Sender::Caller(call),
        };
        self.ask(from, Verb::End);
    }

    fn write_up(&mut self, agent: AgentId, call: CallId) {
        let Some(matter) = self.matters.get(&call).cloned() else { return };
        let answers = self.acd.floor().call(call).map(|call| call.answers.iter().map(|(entry, _)| entry.clone()).collect());
        if self.seed.percent(70) {
            let text = FreeText::guard(words::note(&mut self.seed, matter.category));
            self.words.push(Words::Note { call, text });
            self.ask(Sender::Agent(agent), Verb::Note(call));
        }
        let disposition = demand::disposition(&mut self.seed, matter.category);
        self.ask(Sender::Agent(agent), Verb::Dispose { call, disposition, answers: answers.unwrap_or_default() });
        let pause = demand::between(&mut self.seed, 2, 6);
        self.plan_in(pause, Plan::Asks(agent, Verb::Finish));
    }

    fn ask(&mut self, from: Sender, verb: Verb) {
        let id = CommandId::new(self.number());
        // People press what is no longer there; the engine says no, and they go on.
        let _answer = self.handle(Input::Command { id, from, verb });
    }

    fn handle(&mut self, input: Input) -> Answer {
        let effects = self.acd.handle(self.now, input);
        self.wake_at = effects.wake_at;
        for record in &effects.records {
            self.react(&record.fact);
        }
        self.records.extend(effects.records);
        effects.answer
    }

    /// A number like those made in a running hotline (version 7): the instant, then chance. The last part begins with a letter, so that
    /// it cannot be taken for a number of twelve digits.
    fn number(&mut self) -> Uuid {
        let at = u128::from(u64::try_from(self.now.ms()).unwrap_or(0));
        let chance = u128::from(self.seed.next());
        let (high, low) = (chance & 0xfff, (chance >> 12) & 0x0fff_ffff_ffff);
        Uuid::from_u128((at << 80) | (7 << 76) | (high << 64) | (0x8d00_d000_0000_0000 | low))
    }
}
