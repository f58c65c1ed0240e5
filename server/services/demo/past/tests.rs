use std::sync::Mutex;

use futures_util::FutureExt;
use sansha_core::fact::{Fact, Record, TurnedAway};
use sansha_core::floor::Floor;
use sansha_core::hours::{Calendar, day_of};
use sansha_core::ids::EntryId;
use sansha_core::matching::{self, Pair};
use sansha_core::queue::Queue;
use sansha_core::settings::Settings;
use sansha_core::time::Timestamp;
use sansha_core::wrap_up::Category;

use super::{Setting, write};
use crate::services::demo::demand;
use crate::services::ports::{Batch, EventLog, Later, StoreError, Words};
use crate::services::switchboard::Kept;

/// A log in memory.
#[derive(Default)]
struct Paper {
    records: Mutex<Vec<Record>>,
    words: Mutex<Vec<Words>>,
    snapshot: Mutex<Option<(u64, Vec<u8>)>>,
}

impl EventLog for Paper {
    fn append(&self, batch: Batch) -> Later<'_, (), StoreError> {
        let mut records = self.records.lock().unwrap();
        assert_eq!(batch.first_seq, u64::try_from(records.len()).unwrap() + 1);
        records.extend(batch.records);
        self.words.lock().unwrap().extend(batch.words);
        async { Ok(()) }.boxed()
    }

    fn read(&self, _from: u64, _limit: u32) -> Later<'_, Vec<(u64, Record)>, StoreError> {
        async { Ok(Vec::new()) }.boxed()
    }

    fn snapshot(&self) -> Later<'_, Option<(u64, Vec<u8>)>, StoreError> {
        let snapshot = self.snapshot.lock().unwrap().clone();
        async { Ok(snapshot) }.boxed()
    }

    fn keep_snapshot(&self, seq: u64, state: Vec<u8>) -> Later<'_, (), StoreError> {
        *self.snapshot.lock().unwrap() = Some((seq, state));
        async { Ok(()) }.boxed()
    }
}

fn calendar() -> Calendar {
    crate::services::hotline::Hotline::load(None).unwrap().calendar
}

fn answers(category: Category, _day: jiff::civil::Date) -> Vec<EntryId> {
    demand::answers(category)
}

async fn past_until(now: &str) -> Paper {
    let paper = Paper::default();
    let calendar = calendar();
    let now: Timestamp = now.parse().unwrap();
    let setting = Setting { calendar: &calendar, settings: Settings::default(), answers: &answers, now };
    let facts = write(&paper, &setting).await.unwrap();
    assert_eq!(facts, u64::try_from(paper.records.lock().unwrap().len()).unwrap());
    paper
}

#[tokio::test]
async fn twelve_days_and_a_morning_have_every_kind_of_call_and_no_decision_differs() {
    let paper = past_until("2024-09-18T10:00:00+09:00").await;
    let records = paper.records.lock().unwrap();
    let (mut floor, mut queue, mut kept) = (Floor::default(), Queue::default(), Kept::default());
    let (mut closed, mut decisions) = (0, 0);
    for record in records.iter() {
        if let Fact::Reserved { call, operator, interpreter, .. } = &record.fact {
            decisions += 1;
            let want = floor.call(*call).and_then(|call| floor.want(call)).unwrap();
            assert_eq!(matching::fit(&queue, want), Some(Pair { operator: *operator, interpreter: *interpreter }));
        }
        closed += usize::from(matches!(record.fact, Fact::TurnedAway { reason: TurnedAway::Closed, .. }));
        let touched = floor.apply(record);
        queue.refresh(&floor, &touched);
        kept.apply(record);
    }
    let rows: Vec<_> = kept.ledger.rows().collect();
    let of = |fits: fn(&sansha_core::ledger::Row) -> bool| rows.iter().filter(|(_, row)| fits(row)).count();
    assert!(decisions > 2_000, "{decisions}");
    assert!(of(|row| row.connected.is_some()) > 2_000);
    assert!(of(|row| row.refused.is_none() && row.connected.is_none() && row.ended.is_some()) > 20, "some gave up");
    assert!(of(|row| !row.stints.is_empty()) > 300, "some were interpreted");
    assert!(of(|row| row.looked_up) > 100);
    assert!(of(|row| !row.answers_sent.is_empty()) > 400);
    assert!(closed > 60, "{closed}");
    let snapshot = paper.snapshot.lock().unwrap().clone().unwrap();
    assert_eq!(usize::try_from(snapshot.0).unwrap(), records.len());
    assert_eq!(snapshot.1, serde_json::to_vec(&kept).unwrap());
}

#[tokio::test]
async fn the_same_clock_gives_the_same_past() {
    let (one, other) = (past_until("2024-09-05T09:00:00+09:00").await, past_until("2024-09-05T09:00:00+09:00").await);
    assert_eq!(*one.records.lock().unwrap(), *other.records.lock().unwrap());
    assert_eq!(*one.words.lock().unwrap(), *other.words.lock().unwrap());
}

#[tokio::test]
async fn the_past_ends_before_now_and_the_evening_is_empty() {
    let now = "2024-09-05T20:00:00+09:00";
    let paper = past_until(now).await;
    let records = paper.records.lock().unwrap();
    let mut floor = Floor::default();
    for record in records.iter() {
        floor.apply(record);
    }
    assert!(records.iter().all(|record| record.at <= now.parse().unwrap()));
    assert!(records.windows(2).all(|pair| pair[0].at <= pair[1].at));
    assert!(floor.calls().is_empty() && floor.agents().is_empty(), "everyone has gone home");
    let first = records.first().map(|record| day_of(record.at).to_string());
    assert_eq!(first.as_deref(), Some("2024-09-02"));
}

#[tokio::test]
async fn before_the_first_day_there_is_no_past() {
    let paper = past_until("2024-08-20T10:00:00+09:00").await;
    assert!(paper.records.lock().unwrap().is_empty() && paper.snapshot.lock().unwrap().is_none());
}

#[tokio::test]
async fn notes_are_masked_text_without_numbers_and_say_that_they_are_made_up() {
    let paper = past_until("2024-09-04T20:00:00+09:00").await;
    let words = paper.words.lock().unwrap();
    assert!(words.len() > 100);
    for word in words.iter() {
        let Words::Note { text, .. } = word else { panic!("{word:?}") };
        assert!(text.as_str().starts_with("（模擬）") && !text.as_str().contains('［'), "{}", text.as_str());
    }
}
