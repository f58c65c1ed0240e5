//! `bench core`: the engine alone, with a thousand to a hundred thousand callers waiting.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use clap::Args;
use sansha_core::acd::{Acd, Effects};
use sansha_core::bridge::Part;
use sansha_core::fact::{Fact, Record};
use sansha_core::floor::Floor;
use sansha_core::hours::Calendar;
use sansha_core::ids::{AgentId, CallId, CommandId};
use sansha_core::input::{Input, Sender, Verb};
use sansha_core::language::Language;
use sansha_core::ledger::Ledger;
use sansha_core::protocol::{Appearance, RefuseReason, Topic};
use sansha_core::settings::Settings;
use sansha_core::time::Timestamp;
use sansha_core::wrap_up::Disposition;
use serde_json::{Map, Value, json};

use super::spread::rounded;
use super::{Failed, Measured};
use crate::services::hotline::Hotline;

/// Callers waiting, in each of the three rounds.
const WAITING: [u64; 3] = [1_000, 10_000, 100_000];
const OPERATORS: u128 = 200;
const INTERPRETERS: u128 = 60;
/// Facts folded anew.
const REPLAYED: usize = 100_000;
/// 2024-09-18 10:00 in Japan.
const TEN: i64 = 1_726_621_200_000;

/// Inputs through the engine: arrive, accept, refuse, hang up, write up, ready.
#[derive(Debug, Args)]
pub(super) struct Bench {
    /// Inputs of each round.
    #[arg(long, default_value_t = 300_000)]
    inputs: u64,
}

impl Bench {
    pub(super) fn run(self) -> Result<Measured, Failed> {
        let calendar = Hotline::load(None).map_err(|error| Failed(error.to_string()))?.calendar;
        let (mut per_second, mut ns_per_input, mut facts) = (0.0, Map::new(), Vec::new());
        for waiting in WAITING {
            let mut day = Day::with(&calendar, waiting);
            let spent = day.run(self.inputs);
            let ns = spent.as_secs_f64() * 1e9 / f64_of(self.inputs);
            ns_per_input.insert(waiting.to_string(), json!(ns.round()));
            if waiting == WAITING[0] {
                per_second = (1e9 / ns).round();
                facts = day.facts;
            }
        }
        let replay_ms = replay(&facts, &calendar);
        let figures =
            json!({ "per_second": per_second, "ns_per_input": Value::Object(ns_per_input), "replay_100k_facts_ms": rounded(replay_ms) });
        let params = json!({ "operators": OPERATORS, "interpreters": INTERPRETERS, "inputs": self.inputs });
        Ok(Measured { bench: "core", params, figures })
    }
}

/// A floor with everyone at work and a line of callers; each input follows from what the last ones came to.
struct Day {
    acd: Acd,
    now: Timestamp,
    next_call: u128,
    next_command: u128,
    due: VecDeque<Input>,
    parts: BTreeMap<AgentId, Part>,
    facts: Vec<Record>,
    refusals: u64,
}

impl Day {
    fn with(calendar: &Calendar, waiting: u64) -> Self {
        let settings = Settings { waiting_max: usize::MAX, ..Settings::default() };
        let mut day = Self {
            acd: Acd::new(calendar.clone(), settings),
            now: Timestamp::from_ms(TEN),
            next_call: 0,
            next_command: 0,
            due: VecDeque::new(),
            parts: BTreeMap::new(),
            facts: Vec::new(),
            refusals: 0,
        };
        for _ in 0..waiting {
            let arrival = day.arrival();
            day.step(arrival);
        }
        for n in 0..OPERATORS + INTERPRETERS {
            let (agent, part) = (AgentId::numbered(n + 1), if n < OPERATORS { Part::Operator } else { Part::Interpreter });
            let foreign: Vec<_> = Language::ALL.into_iter().filter(|language| language.is_foreign()).collect();
            let own = usize::try_from(n).unwrap_or(0);
            let speaks = [own, own + 7, own + 13].map(|place| foreign.get(place % foreign.len()).copied());
            let speaks = speaks.into_iter().flatten().map(|language| (language, 4)).collect();
            day.parts.insert(agent, part);
            day.step(Input::AgentConnected { agent, part, speaks: if part == Part::Interpreter { speaks } else { BTreeMap::new() } });
            day.ask(Sender::Agent(agent), Verb::Ready);
        }
        day
    }

    /// Runs so many inputs and says how long the engine took; what the callers of the bench do between is not counted.
    fn run(&mut self, inputs: u64) -> Duration {
        let mut spent = Duration::ZERO;
        for _ in 0..inputs {
            let input = self.due.pop_front().unwrap_or_else(|| self.arrival());
            self.now = self.now.plus(Duration::from_millis(1));
            let began = Instant::now();
            let effects = self.acd.handle(self.now, input);
            spent += began.elapsed();
            self.follow(effects);
        }
        spent
    }

    fn step(&mut self, input: Input) {
        let effects = self.acd.handle(self.now, input);
        self.follow(effects);
    }

    /// What people do next.
    fn follow(&mut self, effects: Effects) {
        for record in &effects.records {
            self.follow_fact(&record.fact);
        }
        if self.facts.len() < REPLAYED {
            self.facts.extend(effects.records);
        }
    }

    fn follow_fact(&mut self, fact: &Fact) {
        if let Fact::Reserved { call, operator, interpreter, .. } = fact {
            for agent in [operator, interpreter].into_iter().flatten() {
                self.refusals += 1;
                let refuses = self.refusals.is_multiple_of(20);
                let verb = if refuses { Verb::Refuse(*call, RefuseReason::Busy) } else { Verb::Accept(*call) };
                self.ask(Sender::Agent(*agent), verb);
            }
        } else if let Fact::Refused { agent, .. } = fact {
            self.ask(Sender::Agent(*agent), Verb::Ready);
        } else if let Fact::Connected { call } = fact {
            self.ask(Sender::Caller(*call), Verb::End);
            let arrival = self.arrival();
            self.due.push_back(arrival);
        } else if let Fact::WrapUpBegan { call, agent, .. } = fact {
            if self.parts.get(agent) == Some(&Part::Operator) {
                let verb = Verb::Dispose { call: *call, disposition: Disposition::Unfilled, answers: Vec::new() };
                self.ask(Sender::Agent(*agent), verb);
            }
            self.ask(Sender::Agent(*agent), Verb::Finish);
        }
    }

    fn ask(&mut self, from: Sender, verb: Verb) {
        self.next_command += 1;
        self.due.push_back(Input::Command { id: CommandId::numbered(self.next_command), from, verb });
    }

    fn arrival(&mut self) -> Input {
        self.next_call += 1;
        let place = usize::try_from(self.next_call).unwrap_or(0) % Language::ALL.len();
        let language = Language::ALL.get(place).copied().unwrap_or(Language::Japanese);
        let call = CallId::numbered(self.next_call);
        Input::Arrive { call, language, topic: Topic::Notice, appearance: Appearance::Browser, connected: true }
    }
}

/// Folds facts into floor and ledger, as a start does. Milliseconds for [`REPLAYED`] of them.
fn replay(facts: &[Record], calendar: &Calendar) -> f64 {
    let began = Instant::now();
    let (mut floor, mut ledger) = (Floor::default(), Ledger::default());
    for record in facts {
        let touched = floor.apply(record);
        ledger.apply(record, &floor, &touched);
    }
    let acd = Acd::on(floor, calendar.clone(), Settings::default());
    let spent = began.elapsed().as_secs_f64() * 1_000.0;
    // The fold must come to something, or it could be left out.
    if acd.floor().calls().is_empty() {
        f64::NAN
    } else {
        spent * f64_of(REPLAYED.try_into().unwrap_or(1)) / f64_of(facts.len().try_into().unwrap_or(1))
    }
}

fn f64_of(count: u64) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}
