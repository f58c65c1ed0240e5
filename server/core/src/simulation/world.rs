//! What comes in: people who mostly do the sensible thing, and sometimes anything at all.

use std::collections::BTreeMap;

use super::dice::Dice;
use crate::acd::Effects;
use crate::bridge::Part;
use crate::call::Stage;
use crate::fact::Fact;
use crate::floor::Floor;
use crate::hours::Calendar;
use crate::ids::{AgentId, CallId, CommandId, EntryId, PhraseId};
use crate::input::{Input, Sender, Verb};
use crate::language::Language;
use crate::protocol::{AgentState, Appearance, Cue, NotReadyReason, RefuseReason, Topic, Written};
use crate::time::Timestamp;
use crate::wrap_up::{Category, Contact, Disposition, Resolution};

/// 2024-09-18 16:50 in Japan: the closing stroke comes soon.
const START: Timestamp = Timestamp::from_ms(1_726_645_800_000);
const OPERATORS: u64 = 9;
const INTERPRETERS: u64 = 7;
/// Commands kept for repeating.
const SENT_MAX: usize = 64;

/// Everyone outside the switchboard.
pub struct World {
    dice: Dice,
    calendar: Calendar,
    now: Timestamp,
    calls: u128,
    commands: u128,
    open: Vec<CallId>,
    sent: Vec<Input>,
}

impl World {
    pub fn new(dice: Dice, calendar: Calendar) -> Self {
        Self { dice, calendar, now: START, calls: 0, commands: 0, open: Vec::new(), sent: Vec::new() }
    }

    /// The next thing that comes in, and when.
    pub fn next(&mut self, floor: &Floor) -> (Timestamp, Input) {
        self.pass_time(floor);
        let input = match self.dice.below(1_000) {
            0..=129 => self.arrival(),
            130..=169 => self.agent_connects(),
            170..=184 => Input::AgentLost { agent: self.agent() },
            185..=189 => Input::SignOut { agent: self.agent() },
            190..=219 => self.caller_line(),
            220..=259 => self.caller_command(),
            260..=309 => self.repeat(),
            310..=311 => Input::Restarted,
            312..=379 => Input::Tick,
            380..=429 => self.nonsense(),
            _ => self.sensible(floor),
        };
        if matches!(input, Input::Command { .. }) {
            if self.sent.len() == SENT_MAX {
                self.sent.remove(0);
            }
            self.sent.push(input.clone());
        }
        (self.now, input)
    }

    /// Learns which calls there are, so that people can speak of them, also after they are over.
    pub fn observe(&mut self, effects: &Effects) {
        for record in &effects.records {
            if let Fact::Arrived { call, .. } = record.fact {
                self.open.push(call);
                if self.open.len() > 60 {
                    self.open.remove(0);
                }
            }
        }
    }

    fn pass_time(&mut self, floor: &Floor) {
        let step = match self.dice.below(1_000) {
            0..=899 => i64::try_from(self.dice.below(1_500)).unwrap_or(0),
            900..=989 => i64::try_from(self.dice.below(20_000)).unwrap_or(0),
            990..=996 => 60_000,
            _ => -5_000,
        };
        self.now = Timestamp::from_ms(self.now.ms().saturating_add(step));
        // Nobody waits for the morning: an empty floor out of hours skips to the next opening.
        if floor.calls().is_empty() && !self.calendar.open(self.now) {
            self.now = self.calendar.next_open(self.now).unwrap_or(START).max(floor.now());
        }
    }

    fn agent(&mut self) -> AgentId {
        AgentId::numbered(u128::from(self.dice.below(OPERATORS + INTERPRETERS)))
    }

    fn call(&mut self) -> CallId {
        self.dice.pick(&self.open).unwrap_or(CallId::numbered(0))
    }

    fn language(&mut self) -> Language {
        if self.dice.chance(45) { Language::Japanese } else { self.dice.pick(&Language::ALL).unwrap_or(Language::Vietnamese) }
    }

    fn arrival(&mut self) -> Input {
        self.calls += 1;
        Input::Arrive {
            call: CallId::numbered(0xca11_0000_0000 + self.calls),
            language: self.language(),
            topic: Topic::Notice,
            appearance: Appearance::Browser,
            connected: !self.dice.chance(10),
        }
    }

    /// Agents 0.. are operators, the rest interpreters; each speaks the same languages for ever.
    fn agent_connects(&mut self) -> Input {
        let n = self.dice.below(OPERATORS + INTERPRETERS);
        let part = if n < OPERATORS { Part::Operator } else { Part::Interpreter };
        let mut tastes = Dice::new(n.wrapping_mul(77).wrapping_add(5));
        let count = if part == Part::Operator { tastes.below(2) } else { 3 + tastes.below(4) };
        let speaks: BTreeMap<_, _> = (0..count)
            .filter_map(|_| tastes.pick(&Language::ALL))
            .filter(|language| language.is_foreign())
            .map(|language| (language, u8::try_from(1 + n % 5).unwrap_or(1)))
            .collect();
        Input::AgentConnected { agent: AgentId::numbered(u128::from(n)), part, speaks }
    }

    fn caller_line(&mut self) -> Input {
        let call = self.call();
        if self.dice.chance(70) { Input::CallerConnected { call } } else { Input::CallerLost { call } }
    }

    fn caller_command(&mut self) -> Input {
        let call = self.call();
        let verb = if self.dice.chance(50) { Verb::End } else { Verb::Mute(self.dice.chance(50)) };
        self.command(Sender::Caller(call), verb)
    }

    fn repeat(&mut self) -> Input {
        let index = usize::try_from(self.dice.below(u64::try_from(self.sent.len()).unwrap_or(0))).unwrap_or(0);
        self.sent.get(index).cloned().unwrap_or(Input::Tick)
    }

    fn command(&mut self, from: Sender, verb: Verb) -> Input {
        self.commands += 1;
        Input::Command { id: CommandId::numbered(self.commands), from, verb }
    }

    /// Anyone asks for anything.
    fn nonsense(&mut self) -> Input {
        let (agent, call, language) = (self.agent(), self.call(), self.language());
        let on = self.dice.chance(50);
        let verb = match self.dice.below(16) {
            0 => Verb::Accept(call),
            1 => Verb::Refuse(call, RefuseReason::Other),
            2 => Verb::Mute(on),
            3 => {
                if on {
                    Verb::Hold
                } else {
                    Verb::Resume
                }
            }
            4 => Verb::Aside(on),
            5 => Verb::Invite(language),
            6 => Verb::End,
            7 => Verb::Extend,
            8 => Verb::Finish,
            9 => Verb::Note(call),
            10 => disposition(call),
            11 => Verb::Serve([language].into()),
            12 => Verb::Help(on),
            13 => Verb::Say(self.written()),
            14 => Verb::Correct { call, disposition: Disposition::Unfilled, answers: Vec::new() },
            _ => Verb::NotReady(NotReadyReason::Break, None),
        };
        self.command(Sender::Agent(agent), verb)
    }

    /// An agent does what the moment asks for.
    fn sensible(&mut self, floor: &Floor) -> Input {
        let id = self.agent();
        let Some(agent) = floor.agent(id) else { return self.agent_connects() };
        let call_id = agent.call.or_else(|| agent.wrap_up.as_ref().map(|wrap_up| wrap_up.call)).unwrap_or(CallId::numbered(0));
        let verb = match floor.agent_state(id) {
            AgentState::SignedOut | AgentState::NotReady if agent.lost_until.is_some() => return self.agent_connects(),
            AgentState::SignedOut | AgentState::NotReady => Verb::Ready,
            AgentState::Ready => return Input::Tick,
            AgentState::Reserved => {
                let ringing = floor
                    .call(call_id)
                    .and_then(|call| call.seat(agent.part))
                    .is_some_and(|seat| matches!(seat.stage, Stage::Ringing { .. }));
                match self.dice.below(10) {
                    _ if !ringing => return Input::Tick,
                    0 => Verb::Refuse(call_id, RefuseReason::Busy),
                    1..=2 => return Input::Tick,
                    _ => Verb::Accept(call_id),
                }
            }
            AgentState::Talking => self.while_talking(call_id),
            AgentState::WrapUp => match self.dice.below(10) {
                0 => Verb::Extend,
                1..=3 => Verb::Finish,
                4..=7 => disposition(call_id),
                _ => return Input::Tick,
            },
        };
        self.command(Sender::Agent(id), verb)
    }

    fn written(&mut self) -> Written {
        match self.dice.below(4) {
            0 => Written::Board,
            1 => Written::Cue { cue: Cue::Shorter },
            2 => PhraseId::parse("opening-greeting").map_or(Written::Text, |phrase| Written::Phrase { phrase }),
            _ => Written::Text,
        }
    }

    fn while_talking(&mut self, call: CallId) -> Verb {
        let on = self.dice.chance(50);
        match self.dice.below(16) {
            0..=1 => Verb::End,
            2 => Verb::Mute(on),
            3 => {
                if on {
                    Verb::Hold
                } else {
                    Verb::Resume
                }
            }
            4 => Verb::Aside(on),
            5 => Verb::Invite(self.language()),
            6 => EntryId::parse("F027").map_or(Verb::Hold, Verb::SendAnswer),
            7 => Verb::LookedUp { found: on },
            8 => disposition(call),
            9 => Verb::NotReady(NotReadyReason::Meeting, Some(START)),
            10 => Verb::Say(self.written()),
            _ => Verb::Note(call),
        }
    }
}

fn disposition(call: CallId) -> Verb {
    let category = Category::all().next();
    let recorded = |category| Disposition::Recorded { category, resolution: Resolution::Referred, referral: Some(Contact::Branch) };
    Verb::Dispose { call, disposition: category.map_or(Disposition::Unfilled, recorded), answers: Vec::new() }
}
