//! The numbers of the floor: formulas and their edge cases, once, for dashboard, report and export.
//!
//! A number of which nothing is known is `None`, shown as "–": a quiet half-hour is not a disaster.

use std::time::Duration;

use crate::time::Timestamp;

/// What is counted before anything is divided. All spans are sums.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// Calls that came, also those turned away.
    pub offered: u64,
    /// Calls turned away at the door.
    pub refused: u64,
    /// Calls on which the talk began.
    pub answered: u64,
    /// Of these, within the target.
    pub answered_in_time: u64,
    /// Callers who left before that.
    pub abandoned: u64,
    /// Of these, so soon that they never really waited.
    pub short_abandons: u64,
    /// Callers who wait now.
    pub waiting: u64,
    /// Arrival of the one of them who waits longest.
    pub oldest_arrived: Option<Timestamp>,
    /// From arrival to the beginning of the talk, of the answered.
    pub wait: Duration,
    /// Answered calls whose write-up is over.
    pub handled: u64,
    /// Talk, hold and wrap-up of these.
    pub handling: Duration,
    /// Time that operators spent reserved, talking and wrapping up.
    pub busy: Duration,
    /// Time that operators spent ready.
    pub ready: Duration,
}

impl Counts {
    /// Answered within the target ÷ (offered − refused − short abandons − still waiting).
    #[must_use]
    pub fn service_level(&self) -> Option<f64> {
        let counted = self.offered.saturating_sub(self.refused).saturating_sub(self.short_abandons).saturating_sub(self.waiting);
        ratio(self.answered_in_time, counted)
    }

    /// Answered within the target ÷ answered.
    #[must_use]
    pub fn service_level_answered(&self) -> Option<f64> {
        ratio(self.answered_in_time, self.answered)
    }

    /// Mean speed of answer in milliseconds: the wait of the answered ÷ how many they are.
    #[must_use]
    pub fn asa_ms(&self) -> Option<f64> {
        mean_ms(self.wait, self.answered)
    }

    /// Mean handling time in milliseconds: talk, hold and wrap-up ÷ calls handled to the end.
    #[must_use]
    pub fn aht_ms(&self) -> Option<f64> {
        mean_ms(self.handling, self.handled)
    }

    /// Abandoned ÷ (answered + abandoned), short abandons left out.
    #[must_use]
    pub fn abandon_rate(&self) -> Option<f64> {
        let abandoned = self.abandoned.saturating_sub(self.short_abandons);
        ratio(abandoned, self.answered.saturating_add(abandoned))
    }

    /// Busy ÷ (busy + ready) of the operators.
    #[must_use]
    pub fn occupancy(&self) -> Option<f64> {
        let staffed = self.busy.saturating_add(self.ready);
        (!staffed.is_zero()).then(|| self.busy.as_secs_f64() / staffed.as_secs_f64())
    }
}

fn ratio(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| Duration::from_millis(part).as_secs_f64() / Duration::from_millis(whole).as_secs_f64())
}

fn mean_ms(sum: Duration, count: u64) -> Option<f64> {
    (count > 0).then(|| sum.as_secs_f64() / Duration::from_millis(count).as_secs_f64())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Counts;

    #[test]
    fn nothing_is_not_zero_percent() {
        let quiet = Counts::default();
        assert_eq!(
            (quiet.service_level(), quiet.asa_ms(), quiet.aht_ms(), quiet.abandon_rate(), quiet.occupancy()),
            (None, None, None, None, None)
        );
    }

    #[test]
    fn the_formulas_are_those_of_the_field() {
        let counts = Counts {
            offered: 12,
            refused: 1,
            answered: 8,
            answered_in_time: 6,
            abandoned: 2,
            short_abandons: 1,
            waiting: 1,
            oldest_arrived: None,
            wait: Duration::from_secs(80),
            handled: 4,
            handling: Duration::from_secs(2_000),
            busy: Duration::from_secs(300),
            ready: Duration::from_secs(100),
        };
        let near = |value: Option<f64>, expected: f64| value.is_some_and(|value| (value - expected).abs() < 1e-9);
        assert!(near(counts.service_level(), 6.0 / 9.0));
        assert!(near(counts.asa_ms(), 10_000.0));
        assert!(near(counts.aht_ms(), 500_000.0));
        assert!(near(counts.abandon_rate(), 1.0 / 9.0));
        assert!(near(counts.occupancy(), 0.75));
    }
}
