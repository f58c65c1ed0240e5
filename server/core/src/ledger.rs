//! The ledger: one row for each call that ever came, folded from the facts.
//!
//! Dashboard, inquiry list and report are questions to it; each call leaves exactly one row. Rows hold codes and ids; the words of
//! an inquiry lie beside it.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::bridge::Part;
use crate::fact::{EndedBy, Fact, Record, TurnedAway};
use crate::floor::{Floor, Touched};
use crate::hours::day_of;
use crate::ids::{AgentId, CallId, EntryId};
use crate::language::Language;
use crate::metrics::Counts;
use crate::protocol::{AgentState, Topic};
use crate::settings::Settings;
use crate::time::Timestamp;
use crate::wrap_up::Disposition;

/// How many rows are kept at hand; older ones are folded from the log again when they are asked for.
pub const ROWS_MAX: usize = 50_000;

/// One call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The caller's language.
    pub language: Language,
    /// What it is about, as the caller chose.
    pub topic: Topic,
    /// Arrival, also of those turned away.
    pub arrived: Timestamp,
    /// Why it was turned away.
    pub refused: Option<TurnedAway>,
    /// When the talk first began.
    pub connected: Option<Timestamp>,
    /// When it was over for the caller.
    pub ended: Option<Timestamp>,
    /// By whom.
    pub ended_by: Option<EndedBy>,
    /// The last operator.
    pub operator: Option<AgentId>,
    /// The last interpreter.
    pub interpreter: Option<AgentId>,
    /// Answers sent during the call.
    pub answers_sent: Vec<EntryId>,
    /// Answers that the write-up names.
    pub answers: Vec<EntryId>,
    /// How it ended.
    pub disposition: Option<Disposition>,
    /// Whether a record was shown on it.
    pub looked_up: bool,
    /// Look-ups on it that found nobody; after two the call gets general guidance only.
    pub failed_look_ups: u8,
    /// When the operator's wrap-up was over.
    pub wrapped_up: Option<Timestamp>,
}

/// How long an agent has been in which state today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Times {
    part: Part,
    state: AgentState,
    since: Timestamp,
    spent: BTreeMap<AgentState, Duration>,
}

/// All rows, and today's times of the agents.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Ledger {
    rows: BTreeMap<CallId, Row>,
    order: VecDeque<CallId>,
    wrapping: BTreeMap<AgentId, CallId>,
    day: Option<Date>,
    times: BTreeMap<AgentId, Times>,
}

impl Ledger {
    /// Adds what a record tells. `floor` is the floor after it, `touched` what it touched.
    pub fn apply(&mut self, record: &Record, floor: &Floor, touched: &Touched) {
        let day = day_of(record.at);
        if self.day != Some(day) {
            self.day = Some(day);
            self.times.clear();
        }
        self.write(record);
        for agent in &touched.agents {
            self.clock(*agent, floor, record.at);
        }
    }

    /// Rows in the order of arrival.
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = (CallId, &Row)> {
        self.order.iter().filter_map(|id| self.rows.get(id).map(|row| (*id, row)))
    }

    /// One row.
    #[must_use]
    pub fn row(&self, call: CallId) -> Option<&Row> {
        self.rows.get(&call)
    }

    /// What is counted of one day. Times of agents are known for the day of the last fact only.
    #[must_use]
    pub fn counts(&self, day: Date, now: Timestamp, settings: &Settings) -> Counts {
        let mut counts = Counts::default();
        for (_, row) in self.rows().rev().take_while(|(_, row)| day_of(row.arrived) >= day).filter(|(_, row)| day_of(row.arrived) == day) {
            count(&mut counts, row, settings);
        }
        if self.day == Some(day) {
            for times in self.times.values().filter(|times| times.part == Part::Operator) {
                let running = now.since(times.since);
                let spent = |state| {
                    times.spent.get(&state).copied().unwrap_or_default() + if times.state == state { running } else { Duration::ZERO }
                };
                counts.busy += spent(AgentState::Reserved) + spent(AgentState::Talking) + spent(AgentState::WrapUp);
                counts.ready += spent(AgentState::Ready);
            }
        }
        counts
    }

    fn write(&mut self, record: &Record) {
        let at = record.at;
        match &record.fact {
            Fact::Arrived { call, language, topic, .. } => self.open(*call, Row::new(*language, *topic, at, None)),
            Fact::TurnedAway { call, language, topic, reason } => self.open(*call, Row::new(*language, *topic, at, Some(*reason))),
            Fact::Reserved { call, operator, interpreter, .. } => self.edit(*call, |row| {
                row.operator = operator.or(row.operator);
                row.interpreter = interpreter.or(row.interpreter);
            }),
            Fact::Connected { call } => self.edit(*call, |row| row.connected = row.connected.or(Some(at))),
            Fact::AnswerSent { call, entry } => self.edit(*call, |row| row.answers_sent.push(entry.clone())),
            Fact::LookedUp { call, found, .. } => self.edit(*call, |row| {
                row.looked_up |= *found;
                row.failed_look_ups = row.failed_look_ups.saturating_add(u8::from(!*found));
            }),
            Fact::Ended { call, by } => self.edit(*call, |row| (row.ended, row.ended_by) = (Some(at), Some(*by))),
            Fact::Disposed { call, disposition, answers, .. } => self.edit(*call, |row| {
                row.disposition = Some(disposition.clone());
                row.answers.clone_from(answers);
            }),
            Fact::WrapUpBegan { call, agent, .. } => {
                if self.rows.get(call).is_some_and(|row| row.operator == Some(*agent)) {
                    self.wrapping.insert(*agent, *call);
                }
            }
            Fact::WrapUpEnded { agent } | Fact::SignedOut { agent } => {
                if let Some(call) = self.wrapping.remove(agent) {
                    self.edit(call, |row| row.wrapped_up = Some(at));
                }
            }
            Fact::SignedIn { .. }
            | Fact::SeatLost { .. }
            | Fact::SeatBack { .. }
            | Fact::Ready { .. }
            | Fact::NotReady { .. }
            | Fact::CallerLost { .. }
            | Fact::CallerBack { .. }
            | Fact::Accepted { .. }
            | Fact::Refused { .. }
            | Fact::RangOut { .. }
            | Fact::Released { .. }
            | Fact::Held { .. }
            | Fact::Resumed { .. }
            | Fact::Aside { .. }
            | Fact::Muted { .. }
            | Fact::Invited { .. }
            | Fact::Left { .. }
            | Fact::WrapUpExtended { .. }
            | Fact::NoteKept { .. }
            | Fact::Restarted { .. } => {}
        }
    }

    fn open(&mut self, call: CallId, row: Row) {
        if self.rows.insert(call, row).is_none() {
            self.order.push_back(call);
        }
        while self.order.len() > ROWS_MAX {
            if let Some(oldest) = self.order.pop_front() {
                self.rows.remove(&oldest);
            }
        }
    }

    fn edit(&mut self, call: CallId, change: impl FnOnce(&mut Row)) {
        if let Some(row) = self.rows.get_mut(&call) {
            change(row);
        }
    }

    /// Adds the time since the last look to the state that was.
    fn clock(&mut self, id: AgentId, floor: &Floor, at: Timestamp) {
        let state = floor.agent_state(id);
        if let Some(times) = self.times.get_mut(&id) {
            *times.spent.entry(times.state).or_default() += at.since(times.since);
            (times.state, times.since) = (state, at);
        } else if let Some(agent) = floor.agent(id) {
            self.times.insert(id, Times { part: agent.part, state, since: at, spent: BTreeMap::new() });
        }
    }
}

impl Row {
    const fn new(language: Language, topic: Topic, arrived: Timestamp, refused: Option<TurnedAway>) -> Self {
        Self {
            language,
            topic,
            arrived,
            refused,
            connected: None,
            ended: None,
            ended_by: None,
            operator: None,
            interpreter: None,
            answers_sent: Vec::new(),
            answers: Vec::new(),
            disposition: None,
            looked_up: false,
            failed_look_ups: 0,
            wrapped_up: None,
        }
    }
}

fn count(counts: &mut Counts, row: &Row, settings: &Settings) {
    counts.offered += 1;
    if row.refused.is_some() {
        counts.refused += 1;
        return;
    }
    match (row.connected, row.ended) {
        (Some(connected), ended) => {
            let wait = connected.since(row.arrived);
            counts.answered += 1;
            counts.answered_in_time += u64::from(wait <= settings.service_level);
            counts.wait += wait;
            if let (Some(_), Some(wrapped_up)) = (ended, row.wrapped_up) {
                counts.handled += 1;
                counts.handling += wrapped_up.since(connected);
            }
        }
        (None, Some(ended)) => {
            counts.abandoned += 1;
            counts.short_abandons += u64::from(ended.since(row.arrived) < settings.short_abandon);
        }
        (None, None) => counts.waiting += 1,
    }
}
