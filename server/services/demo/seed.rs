//! Random numbers that are the same on every machine: splitmix64.

/// A stream of numbers from a seed.
#[derive(Debug, Clone)]
pub struct Seed(u64);

impl Seed {
    /// Begins a stream.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 to `end` − 1; 0 when `end` is 0.
    pub const fn below(&mut self, end: u64) -> u64 {
        let bits = self.next();
        if end == 0 { 0 } else { bits % end }
    }

    /// True in so many of 100 cases.
    pub const fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    /// One of these.
    ///
    /// # Panics
    /// On an empty list, which no caller has.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        let count = u64::try_from(from.len()).unwrap_or(u64::MAX);
        let index = usize::try_from(self.below(count)).unwrap_or_default();
        *from.get(index).expect("lists to pick from are not empty")
    }

    /// One of these, by weight.
    pub fn weighted<T: Copy>(&mut self, from: &[(u64, T)]) -> T {
        let total = from.iter().map(|(weight, _)| weight).sum();
        let mut at = self.below(total);
        let fallback = self.pick(from).1;
        for (weight, value) in from {
            if at < *weight {
                return *value;
            }
            at -= weight;
        }
        fallback
    }
}
