//! A day in numbers, for any day: what the dashboard shows of today, and what `report day` counts again from a log.

use std::sync::Arc;
use std::time::Duration;

use jiff::civil::{Date, Time};
use sansha_core::floor::Floor;
use sansha_core::hours::{Calendar, day_of};
use sansha_core::ids::AgentId;
use sansha_core::language::Language;
use sansha_core::ledger::Ledger;
use sansha_core::metrics::Counts;
use sansha_core::protocol::{FloorTiles, HalfHour, Targets};
use sansha_core::settings::Settings;
use sansha_core::time::Timestamp;
use serde::Serialize;

use super::dashboards::{targets, tiles};
use super::hotline::Hotline;
use super::people::People;
use super::ports::{EventLog, StoreError};
use super::switchboard::{State, Switchboard};

/// Facts read at a time.
const READ_MAX: u32 = 2_000;

/// One day: every tile of the dashboard by its name, and what they are made of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DayReport {
    /// The day, in Japan.
    pub date: Date,
    /// The last instant that is counted.
    pub as_of: Timestamp,
    /// When the hotline opens on it; none on a day of rest.
    pub opens: Option<Timestamp>,
    /// When it closes.
    pub closes: Option<Timestamp>,
    /// The tiles.
    #[serde(flatten)]
    pub tiles: FloorTiles,
    /// Of the answered, within the target.
    pub answered_in_time: u64,
    /// Of the abandoned, so soon that they never really waited.
    pub short_abandons: u64,
    /// Of the answered, handled to the end.
    pub handled: u64,
    /// Operators reserved, talking and wrapping up, milliseconds.
    pub busy_ms: u64,
    /// Operators ready, milliseconds.
    pub ready_ms: u64,
    /// The time of each operator.
    pub operators: Vec<OperatorTime>,
    /// By language.
    pub languages: Vec<LanguageDay>,
    /// By half-hours of arrival.
    pub halves: Vec<HalfHour>,
    /// What should be reached.
    pub targets: Targets,
}

/// How long one operator was busy and ready.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OperatorTime {
    /// Who.
    pub agent: AgentId,
    /// Display name; left out where nobody knows it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Reserved, talking and wrapping up, milliseconds.
    pub busy_ms: u64,
    /// Ready, milliseconds.
    pub ready_ms: u64,
    /// Busy ÷ (busy + ready).
    pub occupancy: Option<f64>,
}

/// One language on that day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LanguageDay {
    /// The language.
    pub language: Language,
    /// Its numbers; times of operators are not told apart by language.
    #[serde(flatten)]
    pub tiles: FloorTiles,
}

/// Counts a day, as of `now`.
#[must_use]
pub fn day(ledger: &Ledger, hotline: (&Calendar, &Settings), date: Date, now: Timestamp) -> DayReport {
    let (calendar, settings) = hotline;
    let counts = ledger.counts(date, now, settings);
    let span = calendar.span_on(date);
    let Counts { answered_in_time, short_abandons, handled, .. } = counts;
    let operators = ledger.operators(date, now).into_iter().map(|(agent, spent)| OperatorTime {
        agent,
        name: String::new(),
        busy_ms: millis(spent.busy),
        ready_ms: millis(spent.ready),
        occupancy: Counts { busy: spent.busy, ready: spent.ready, ..Counts::default() }.occupancy(),
    });
    let languages = ledger.languages(date, settings).into_iter();
    DayReport {
        date,
        as_of: now,
        opens: span.map(|(opens, _)| opens),
        closes: span.map(|(_, closes)| closes),
        tiles: tiles(&counts),
        answered_in_time,
        short_abandons,
        handled,
        busy_ms: millis(counts.busy),
        ready_ms: millis(counts.ready),
        operators: operators.collect(),
        languages: languages.map(|(language, counts)| LanguageDay { language, tiles: tiles(&counts) }).collect(),
        halves: ledger.halves(date, now, settings),
        targets: targets(settings),
    }
}

/// How long after a day's end its facts are still read: what is later changes none of its numbers.
const AFTERMATH: Duration = Duration::from_secs(24 * 3_600);

/// Counts a day from a log, with the facts up to `until`, or as far as they can matter to the day. As of then, or of the last fact read.
///
/// # Errors
/// [`StoreError`] when the log cannot be read.
pub async fn from_log(log: &dyn EventLog, hotline: &Hotline, date: Date, until: Option<Timestamp>) -> Result<DayReport, StoreError> {
    let (mut floor, mut ledger, mut next) = (Floor::default(), Ledger::default(), 1);
    let ends = date.tomorrow().map_or(Timestamp::from_ms(i64::MAX), |day| Timestamp::of_japan(day.to_datetime(Time::midnight())));
    let last_wanted = until.unwrap_or(ends.plus(AFTERMATH));
    'log: loop {
        let records = log.read(next, READ_MAX).await?;
        let Some((last, _)) = records.last() else { break };
        next = last + 1;
        for (_, record) in &records {
            if record.at > last_wanted {
                break 'log;
            }
            let touched = floor.apply(record);
            ledger.apply(record, &floor, &touched);
        }
    }
    Ok(day(&ledger, (&hotline.calendar, &hotline.settings), date, until.unwrap_or_else(|| floor.now())))
}

/// Reports of a running hotline.
#[derive(Clone)]
pub struct Reports {
    switchboard: Switchboard,
    log: Arc<dyn EventLog>,
    people: Arc<People>,
    hotline: Arc<Hotline>,
}

impl Reports {
    /// Reports of this floor.
    #[must_use]
    pub fn new(switchboard: Switchboard, log: Arc<dyn EventLog>, people: Arc<People>, hotline: Arc<Hotline>) -> Self {
        Self { switchboard, log, people, hotline }
    }

    /// One day, with names; today where none is given. A day so long ago that its calls are no longer at hand is counted from the log.
    ///
    /// # Errors
    /// [`StoreError`] when the switchboard has stopped or the log cannot be read.
    pub async fn day(&self, date: Option<Date>, now: Timestamp) -> Result<DayReport, StoreError> {
        let (hotline, date) = (Arc::clone(&self.hotline), date.unwrap_or_else(|| day_of(now)));
        let question =
            move |state: &State| state.ledger.holds(date).then(|| day(state.ledger, (&hotline.calendar, &hotline.settings), date, now));
        let stopped = || StoreError::Failed("the switchboard has stopped".to_owned());
        let mut report = match self.switchboard.ask(question).await.ok_or_else(stopped)? {
            Some(report) => report,
            None => from_log(self.log.as_ref(), &self.hotline, date, None).await?,
        };
        for operator in &mut report.operators {
            operator.name = self.people.name(operator.agent);
        }
        Ok(report)
    }
}

fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}
