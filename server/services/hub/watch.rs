//! Looks after sessions whose socket is gone.

use std::sync::PoisonError;
use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior};

use super::Hub;
use crate::services::ports::Desk;

/// How often it looks.
const EVERY: Duration = Duration::from_millis(250);

impl Hub {
    /// Tells the desk who is gone, and forgets sessions that nobody came back to.
    fn look_after(&self, desk: &dyn Desk, now: Instant) {
        let seating = self.seating.lock().unwrap_or_else(PoisonError::into_inner);
        let absent = self.registry().take_absent(now);
        absent.into_iter().for_each(|subject| desk.detach(subject));
        drop(seating);
        self.registry().forget_faded(now);
    }
}

/// Looks after the lost sessions for as long as it is polled.
pub async fn watch(hub: &Hub, desk: &dyn Desk) {
    let mut ticks = tokio::time::interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let now = ticks.tick().await;
        hub.look_after(desk, now);
    }
}
