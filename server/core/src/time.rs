//! Instants of service time. The core never asks what time it is; it is told.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::civil::DateTime;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// An instant in milliseconds since 1970-01-01T00:00:00Z, in service time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "number"))]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// An instant from milliseconds since the Unix epoch.
    #[must_use]
    pub const fn from_ms(ms: i64) -> Self {
        Self(ms)
    }

    /// Milliseconds since the Unix epoch.
    #[must_use]
    pub const fn ms(self) -> i64 {
        self.0
    }

    /// This instant and `span` later; stops at the end of time instead of wrapping.
    #[must_use]
    pub fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)))
    }

    /// How long after `earlier` this is; zero when it is not later.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }
    /// Date and time of day in Japan. Instants beyond the years that have a date get the first or last of those.
    #[must_use]
    pub fn in_japan(self) -> DateTime {
        JAPAN.to_datetime(self.instant())
    }

    /// The instant of a date and time of day in Japan, to the millisecond.
    #[must_use]
    pub fn of_japan(here: DateTime) -> Self {
        Self(JAPAN.to_timestamp(here).map_or(i64::MAX, jiff::Timestamp::as_millisecond))
    }

    fn instant(self) -> jiff::Timestamp {
        let end = if self.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(end)
    }
}

/// RFC 3339 in Japanese time, such as `2024-09-18T10:00:00+09:00`; a fraction only where there is one.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.instant().display_with_offset(JAPAN).fmt(f)
    }
}

/// Reads RFC 3339. The offset must be there: without it, nobody knows whose ten o'clock is meant.
impl FromStr for Timestamp {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<jiff::Timestamp>().map(|instant| Self(instant.as_millisecond()))
    }
}

/// Asia/Tokyo: no summer time since 1951.
const JAPAN: Offset = Offset::constant(9);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_printed_in_japanese_time_and_read_back() {
        let at: Timestamp = "2024-09-18T01:00:00Z".parse().unwrap();
        assert_eq!(at.to_string(), "2024-09-18T10:00:00+09:00");
        assert_eq!(at.to_string().parse::<Timestamp>().unwrap(), at);
    }

    #[test]
    fn an_instant_without_an_offset_is_not_an_instant() {
        assert!("2024-09-18T10:00:00".parse::<Timestamp>().is_err());
    }
}
