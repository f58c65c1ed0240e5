//! Days: what is counted of the rows of one, as a whole, by half-hour and by language.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::shifts::{HALF_HOUR, Spent, half_hour_of};
use super::{Ledger, Row, millis};
use crate::hours::day_of;
use crate::ids::{AgentId, CallId};
use crate::language::Language;
use crate::metrics::Counts;
use crate::protocol::HalfHour;
use crate::settings::Settings;
use crate::time::Timestamp;

impl Ledger {
    /// What is counted of one day, as of `now`.
    #[must_use]
    pub fn counts(&self, day: Date, now: Timestamp, settings: &Settings) -> Counts {
        let mut counts = Counts::default();
        for (_, row) in self.of_day(day) {
            count(&mut counts, row, settings);
        }
        for spent in self.operators(day, now).into_values() {
            counts.busy += spent.busy;
            counts.ready += spent.ready;
        }
        counts
    }

    /// How long each operator was busy and ready on a day, as of `now`.
    #[must_use]
    pub fn operators(&self, day: Date, now: Timestamp) -> BTreeMap<AgentId, Spent> {
        self.shifts.on_day(day, now)
    }

    /// What is counted of one day by language. Times of operators are nobody's language and stay zero.
    #[must_use]
    pub fn languages(&self, day: Date, settings: &Settings) -> BTreeMap<Language, Counts> {
        let mut languages: BTreeMap<Language, Counts> = BTreeMap::new();
        for (_, row) in self.of_day(day) {
            count(languages.entry(row.language).or_default(), row, settings);
        }
        languages
    }

    /// One day by half-hours of arrival, from the first with a call to the present one.
    #[must_use]
    pub fn halves(&self, day: Date, now: Timestamp, settings: &Settings) -> Vec<HalfHour> {
        let mut halves: BTreeMap<Timestamp, Counts> = BTreeMap::new();
        for (_, row) in self.of_day(day) {
            count(halves.entry(half_hour_of(row.arrived)).or_default(), row, settings);
        }
        let Some((first, _)) = halves.first_key_value() else { return Vec::new() };
        let last =
            halves.last_key_value().map_or(*first, |(last, _)| *last).max(if day_of(now) == day { half_hour_of(now) } else { *first });
        let mut start = *first;
        let mut rows = Vec::new();
        while start <= last {
            let mut counts = halves.remove(&start).unwrap_or_default();
            let Spent { busy, ready } = self.shifts.in_half_hour(start, now);
            (counts.busy, counts.ready) = (busy, ready);
            rows.push(half_hour(start, &counts));
            start = start.plus(HALF_HOUR);
        }
        rows
    }

    /// The rows of a day, newest first.
    pub fn of_day(&self, day: Date) -> impl Iterator<Item = (CallId, &Row)> {
        self.rows().rev().skip_while(move |(_, row)| day_of(row.arrived) > day).take_while(move |(_, row)| day_of(row.arrived) == day)
    }
}

fn half_hour(start: Timestamp, counts: &Counts) -> HalfHour {
    HalfHour {
        start,
        offered: counts.offered,
        refused: counts.refused,
        answered: counts.answered,
        answered_in_time: counts.answered_in_time,
        abandoned: counts.abandoned,
        short_abandons: counts.short_abandons,
        waiting: counts.waiting,
        wait_ms: millis(counts.wait),
        handled: counts.handled,
        handling_ms: millis(counts.handling),
        busy_ms: millis(counts.busy),
        ready_ms: millis(counts.ready),
        service_level: counts.service_level(),
        abandon_rate: counts.abandon_rate(),
        asa_ms: counts.asa_ms(),
        aht_ms: counts.aht_ms(),
        occupancy: counts.occupancy(),
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
            // An operator may have written up and gone before the caller, who waited for another, hung up.
            if let (Some(ended), Some(wrapped_up)) = (ended, row.wrapped_up) {
                counts.handled += 1;
                counts.handling += wrapped_up.max(ended).since(connected);
            }
        }
        (None, Some(ended)) => {
            counts.abandoned += 1;
            counts.short_abandons += u64::from(ended.since(row.arrived) < settings.short_abandon);
        }
        (None, None) => {
            counts.waiting += 1;
            counts.oldest_arrived = Some(counts.oldest_arrived.map_or(row.arrived, |oldest| oldest.min(row.arrived)));
        }
    }
}
