//! The ledger: one row for each call that ever came, folded from the facts.
//!
//! Dashboard, inquiry list and report are questions to it; each call leaves exactly one row. Rows hold codes and ids; the words of
//! an inquiry lie beside it. `days` counts them, [`shifts`] knows how long operators were busy and ready.

mod days;
pub mod shifts;

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use self::shifts::Shifts;
use crate::call::Stage;
use crate::fact::{EndedBy, Fact, Record, TurnedAway};
use crate::floor::{Floor, Touched};
use crate::hours::day_of;
use crate::ids::{AgentId, CallId, EntryId};
use crate::language::Language;
use crate::protocol::Topic;
use crate::time::Timestamp;
use crate::wrap_up::Disposition;

/// How many rows are kept at hand; older ones are folded from the log again when they are asked for.
pub const ROWS_MAX: usize = 50_000;

/// How many talks are remembered for each language, and how many it takes to say how long one lasts.
const TALKS_MAX: usize = 30;
const TALKS_MIN: usize = 5;

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
    /// When the last operator's wrap-up was over; none while one lasts.
    pub wrapped_up: Option<Timestamp>,
    /// Who interpreted, and when.
    #[serde(default)]
    pub stints: Vec<Stint>,
}

/// One interpreter's time on a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stint {
    /// Who.
    pub interpreter: AgentId,
    /// From when.
    pub from: Timestamp,
    /// Until when; none while it lasts.
    pub to: Option<Timestamp>,
}

/// All rows, and the time of the operators.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Ledger {
    rows: BTreeMap<CallId, Row>,
    order: VecDeque<CallId>,
    wrapping: BTreeMap<AgentId, CallId>,
    /// Needed: a snapshot of before they were kept is passed over, and the log folded anew.
    shifts: Shifts,
    /// How long the last talks in each language were, in milliseconds, oldest first.
    #[serde(default)]
    talks: BTreeMap<Language, VecDeque<u64>>,
}

impl Ledger {
    /// Adds what a record tells. `floor` is the floor after it, `touched` what it touched.
    pub fn apply(&mut self, record: &Record, floor: &Floor, touched: &Touched) {
        self.write(record);
        self.follow_interpreter(record, floor);
        for agent in &touched.agents {
            self.shifts.follow(*agent, floor, record.at);
        }
    }

    /// Rows in the order of arrival.
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = (CallId, &Row)> {
        self.order.iter().filter_map(|id| self.rows.get(id).map(|row| (*id, row)))
    }

    /// Whether every call of a day is at hand; if not, fold the log up to that day.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        let oldest = self.rows().next().map(|(_, row)| day_of(row.arrived));
        self.order.len() < ROWS_MAX || oldest.is_some_and(|oldest| oldest < day)
    }

    /// One row.
    #[must_use]
    pub fn row(&self, call: CallId) -> Option<&Row> {
        self.rows.get(&call)
    }

    /// How long calls in a language last in the mean, in milliseconds; none with fewer than five of them.
    #[must_use]
    pub fn expected_talk_ms(&self, language: Language) -> Option<u64> {
        let talks = self.talks.get(&language).filter(|talks| talks.len() >= TALKS_MIN)?;
        talks.iter().sum::<u64>().checked_div(u64::try_from(talks.len()).ok()?)
    }

    /// Stints begin when the talk begins or goes on with a new interpreter, and end when they leave or the call does.
    fn follow_interpreter(&mut self, record: &Record, floor: &Floor) {
        let at = record.at;
        if let Fact::Connected { call } = &record.fact {
            let talks = floor.call(*call).and_then(|call| call.interpreter.as_ref()).filter(|seat| seat.stage == Stage::Talking);
            let Some(interpreter) = talks.map(|seat| seat.agent) else { return };
            self.edit(*call, |row| {
                if !row.stints.iter().any(|stint| stint.interpreter == interpreter && stint.to.is_none()) {
                    row.stints.push(Stint { interpreter, from: at, to: None });
                }
            });
        } else if let Fact::Left { call, agent, .. } = &record.fact {
            self.edit(*call, |row| row.stints.iter_mut().filter(|stint| stint.interpreter == *agent).for_each(|stint| stint.end(at)));
        } else if let Fact::Ended { call, .. } = &record.fact {
            self.edit(*call, |row| row.stints.iter_mut().for_each(|stint| stint.end(at)));
        }
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
            Fact::Ended { call, by } => {
                self.edit(*call, |row| (row.ended, row.ended_by) = (Some(at), Some(*by)));
                self.remember_talk(*call, at);
            }
            Fact::Disposed { call, disposition, answers, .. } | Fact::Corrected { call, disposition, answers, .. } => {
                self.edit(*call, |row| {
                    row.disposition = Some(disposition.clone());
                    row.answers.clone_from(answers);
                })
            }
            Fact::WrapUpBegan { call, agent, .. } => {
                if self.rows.get(call).is_some_and(|row| row.operator == Some(*agent)) {
                    self.wrapping.insert(*agent, *call);
                    self.edit(*call, |row| row.wrapped_up = None);
                }
            }
            Fact::WrapUpEnded { agent } | Fact::SignedOut { agent } => self.wrapped_up(*agent, at),
            Fact::SignedIn { .. }
            | Fact::SeatLost { .. }
            | Fact::SeatBack { .. }
            | Fact::Ready { .. }
            | Fact::NotReady { .. }
            | Fact::LanguagesOff { .. }
            | Fact::Skilled { .. }
            | Fact::Help { .. }
            | Fact::Said { .. }
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

    /// A call is wrapped up when none of its operators wraps it up any more.
    fn wrapped_up(&mut self, agent: AgentId, at: Timestamp) {
        let Some(call) = self.wrapping.remove(&agent) else { return };
        if !self.wrapping.values().any(|other| *other == call) {
            self.edit(call, |row| row.wrapped_up = Some(at));
        }
    }

    fn remember_talk(&mut self, call: CallId, at: Timestamp) {
        let Some((language, connected)) = self.rows.get(&call).and_then(|row| Some((row.language, row.connected?))) else { return };
        let talks = self.talks.entry(language).or_default();
        talks.push_back(millis(at.since(connected)));
        if talks.len() > TALKS_MAX {
            talks.pop_front();
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
            stints: Vec::new(),
        }
    }
}

impl Stint {
    fn end(&mut self, at: Timestamp) {
        self.to.get_or_insert(at);
    }
}

fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}
