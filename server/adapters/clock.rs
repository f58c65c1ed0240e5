//! Service time: the wall clock at the start plus the data folder's offset, carried on by the steady clock.
//!
//! The wall clock is asked once. An hour it jumps later, forwards or back, ends no wrap-up early and opens no queue late; what it
//! is corrected by in small steps is taken over at the next start.

use std::time::{Instant, SystemTime};

use sansha_core::time::Timestamp;

use crate::services::ports::Clock;

/// The clock of a running hotline.
#[derive(Debug, Clone, Copy)]
pub struct ServiceClock {
    started: Instant,
    at_start: Timestamp,
}

impl ServiceClock {
    /// Starts now. `offset_ms` is service time minus wall time.
    #[must_use]
    pub fn start(offset_ms: i64) -> Self {
        Self { started: Instant::now(), at_start: Timestamp::from_ms(wall().ms().saturating_add(offset_ms)) }
    }
}

impl Clock for ServiceClock {
    fn now(&self) -> Timestamp {
        self.at_start.plus(self.started.elapsed())
    }
}

/// The wall clock.
#[must_use]
pub fn wall() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_ms(0).plus(since_1970)
}

#[cfg(test)]
mod tests {
    use super::{ServiceClock, wall};
    use crate::services::ports::Clock as _;

    #[test]
    fn service_time_is_the_wall_clock_moved_and_never_runs_backwards() {
        let before = wall();
        let clock = ServiceClock::start(-86_400_000);
        let (first, second) = (clock.now(), clock.now());
        assert!(first.ms() + 86_400_000 >= before.ms());
        assert!(second >= first);
    }
}
