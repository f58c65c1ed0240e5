//! When to look at which leg again.
//!
//! Deadlines move with nearly every packet, so the queue is lazy: it holds one entry a leg, moved forward only when a deadline
//! comes earlier than the entry. An entry that fires too early just asks again.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Instant;

use super::legs::LegKey;

/// The legs' entries, soonest first.
#[derive(Debug, Default)]
pub(super) struct Timers(BinaryHeap<Reverse<(Instant, LegKey)>>);

impl Timers {
    /// Wakes the leg at `deadline`. `entry` is where the leg keeps the time of its own entry; an entry that does not match it is
    /// void.
    pub(super) fn wake(&mut self, key: LegKey, entry: &mut Option<Instant>, deadline: Instant) {
        if entry.is_none_or(|at| deadline < at) {
            *entry = Some(deadline);
            self.0.push(Reverse((deadline, key)));
        }
    }

    /// The soonest entry.
    pub(super) fn next(&self) -> Option<Instant> {
        self.0.peek().map(|Reverse((at, _))| *at)
    }

    /// Takes out one entry that is due.
    pub(super) fn due(&mut self, now: Instant) -> Option<(Instant, LegKey)> {
        if self.next()? > now {
            return None;
        }
        self.0.pop().map(|Reverse(entry)| entry)
    }
}
