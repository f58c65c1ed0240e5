//! Shifts: how long operators were busy and ready, by half-hour for the chart and by day and person for the report.
//!
//! Only operators count: occupancy is theirs. Time runs from fact to fact; a span that crosses a half-hour or midnight in Japan is cut
//! there (Japan's midnight is a half-hour of the world's clock, too), so that each day has its own.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};

use crate::bridge::Part;
use crate::floor::Floor;
use crate::hours::day_of;
use crate::ids::AgentId;
use crate::protocol::AgentState;
use crate::time::Timestamp;

/// The grain of a day's chart.
pub const HALF_HOUR: Duration = Duration::from_secs(1_800);

/// How many days are kept: longer than the service window of the hotline; older ones are folded from the log again.
pub const DAYS_MAX: usize = 800;
const HALVES_MAX: usize = DAYS_MAX * 48;
/// A span longer than what is kept adds nothing before that.
const KEPT_MS: i64 = 800 * 86_400_000;

/// What a shift was spent on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Spent {
    /// Reserved, talking and wrapping up.
    pub busy: Duration,
    /// Ready, with nothing to do.
    pub ready: Duration,
}

/// Every operator's time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Shifts {
    doing: BTreeMap<AgentId, Doing>,
    halves: BTreeMap<Timestamp, Spent>,
    days: BTreeMap<Date, BTreeMap<AgentId, Spent>>,
}

/// What an operator has been doing since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Doing {
    busy: bool,
    since: Timestamp,
}

impl Shifts {
    /// Looks at an operator again after a record that touched them.
    pub fn follow(&mut self, id: AgentId, floor: &Floor, at: Timestamp) {
        let operator = floor.agent(id).is_some_and(|agent| agent.part == Part::Operator);
        let busy = if operator { busy(floor.agent_state(id)) } else { None };
        if self.doing.get(&id).map(|doing| doing.busy) == busy {
            return;
        }
        if let Some(doing) = self.doing.remove(&id) {
            self.add(id, doing, at);
        }
        if let Some(busy) = busy {
            self.doing.insert(id, Doing { busy, since: at });
        }
    }

    /// What was spent within the half-hour that begins at `start`, by everyone, as of `now`.
    #[must_use]
    pub fn in_half_hour(&self, start: Timestamp, now: Timestamp) -> Spent {
        let mut spent = self.halves.get(&start).copied().unwrap_or_default();
        for doing in self.doing.values() {
            spent.add(doing.busy, overlap((doing.since, now), (start, start.plus(HALF_HOUR))));
        }
        spent
    }

    /// What each operator spent on a day, as of `now`.
    #[must_use]
    pub fn on_day(&self, day: Date, now: Timestamp) -> BTreeMap<AgentId, Spent> {
        let mut spent = self.days.get(&day).cloned().unwrap_or_default();
        let begins = Timestamp::of_japan(DateTime::from_parts(day, Time::midnight()));
        let ends = begins.plus(HALF_HOUR * 48);
        for (id, doing) in &self.doing {
            let span = overlap((doing.since, now), (begins, ends));
            if !span.is_zero() {
                spent.entry(*id).or_default().add(doing.busy, span);
            }
        }
        spent
    }

    fn add(&mut self, id: AgentId, doing: Doing, until: Timestamp) {
        let since = doing.since.max(Timestamp::from_ms(until.ms().saturating_sub(KEPT_MS)));
        let mut start = half_hour_of(since);
        while start < until {
            let span = overlap((since, until), (start, start.plus(HALF_HOUR)));
            self.halves.entry(start).or_default().add(doing.busy, span);
            self.days.entry(day_of(start)).or_default().entry(id).or_default().add(doing.busy, span);
            start = start.plus(HALF_HOUR);
        }
        while self.halves.len() > HALVES_MAX {
            self.halves.pop_first();
        }
        while self.days.len() > DAYS_MAX {
            self.days.pop_first();
        }
    }
}

impl Spent {
    fn add(&mut self, busy: bool, span: Duration) {
        if busy { self.busy += span } else { self.ready += span }
    }
}

/// The half-hour of Japan's clock that an instant lies in: the offset is whole hours, so the world's half-hours are the same.
#[must_use]
pub fn half_hour_of(at: Timestamp) -> Timestamp {
    Timestamp::from_ms(at.ms() - at.ms().rem_euclid(1_800_000))
}

/// Busy or ready; none for states that are neither.
const fn busy(state: AgentState) -> Option<bool> {
    match state {
        AgentState::Reserved | AgentState::Talking | AgentState::WrapUp => Some(true),
        AgentState::Ready => Some(false),
        AgentState::SignedOut | AgentState::NotReady => None,
    }
}

/// How long two spans, each from and until, run together.
fn overlap(one: (Timestamp, Timestamp), other: (Timestamp, Timestamp)) -> Duration {
    one.1.min(other.1).since(one.0.max(other.0))
}
