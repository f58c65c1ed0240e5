//! How often somebody may do something.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Keys remembered at once; beyond, those whose turn has come are forgotten, and in an attack all of them.
pub const KEYS_MAX: usize = 10_000;

/// A limit: so many at once, then one in each span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// At once.
    pub burst: u32,
    /// One more after each of these.
    pub every: Duration,
}

/// Who has used up how much. For each key it keeps one instant: when its bucket is full again.
#[derive(Debug)]
pub struct Turnstile<K> {
    full_again: Mutex<BTreeMap<K, Instant>>,
}

impl<K> Default for Turnstile<K> {
    fn default() -> Self {
        Self { full_again: Mutex::default() }
    }
}

impl<K: Ord> Turnstile<K> {
    /// Lets one through.
    ///
    /// # Errors
    /// How long to wait.
    pub fn pass(&self, key: K, rate: Rate, now: Instant) -> Result<(), Duration> {
        let mut full_again = self.full_again.lock().unwrap_or_else(PoisonError::into_inner);
        if full_again.len() >= KEYS_MAX {
            full_again.retain(|_, at| *at > now);
        }
        if full_again.len() >= KEYS_MAX {
            full_again.clear();
        }
        let at = full_again.get(&key).copied().unwrap_or(now).max(now) + rate.every;
        let wait = (at - now).saturating_sub(rate.every * rate.burst);
        if wait > Duration::ZERO {
            return Err(wait);
        }
        full_again.insert(key, at);
        Ok(())
    }

    /// Takes a passage back that did no harm.
    pub fn undo(&self, key: &K, rate: Rate) {
        let mut full_again = self.full_again.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = full_again.get_mut(key) {
            *at -= rate.every;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{KEYS_MAX, Rate, Turnstile};
    use std::time::Duration;
    use tokio::time::Instant;

    const RATE: Rate = Rate { burst: 3, every: Duration::from_secs(10) };

    #[test]
    fn three_at_once_and_then_one_every_ten_seconds() {
        let (turnstile, start) = (Turnstile::default(), Instant::now());
        assert_eq!((0..5).filter(|_| turnstile.pass("a", RATE, start).is_ok()).count(), 3);
        assert_eq!(turnstile.pass("a", RATE, start), Err(RATE.every));
        assert!(turnstile.pass("b", RATE, start).is_ok());
        assert!(turnstile.pass("a", RATE, start + RATE.every).is_ok());
        assert!(turnstile.pass("a", RATE, start + RATE.every).is_err());
    }

    #[test]
    fn what_is_taken_back_does_not_count() {
        let (turnstile, now) = (Turnstile::default(), Instant::now());
        for _ in 0..9 {
            assert!(turnstile.pass("a", RATE, now).is_ok());
            turnstile.undo(&"a", RATE);
        }
    }

    #[test]
    fn its_memory_is_bounded() {
        let (turnstile, now) = (Turnstile::default(), Instant::now());
        (0..KEYS_MAX + 5).for_each(|key| turnstile.pass(key, RATE, now).unwrap());
        assert!(turnstile.full_again.lock().unwrap().len() <= KEYS_MAX);
    }
}
