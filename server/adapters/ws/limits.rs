//! What one socket may take of the house's time and memory.

use std::time::Duration;

use tokio::time::Instant;

/// The limits of a socket. `Default` is what the protocol promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The first frame must come within this.
    pub hello_within: Duration,
    /// A ping goes out this often.
    pub ping_every: Duration,
    /// Nothing heard for this long, not even a pong: the line is dead.
    pub stale_after: Duration,
    /// A message that the peer does not take within this ends the line.
    pub write_within: Duration,
    /// From our close frame to the end of the connection at most.
    pub close_within: Duration,
    /// Messages that may come at once.
    pub burst: u32,
    /// Messages per second in the long run.
    pub per_second: u32,
    /// Bytes of a message or a frame from a client.
    pub message_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            hello_within: Duration::from_secs(5),
            ping_every: Duration::from_secs(10),
            stale_after: Duration::from_secs(25),
            write_within: Duration::from_secs(10),
            close_within: Duration::from_secs(1),
            burst: 100,
            per_second: 50,
            message_bytes: 64 * 1024,
        }
    }
}

/// How many messages may still come: a token bucket.
#[derive(Debug)]
pub struct Allowance {
    left: f64,
    at: Instant,
}

impl Allowance {
    /// A full bucket.
    #[must_use]
    pub fn full(limits: &Limits, now: Instant) -> Self {
        Self { left: f64::from(limits.burst), at: now }
    }

    /// Takes one message out; false when there is none left.
    pub fn take(&mut self, limits: &Limits, now: Instant) -> bool {
        let refill = now.duration_since(self.at).as_secs_f64() * f64::from(limits.per_second);
        self.at = now;
        self.left = (self.left + refill).min(f64::from(limits.burst));
        let enough = self.left >= 1.0;
        if enough {
            self.left -= 1.0;
        }
        enough
    }
}

#[cfg(test)]
mod tests {
    use super::{Allowance, Limits};
    use std::time::Duration;
    use tokio::time::Instant;

    #[test]
    fn a_burst_of_a_hundred_is_fine_and_then_fifty_a_second() {
        let (limits, start) = (Limits::default(), Instant::now());
        let mut allowance = Allowance::full(&limits, start);
        assert_eq!((0..150).filter(|_| allowance.take(&limits, start)).count(), 100);
        let later = start + Duration::from_secs(1);
        assert_eq!((0..150).filter(|_| allowance.take(&limits, later)).count(), 50);
    }
}
