//! What a new demo needs: people, members, and a morning on which the hotline is open.

use sansha_core::time::Timestamp;

use crate::adapters::store::SqliteStore;
use crate::services::demo::{members, people};
use crate::services::ports::{Accounts as _, MemberDirectory as _, StoreError};

/// Service time at the first start of a demo: 2024-09-18T10:00+09:00, a Wednesday, the day after the demo's extract.
pub const CLOCK: Timestamp = Timestamp::from_ms(1_726_621_200_000);

/// Fills a new data folder.
pub async fn furnish(store: &SqliteStore) -> Result<(), StoreError> {
    for person in people::people() {
        store.add(person).await?;
    }
    store.replace(members::members()).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::CLOCK;

    #[test]
    fn a_demo_begins_on_a_morning_on_which_the_hotline_is_open() {
        assert_eq!(CLOCK.to_string(), "2024-09-18T10:00:00+09:00");
    }
}
