//! The ACD: the one engine that owns a hotline's floor.
//!
//! `handle(now, input) -> Effects`, and nothing else: no IO, no clock, no chance. What an input does is recorded as facts; the
//! floor changes by those facts alone ([`Floor::apply`]), so the log rebuilds it. Each step has the same order: what is overdue
//! ends first, then the input is carried out, then whoever waits is matched with whoever is free.

use std::collections::{BTreeMap, VecDeque};

use crate::fact::{Fact, Record};
use crate::floor::{Floor, Touched};
use crate::hours::Calendar;
use crate::ids::CommandId;
use crate::input::{Input, Sender, Verb};
use crate::matching;
use crate::planted::{Bug, planted};
use crate::queue::Queue;
use crate::refusal::Refused;
use crate::settings::Settings;
use crate::time::Timestamp;

mod commands;
mod ending;
mod expiry;
mod reservation;

/// How many refusals are remembered, so that a repeat gets the same one. They change nothing, so they are not recorded.
pub const REFUSALS_MAX: usize = 1_024;

/// The engine.
#[derive(Debug, Clone)]
pub struct Acd {
    floor: Floor,
    queue: Queue,
    calendar: Calendar,
    settings: Settings,
    refusals: BTreeMap<CommandId, Refused>,
    refusals_in_order: VecDeque<CommandId>,
    step: Step,
}

/// What one step has done so far.
#[derive(Debug, Clone, Default)]
struct Step {
    now: Timestamp,
    command: Option<CommandId>,
    records: Vec<Record>,
    touched: Touched,
}

/// What a step came to. Record first; only then tell anyone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "effects that are not carried out are calls that never ring"]
pub struct Effects {
    /// Facts to record, in order.
    pub records: Vec<Record>,
    /// Who must look again.
    pub touched: Touched,
    /// What the sender is told.
    pub answer: Answer,
    /// When to come back with a tick if nothing else happens.
    pub wake_at: Option<Timestamp>,
}

/// What the sender of an input is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Carried out.
    Done,
    /// Carried out before; nothing new happened.
    Repeated,
    /// Not carried out.
    Refused(Refused),
}

impl Acd {
    /// An engine on an empty floor.
    #[must_use]
    pub fn new(calendar: Calendar, settings: Settings) -> Self {
        Self::on(Floor::default(), calendar, settings)
    }

    /// An engine on a floor rebuilt from the log.
    #[must_use]
    pub fn on(floor: Floor, calendar: Calendar, settings: Settings) -> Self {
        let queue = Queue::of(&floor);
        Self { floor, queue, calendar, settings, refusals: BTreeMap::new(), refusals_in_order: VecDeque::new(), step: Step::default() }
    }

    /// One step. An instant earlier than the last one counts as the last one: a clock that jumps back only delays.
    pub fn handle(&mut self, now: Timestamp, input: Input) -> Effects {
        self.step = Step { now: now.max(self.floor.now()), ..Step::default() };
        let looks_at_deadlines = !planted(Bug::ExpiryOnTicksOnly) || input == Input::Tick;
        if looks_at_deadlines {
            self.expire();
        }
        let answer = match self.carry_out(input) {
            Ok(answer) => answer,
            Err(refused) => Answer::Refused(refused),
        };
        self.step.command = None;
        if looks_at_deadlines {
            // What was kept back by a wrap-up may be due as soon as that is over.
            self.expire();
        }
        self.match_all();
        let step = std::mem::take(&mut self.step);
        Effects { records: step.records, touched: step.touched, answer, wake_at: self.queue.next_deadline().map(|(at, _)| at) }
    }

    /// The floor as it is.
    #[must_use]
    pub const fn floor(&self) -> &Floor {
        &self.floor
    }

    /// Who waits for whom.
    #[must_use]
    pub const fn queue(&self) -> &Queue {
        &self.queue
    }

    /// The opening hours.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Opens and closes by another calendar from the next arrival on. A calendar is data of the hotline and no fact: what it decided about
    /// a caller is recorded with that caller.
    pub fn keep_hours(&mut self, calendar: Calendar) {
        self.calendar = calendar;
    }

    /// The settings.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    fn carry_out(&mut self, input: Input) -> Result<Answer, Refused> {
        match input {
            Input::Tick => Ok(()),
            Input::Restarted => {
                let until = self.step.now.plus(self.settings.grace);
                self.record(Fact::Restarted { until });
                Ok(())
            }
            Input::AgentConnected { agent, part, speaks } => {
                self.agent_connected(agent, part, speaks);
                Ok(())
            }
            Input::Skilled { agent, speaks } => self.skilled(agent, speaks),
            Input::AgentLost { agent } => {
                self.agent_lost(agent);
                Ok(())
            }
            Input::SignOut { agent } => self.sign_out(agent),
            Input::Arrive { call, language, topic, appearance, connected } => {
                self.arrive(Fact::Arrived { call, language, topic, appearance }, connected)
            }
            Input::CallerConnected { call } => self.caller_connected(call),
            Input::CallerLost { call } => {
                self.caller_lost(call);
                Ok(())
            }
            Input::Command { id, from, verb } => return self.command(id, from, verb),
        }
        .map(|()| Answer::Done)
    }

    /// A command is carried out once: its repeat gets the first answer and does nothing.
    fn command(&mut self, id: CommandId, from: Sender, verb: Verb) -> Result<Answer, Refused> {
        if !planted(Bug::NoIdempotency) {
            if self.floor.has_done(id) {
                return Ok(Answer::Repeated);
            }
            if let Some(refused) = self.refusals.get(&id) {
                return Err(refused.clone());
            }
        }
        self.step.command = Some(id);
        let result = match from {
            Sender::Agent(agent) => self.agent_asks(agent, verb),
            Sender::Caller(call) => self.caller_asks(call, &verb),
        };
        if let Err(refused) = &result {
            self.remember_refusal(id, refused.clone());
        }
        result.map(|()| Answer::Done)
    }

    fn remember_refusal(&mut self, id: CommandId, refused: Refused) {
        if self.refusals.insert(id, refused).is_none() {
            self.refusals_in_order.push_back(id);
        }
        while self.refusals_in_order.len() > REFUSALS_MAX {
            if let Some(oldest) = self.refusals_in_order.pop_front() {
                self.refusals.remove(&oldest);
            }
        }
    }

    /// Offers calls for as long as anyone who waits can be served.
    fn match_all(&mut self) {
        while let Some(found) = matching::next(&self.queue) {
            let answer_by = self.step.now.plus(self.settings.ring);
            self.reserve(found.call, found.pair, answer_by);
        }
    }

    /// Records a fact: the floor changes, and the indexes look again at what it touched.
    fn record(&mut self, fact: Fact) {
        let record = Record { at: self.step.now, command: self.step.command.take(), fact };
        let touched = self.floor.apply(&record);
        self.queue.refresh(&self.floor, &touched);
        self.step.touched.extend(touched);
        self.step.records.push(record);
    }
}
