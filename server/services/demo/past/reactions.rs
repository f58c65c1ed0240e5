//! What people do about a fact: they answer, talk, give up, write up and call again.

use std::time::Duration;

use sansha_core::bridge::Part;
use sansha_core::fact::Fact;
use sansha_core::ids::{AgentId, CallId, PhraseId};
use sansha_core::input::{Input, Verb};
use sansha_core::protocol::{Cue, RefuseReason, Written};
use sansha_core::time::Timestamp;
use sansha_core::wrap_up::Disposition;

use super::agenda::Plan;
use super::play::Play;
use crate::services::demo::demand::{self, between};

/// Of a hundred: offers refused, offers that ring out, write-ups forgotten, callers who call again after they gave up.
const REFUSE: u64 = 2;
const RING_OUT: u64 = 2;
const FORGET: u64 = 3;
const CALL_AGAIN: u64 = 35;

impl Play<'_> {
    /// Plans what people do about a fact.
    pub(super) fn react(&mut self, fact: &Fact) {
        match fact {
            Fact::Reserved { call, operator, interpreter, .. } => {
                for agent in [operator, interpreter].into_iter().flatten() {
                    self.is_offered(*agent, *call);
                }
            }
            Fact::Refused { agent, .. } | Fact::RangOut { agent, .. } => {
                let pause = between(&mut self.seed, 60, 180);
                self.plan_in(pause, Plan::Asks(*agent, Verb::Ready));
            }
            Fact::Connected { call } => self.talks(*call),
            Fact::WrapUpBegan { call, agent, until } => self.wraps_up(*agent, *call, *until),
            Fact::Disposed { call, disposition, .. } => {
                let Some(matter) = self.matters.remove(call) else { return };
                if *disposition == Disposition::Abandoned && self.seed.percent(CALL_AGAIN) {
                    let pause = between(&mut self.seed, 60, 1_200);
                    self.plan_in(pause, Plan::Calls(matter));
                }
            }
            // Nobody need do anything about the rest.
            Fact::SignedIn { .. }
            | Fact::SeatLost { .. }
            | Fact::SeatBack { .. }
            | Fact::SignedOut { .. }
            | Fact::Ready { .. }
            | Fact::NotReady { .. }
            | Fact::LanguagesOff { .. }
            | Fact::Skilled { .. }
            | Fact::Help { .. }
            | Fact::Arrived { .. }
            | Fact::TurnedAway { .. }
            | Fact::CallerLost { .. }
            | Fact::CallerBack { .. }
            | Fact::Accepted { .. }
            | Fact::Released { .. }
            | Fact::Held { .. }
            | Fact::Resumed { .. }
            | Fact::Aside { .. }
            | Fact::Muted { .. }
            | Fact::Invited { .. }
            | Fact::Left { .. }
            | Fact::Ended { .. }
            | Fact::WrapUpExtended { .. }
            | Fact::WrapUpEnded { .. }
            | Fact::AnswerSent { .. }
            | Fact::Corrected { .. }
            | Fact::Said { .. }
            | Fact::NoteKept { .. }
            | Fact::LookedUp { .. }
            | Fact::Restarted { .. } => {}
        }
    }

    fn is_offered(&mut self, agent: AgentId, call: CallId) {
        let roll = self.seed.below(100);
        if roll < REFUSE {
            let pause = between(&mut self.seed, 3, 10);
            self.plan_in(pause, Plan::Asks(agent, Verb::Refuse(call, RefuseReason::Busy)));
        } else if roll >= REFUSE + RING_OUT {
            let pause = between(&mut self.seed, 2, 8);
            self.plan_in(pause, Plan::Asks(agent, Verb::Accept(call)));
        }
    }

    /// A talk that goes on with another interpreter is planned already.
    fn talks(&mut self, id: CallId) {
        let now = self.acd.floor().now();
        let Some(call) = self.acd.floor().call(id).filter(|call| call.connected == Some(now)) else { return };
        let Some(operator) = call.operator.as_ref().map(|seat| seat.agent) else { return };
        let interpreter = call.interpreter.as_ref().map(|seat| seat.agent);
        let language = call.language;
        let whole = demand::talk(&mut self.seed, language);
        if self.seed.percent(30)
            && let Ok(phrase) = PhraseId::parse("opening-greeting")
        {
            self.plan_in(Duration::from_secs(4), Plan::Asks(operator, Verb::Say(Written::Phrase { phrase })));
        }
        if self.seed.percent(22) {
            let found = self.seed.percent(85);
            self.plan_at(whole, 25, Plan::Asks(operator, Verb::LookedUp { found }));
        }
        if self.seed.percent(9) {
            let pause = between(&mut self.seed, 15, 50);
            self.plan_at(whole, 45, Plan::Asks(operator, Verb::Hold));
            self.plan_in(part_of(whole, 45) + pause, Plan::Asks(operator, Verb::Resume));
        }
        if let Some(interpreter) = interpreter.filter(|_| self.seed.percent(12)) {
            let cue = self.seed.pick(&[Cue::Shorter, Cue::Again, Cue::ShowNumbers, Cue::Term]);
            self.plan_at(whole, 35, Plan::Asks(interpreter, Verb::Say(Written::Cue { cue })));
        }
        if self.seed.percent(2) {
            self.plan_at(whole, 40, Plan::Asks(operator, Verb::Help(true)));
            self.plan_at(whole, 60, Plan::Asks(operator, Verb::Help(false)));
        }
        self.answer_is_sent(id, operator, whole);
        if self.seed.percent(1) {
            self.plan_at(whole, 70, Plan::Does(Input::CallerLost { call: id }));
        }
        self.plan_in(whole, Plan::HangsUp(id));
    }

    fn answer_is_sent(&mut self, call: CallId, operator: AgentId, whole: Duration) {
        let Some(matter) = self.matters.get(&call) else { return };
        let known = (self.answers)(matter.category);
        if known.is_empty() || !self.seed.percent(65) {
            return;
        }
        let index = usize::try_from(self.seed.below(u64::try_from(known.len()).unwrap_or(1))).unwrap_or(0);
        if let Some(entry) = known.get(index) {
            self.plan_at(whole, 55, Plan::Asks(operator, Verb::SendAnswer(entry.clone())));
        }
    }

    fn wraps_up(&mut self, agent: AgentId, call: CallId, until: Timestamp) {
        if self.acd.floor().agent(agent).is_some_and(|agent| agent.part == Part::Interpreter) {
            let pause = between(&mut self.seed, 15, 60);
            return self.plan_in(pause, Plan::Asks(agent, Verb::Finish));
        }
        if self.seed.percent(FORGET) {
            return;
        }
        let left = until.since(self.acd.floor().now());
        let takes = demand::write_up(&mut self.seed).min(left + Duration::from_secs(50));
        if takes + Duration::from_secs(8) > left {
            self.plan_in(left.saturating_sub(Duration::from_secs(6)), Plan::Asks(agent, Verb::Extend));
        }
        self.plan_in(takes, Plan::WritesUp(agent, call));
    }

    fn plan_at(&mut self, whole: Duration, percent: u32, plan: Plan) {
        self.plan_in(part_of(whole, percent), plan);
    }
}

fn part_of(whole: Duration, percent: u32) -> Duration {
    whole * percent / 100
}
