//! What a new demo needs: people, members, and a morning on which the hotline is open.

use std::sync::Arc;

use sansha_core::language::Language;
use sansha_core::time::Timestamp;

use crate::adapters::store::SqliteStore;
use crate::adapters::voice::MediaTask;
use crate::services::demo::live::{self, LiveFloor};
use crate::services::demo::{demand, members, past, people};
use crate::services::hotline::Hotline;
use crate::services::hub::Hub;
use crate::services::people::People;
use crate::services::ports::{Accounts as _, Actors, Clock, Desk, EventLog as _, KnowledgeSearch, MemberDirectory as _, StoreError};
use crate::services::switchboard::Switchboard;

/// Service time at the first start of a demo: 2024-09-18T10:00+09:00, a Wednesday, the day after the demo's extract.
pub const CLOCK: Timestamp = Timestamp::from_ms(1_726_621_200_000);

/// Fills a new data folder.
pub async fn furnish(store: &SqliteStore) -> Result<(), StoreError> {
    for person in people::people() {
        store.add(person).await?;
    }
    store.replace(members::members()).await.map(drop)
}

/// Puts simulated people in front of a desk.
pub fn live(
    hotline: &Hotline,
    clock: &Arc<dyn Clock>,
    (hub, people): (&Arc<Hub>, &Arc<People>),
    (switchboard, desk): (&Switchboard, &Arc<dyn Desk>),
    voice: &Arc<MediaTask>,
) -> Arc<LiveFloor> {
    let actors: Arc<dyn Actors> = voice.clone();
    Arc::new(LiveFloor::new(live::Plugs {
        desk: Arc::clone(desk),
        switchboard: switchboard.clone(),
        hub: Arc::clone(hub),
        clock: Arc::clone(clock),
        people: Arc::clone(people),
        actors,
        calendar: hotline.calendar.clone(),
    }))
}

/// Gives an empty log a past that ends now.
pub async fn remember(store: &SqliteStore, hotline: &Hotline, search: &dyn KnowledgeSearch, now: Timestamp) -> Result<(), StoreError> {
    if !store.read(1, 1).await?.is_empty() {
        return Ok(());
    }
    let answers = |category, day| {
        let known = |entry: &_| search.texts(entry, Language::Japanese, day).is_some();
        demand::answers(category).into_iter().filter(known).collect()
    };
    let setting = past::Setting { calendar: &hotline.calendar, settings: hotline.settings, answers: &answers, now };
    let facts = past::write(store, &setting).await?;
    tracing::info!(facts, "the demo has a past");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::CLOCK;

    #[test]
    fn a_demo_begins_on_a_morning_on_which_the_hotline_is_open() {
        assert_eq!(CLOCK.to_string(), "2024-09-18T10:00:00+09:00");
    }
}
