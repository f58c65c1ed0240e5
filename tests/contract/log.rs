//! The log of facts, the snapshot and the words beside the log.

use sansha::services::ports::{Batch, EventLog, Notes, StoreError, Words};
use sansha_core::fact::{Fact, Record};
use sansha_core::guard::FreeText;
use sansha_core::ids::{AgentId, CallId, CommandId};
use sansha_core::language::Language;
use sansha_core::protocol::{Appearance, Topic};
use sansha_core::time::Timestamp;

use crate::House;

const TEN_O_CLOCK: Timestamp = Timestamp::from_ms(1_726_621_200_000);

/// One fact of each shape: with a map, with lists, with nothing but an id.
pub fn records(from: u128, count: u128) -> Vec<Record> {
    (from..from + count).map(record).collect()
}

fn record(n: u128) -> Record {
    let call = CallId::numbered(n);
    let agent = AgentId::numbered(n);
    let fact = match n % 3 {
        0 => Fact::SignedIn {
            agent,
            part: sansha_core::bridge::Part::Interpreter,
            speaks: [(Language::Vietnamese, 4), (Language::English, 3)].into(),
        },
        1 => Fact::Arrived { call, language: Language::Vietnamese, topic: Topic::Notice, appearance: Appearance::Browser },
        _ => Fact::NoteKept { call },
    };
    Record { at: TEN_O_CLOCK, command: n.is_multiple_of(2).then(|| CommandId::numbered(n)), fact }
}

fn batch(first_seq: u64, records: Vec<Record>) -> Batch {
    Batch { records, first_seq, words: Vec::new() }
}

fn note(call: u128, text: &str) -> Words {
    Words::Note { call: CallId::numbered(call), text: FreeText::guard(text) }
}

pub async fn facts_are_read_back_in_order_page_by_page(house: impl House) {
    let log = house.store();
    let all = records(1, 130);
    log.append(batch(1, all[..64].to_vec())).await.unwrap();
    log.append(batch(65, all[64..].to_vec())).await.unwrap();
    let mut read = log.read(1, 100).await.unwrap();
    assert_eq!(read.len(), 100);
    read.extend(log.read(101, 100).await.unwrap());
    let numbered: Vec<_> = (1..=130_u64).zip(all).collect();
    assert_eq!(read, numbered);
    assert_eq!(log.read(131, 100).await.unwrap(), []);
    log.append(batch(131, Vec::new())).await.unwrap();
}

pub async fn a_taken_sequence_number_is_refused_and_nothing_of_the_batch_is_kept(house: impl House) {
    let store = house.store();
    store.append(batch(1, records(1, 3))).await.unwrap();
    let late = Batch { records: records(10, 2), first_seq: 3, words: vec![note(1, "来週また電話")] };
    assert!(matches!(store.append(late).await, Err(StoreError::Exists(_))));
    assert_eq!(store.read(1, 10).await.unwrap().len(), 3);
    assert!(store.notes(vec![CallId::numbered(1)]).await.unwrap().is_empty());
    store.append(batch(4, records(4, 1))).await.unwrap();
}

pub async fn the_newest_snapshot_is_the_one_that_is_kept(house: impl House) {
    let log = house.store();
    assert_eq!(log.snapshot().await.unwrap(), None);
    log.keep_snapshot(7, b"seven".to_vec()).await.unwrap();
    log.keep_snapshot(12, b"twelve".to_vec()).await.unwrap();
    log.keep_snapshot(9, b"late".to_vec()).await.unwrap();
    assert_eq!(log.snapshot().await.unwrap(), Some((12, b"twelve".to_vec())));
}

pub async fn what_was_answered_is_there_after_a_restart(house: impl House) {
    let all = records(1, 9);
    house.store().append(Batch { records: all.clone(), first_seq: 1, words: vec![note(5, "通知の件")] }).await.unwrap();
    house.store().keep_snapshot(9, vec![0; 100_000]).await.unwrap();
    let house = house.reopened().await;
    assert_eq!(house.store().read(1, 100).await.unwrap().into_iter().map(|(_, record)| record).collect::<Vec<_>>(), all);
    assert_eq!(house.store().snapshot().await.unwrap().map(|(seq, state)| (seq, state.len())), Some((9, 100_000)));
    let five = CallId::numbered(5);
    assert_eq!(house.store().notes(vec![five]).await.unwrap(), [(five, "通知の件".to_owned())].into());
}

pub async fn a_note_is_replaced_and_calls_without_one_are_left_out(house: impl House) {
    let store = house.store();
    let words = vec![note(1, "一"), note(2, "番号は １２３４ ５６７８ ９０１８ です"), note(1, "一、二")];
    store.append(Batch { records: records(1, 3), first_seq: 1, words }).await.unwrap();
    store.append(Batch { records: records(4, 1), first_seq: 4, words: vec![note(1, "それから三")] }).await.unwrap();
    let [one, two, three] = [1, 2, 3].map(CallId::numbered);
    let notes = store.notes(vec![one, two, three]).await.unwrap();
    let masked = "番号は ［番号削除］ です".to_owned();
    assert_eq!(notes, [(one, "それから三".to_owned()), (two, masked)].into());
}
