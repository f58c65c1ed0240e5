//! Whether the parts of the house work.

use std::collections::BTreeMap;
use std::time::Duration;

use futures_util::future::{BoxFuture, join_all};
use tokio::time::timeout;

/// A part that does not answer within this does not work.
const ANSWER_WITHIN: Duration = Duration::from_secs(2);

/// Asks one part.
pub type Check = Box<dyn Fn() -> BoxFuture<'static, bool> + Send + Sync>;

/// The parts that must work for the house to be ready.
#[derive(Default)]
pub struct Health {
    checks: BTreeMap<&'static str, Check>,
}

impl Health {
    /// With one part more.
    #[must_use]
    pub fn with(mut self, part: &'static str, check: Check) -> Self {
        self.checks.insert(part, check);
        self
    }

    /// Asks all parts at once.
    pub async fn check(&self) -> BTreeMap<&'static str, bool> {
        let asked = self.checks.iter().map(|(part, check)| async { (*part, timeout(ANSWER_WITHIN, check()).await.unwrap_or(false)) });
        join_all(asked).await.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Health;
    use std::collections::BTreeMap;

    #[tokio::test]
    async fn every_part_is_asked() {
        let health =
            Health::default().with("store", Box::new(|| Box::pin(async { true }))).with("voice", Box::new(|| Box::pin(async { false })));
        assert_eq!(health.check().await, BTreeMap::from([("store", true), ("voice", false)]));
    }
}
