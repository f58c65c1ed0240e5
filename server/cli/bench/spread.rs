//! A spread of measured values: what is usual, what is rare, what is worst.

use serde::Serialize;

/// Median, the value that 99 of 100 do not exceed, and the greatest; all in the unit of the values.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spread {
    /// Median.
    pub p50: f64,
    /// 99 of 100 are at most this.
    pub p99: f64,
    /// The greatest.
    pub max: f64,
}

impl Spread {
    /// The spread of these values; zeros when there are none.
    #[must_use]
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let at = |percent: usize| {
            let place = (values.len() * percent).div_ceil(100).saturating_sub(1);
            values.get(place).copied().unwrap_or_default()
        };
        Self { p50: at(50), p99: at(99), max: at(100) }
    }
}

/// Two decimals are enough for people, and more would claim a precision that is not there.
#[must_use]
pub fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::Spread;

    #[test]
    fn the_rare_value_is_among_the_worst_hundredth() {
        let values = (1..=200).map(f64::from).collect();
        assert_eq!(Spread::of(values), Spread { p50: 100.0, p99: 198.0, max: 200.0 });
        assert_eq!(Spread::of(vec![7.0]), Spread { p50: 7.0, p99: 7.0, max: 7.0 });
        assert_eq!(Spread::of(Vec::new()), Spread { p50: 0.0, p99: 0.0, max: 0.0 });
    }
}
