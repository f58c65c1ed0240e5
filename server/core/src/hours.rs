//! When the hotline answers, and who does when it does not.
//!
//! Days and times of day are those of Asia/Tokyo, which has no summer time. Every span of time is half-open: the hotline
//! opens at 08:30:00.000 and is closed from 17:15:00.000 on (002 s7). Calls already waiting then are still answered; that is
//! the ACD's affair. All values are data of the hotline; nothing here knows a date by heart.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::{Date, DateTime, Time, Weekday};
use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// The day in Japan on which an instant falls.
#[must_use]
pub fn day_of(at: Timestamp) -> Date {
    at.in_japan().date()
}

/// The hotline's window, hours and closures, and the hours of the line that helps in between.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// First day of the service window.
    pub from: Date,
    /// Last day of the service window, included.
    pub to: Date,
    /// Hours on days that are neither weekend nor closed.
    pub hours: Hours,
    /// Days on which every line of the scheme rests each year.
    pub year_end: YearEnd,
    /// Public holidays and their Japanese names.
    pub holidays: BTreeMap<Date, String>,
    /// Days on which this hotline alone is closed: a typhoon, a move.
    #[serde(default)]
    pub closures: Vec<Closure>,
    /// The My Number general line.
    pub mynumber_general: GeneralLine,
}

/// From one time of day to another, the second excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The first instant that is open.
    pub opens: Time,
    /// The first instant that is closed again.
    pub closes: Time,
}

/// A rest that comes every year and may span New Year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct YearEnd {
    /// First day of rest.
    pub from: MonthDay,
    /// Last day of rest, included.
    pub to: MonthDay,
}

/// A day of any year, written `12-29`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct MonthDay {
    month: i8,
    day: i8,
}

/// Extra closed days and why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// First closed day.
    pub from: Date,
    /// Last closed day, included.
    pub to: Date,
    /// For the people who plan; not shown to callers.
    pub reason: String,
}

/// Hours of the My Number general line (002 s7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct GeneralLine {
    /// Monday to Friday.
    pub weekdays: Hours,
    /// Saturdays, Sundays and public holidays.
    pub rest_days: Hours,
}

/// Why a calendar makes no sense.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The window ends before it begins.
    #[error("the service window ends ({to}) before it begins ({from})")]
    Window {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// A line closes before it opens.
    #[error("{line}: closes ({closes}) before it opens ({opens})")]
    Hours {
        /// Which hours, by their key.
        line: &'static str,
        /// Opening time.
        opens: Time,
        /// Closing time.
        closes: Time,
    },
    /// A closure ends before it begins.
    #[error("the closure \"{reason}\" ends ({to}) before it begins ({from})")]
    Closure {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
        /// Its reason, to find it by.
        reason: String,
    },
}

/// A line that answers while this one is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherLine {
    /// The My Number general line is open: for questions on the card and My Number only, never on eligibility.
    MynumberGeneral,
    /// Only the line for lost cards answers, day and night.
    LostCard24hOnly,
}

/// Whom a caller may turn to now. Printed as outside programs read it, such as `MYNUMBER_GENERAL`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alternative {
    /// The line that answers now.
    pub line: OtherLine,
    /// The hotline will not open again: questions go to the branches from here on.
    pub closed_for_good: bool,
}

impl Calendar {
    /// The calendar itself, if its spans run forwards.
    ///
    /// # Errors
    /// [`CalendarError`] names the first span that does not.
    pub fn checked(self) -> Result<Self, CalendarError> {
        let Self { from, to, .. } = self;
        if to < from {
            return Err(CalendarError::Window { from, to });
        }
        self.hours.check("hours")?;
        self.mynumber_general.weekdays.check("mynumber_general.weekdays")?;
        self.mynumber_general.rest_days.check("mynumber_general.rest_days")?;
        match self.closures.iter().find(|closure| closure.to < closure.from) {
            Some(Closure { from, to, reason }) => Err(CalendarError::Closure { from: *from, to: *to, reason: reason.clone() }),
            None => Ok(self),
        }
    }

    /// Whether a call arriving at this instant is taken.
    #[must_use]
    pub fn open(&self, at: Timestamp) -> bool {
        let here = at.in_japan();
        self.open_on(here.date()) && self.hours.contain(here.time())
    }

    /// From when until when calls are taken on a day; `None` on a day on which none are.
    #[must_use]
    pub fn span_on(&self, day: Date) -> Option<(Timestamp, Timestamp)> {
        let at = |time| Timestamp::of_japan(DateTime::from_parts(day, time));
        self.open_on(day).then(|| (at(self.hours.opens), at(self.hours.closes)))
    }

    /// The next instant at which the hotline opens; `None` while it is open, and once it has closed for good.
    #[must_use]
    pub fn next_open(&self, at: Timestamp) -> Option<Timestamp> {
        if self.open(at) {
            return None;
        }
        let here = at.in_japan();
        let mut day = here.date().max(self.from);
        loop {
            if day > self.to {
                return None;
            }
            let opening = DateTime::from_parts(day, self.hours.opens);
            if opening > here && self.open_on(day) {
                return Some(Timestamp::of_japan(opening));
            }
            day = day.tomorrow().ok()?;
        }
    }

    /// Whom to turn to instead; `None` while the hotline is open.
    #[must_use]
    pub fn alternative(&self, at: Timestamp) -> Option<Alternative> {
        if self.open(at) {
            return None;
        }
        let line = if self.general_open(at.in_japan()) { OtherLine::MynumberGeneral } else { OtherLine::LostCard24hOnly };
        Some(Alternative { line, closed_for_good: self.next_open(at).is_none() })
    }

    fn open_on(&self, day: Date) -> bool {
        let in_window = self.from <= day && day <= self.to;
        let closed = self.closures.iter().any(|closure| closure.from <= day && day <= closure.to);
        in_window && !closed && !self.rest_day(day) && !self.year_end.contains(day)
    }

    fn general_open(&self, here: DateTime) -> bool {
        let GeneralLine { weekdays, rest_days } = self.mynumber_general;
        let hours = if self.rest_day(here.date()) { rest_days } else { weekdays };
        !self.year_end.contains(here.date()) && hours.contain(here.time())
    }

    fn rest_day(&self, day: Date) -> bool {
        matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || self.holidays.contains_key(&day)
    }
}

impl Hours {
    /// Whether this time of day is open.
    #[must_use]
    pub fn contain(&self, time: Time) -> bool {
        self.opens <= time && time < self.closes
    }

    fn check(self, line: &'static str) -> Result<(), CalendarError> {
        let Self { opens, closes } = self;
        if opens < closes { Ok(()) } else { Err(CalendarError::Hours { line, opens, closes }) }
    }
}

impl YearEnd {
    /// Whether this day is one of rest.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        let day = MonthDay { month: day.month(), day: day.day() };
        let (after_first, before_last) = (self.from <= day, day <= self.to);
        if self.from <= self.to { after_first && before_last } else { after_first || before_last }
    }
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        // A leap year, so that 02-29 is a day of the year too.
        let day: Result<Date, _> = format!("2000-{text}").parse();
        day.map(|day| Self { month: day.month(), day: day.day() })
            .map_err(|error| format!("{text:?} is not a month and day such as 12-29: {error}"))
    }
}

impl From<MonthDay> for String {
    fn from(MonthDay { month, day }: MonthDay) -> Self {
        format!("{month:02}-{day:02}")
    }
}

impl fmt::Display for Alternative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.line {
            OtherLine::MynumberGeneral => "MYNUMBER_GENERAL",
            OtherLine::LostCard24hOnly => "LOST_CARD_24H_ONLY",
        })?;
        if self.closed_for_good { f.write_str(" + BRANCH (hotline closed for good)") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar() -> Calendar {
        let general = r#"{"weekdays": {"opens": "09:30", "closes": "20:00"}, "rest_days": {"opens": "09:30", "closes": "17:30"}}"#;
        let text = format!(
            r#"{{"from": "2024-09-01", "to": "2026-02-28", "hours": {{"opens": "08:30", "closes": "17:15"}},
                "year_end": {{"from": "12-29", "to": "01-03"}}, "holidays": {{"2024-09-16": "敬老の日"}},
                "closures": [{{"from": "2024-09-19", "to": "2024-09-20", "reason": "typhoon"}}], "mynumber_general": {general}}}"#
        );
        serde_json::from_str::<Calendar>(&text).unwrap().checked().unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn the_last_millisecond_is_open_and_the_next_is_closed() {
        assert!(calendar().open(at("2024-09-18T17:14:59.999+09:00")));
        assert!(!calendar().open(at("2024-09-18T17:15:00.000+09:00")));
        assert!(!calendar().open(at("2024-09-18T08:29:59.999+09:00")));
        assert!(calendar().open(at("2024-09-18T08:30:00+09:00")));
    }

    #[test]
    fn an_extra_closure_closes_this_line_only() {
        let inside = at("2024-09-19T10:00:00+09:00");
        assert!(!calendar().open(inside));
        assert_eq!(calendar().next_open(inside), Some(at("2024-09-23T08:30:00+09:00")));
        assert_eq!(calendar().alternative(inside).map(|it| it.line), Some(OtherLine::MynumberGeneral));
    }

    #[test]
    fn before_the_window_the_first_open_day_is_announced() {
        assert_eq!(calendar().next_open(at("2023-01-01T00:00:00+09:00")), Some(at("2024-09-02T08:30:00+09:00")));
    }

    #[test]
    fn after_the_window_the_branches_answer_even_at_night() {
        let night = at("2026-03-02T03:00:00+09:00");
        assert_eq!(calendar().next_open(night), None);
        assert_eq!(
            calendar().alternative(night).map(|it| it.to_string()).as_deref(),
            Some("LOST_CARD_24H_ONLY + BRANCH (hotline closed for good)")
        );
    }

    #[test]
    fn the_day_is_that_of_tokyo() {
        assert_eq!(day_of(at("2024-12-01T15:00:00Z")), jiff::civil::date(2024, 12, 2));
        assert_eq!(day_of(at("2024-12-01T14:59:59.999Z")), jiff::civil::date(2024, 12, 1));
    }

    #[test]
    fn the_ends_of_time_have_a_day_too() {
        assert!(!calendar().open(Timestamp::from_ms(i64::MIN)));
        assert_eq!(calendar().next_open(Timestamp::from_ms(i64::MAX)), None);
    }

    #[test]
    fn spans_that_run_backwards_are_refused() {
        let window = Calendar { to: jiff::civil::date(2024, 8, 1), ..calendar() };
        assert!(matches!(window.checked(), Err(CalendarError::Window { .. })));
        let hours = Hours { opens: jiff::civil::time(17, 15, 0, 0), closes: jiff::civil::time(8, 30, 0, 0) };
        assert!(matches!(Calendar { hours, ..calendar() }.checked(), Err(CalendarError::Hours { line: "hours", .. })));
        assert!(MonthDay::try_from("13-01".to_owned()).is_err());
    }
}
