//! What is particular to the data folder and its SQLite file.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use sansha::adapters::store::sqlite::AskedClock;
use sansha::adapters::store::{DataFolder, FolderError, SqliteStore};
use sansha::services::ports::{Audit, Batch, EventLog, LookUpAudit, Notes, StoreError, Words};
use sansha_core::guard::FreeText;
use sansha_core::ids::{AgentId, CallId, MemberId};
use sansha_core::time::Timestamp;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Row};

use crate::log::records;
use crate::sqlite_house::Ground;

/// Big enough for the schema and a little more.
const PAGES: u32 = 100;

async fn open(path: &Path) -> Result<SqliteStore, FolderError> {
    SqliteStore::open(DataFolder::own(path)?).await
}

/// The file itself, past the adapter.
async fn file(path: &Path) -> SqliteConnection {
    SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(path.join("sansha.db"))).await.unwrap()
}

#[tokio::test]
async fn a_second_process_is_told_which_folder_is_in_use() {
    let ground = Ground::new();
    let first = open(ground.path()).await.unwrap();
    let second = open(ground.path()).await.unwrap_err();
    assert!(matches!(second, FolderError::Busy { .. }));
    assert!(second.to_string().contains(&*ground.path().to_string_lossy()), "{second}");
    let beside = SqliteStore::open(DataFolder::visit(ground.path()).unwrap()).await.unwrap();
    assert_eq!(beside.folder_id().await.unwrap(), first.folder_id().await.unwrap());
    first.close().await;
    drop(first);
    open(ground.path()).await.unwrap();
}

#[tokio::test]
async fn only_the_owner_of_the_service_can_enter_its_folder() {
    let ground = Ground::new();
    let store = open(&ground.path().join("deep/down")).await.unwrap();
    let mode = std::fs::metadata(store.folder().path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[tokio::test]
async fn an_older_binary_refuses_a_newer_folder() {
    let ground = Ground::new();
    open(ground.path()).await.unwrap().close().await;
    let mut file = file(ground.path()).await;
    sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'later', 1, x'00', 0)",
    )
    .execute(&mut file)
    .await
    .unwrap();
    let refused = open(ground.path()).await.unwrap_err();
    assert!(matches!(refused, FolderError::Newer { folder: 9999, .. }), "{refused}");
}

#[tokio::test]
async fn the_clock_of_a_folder_is_settled_by_its_first_facts() {
    let ground = Ground::new();
    let store = open(ground.path()).await.unwrap();
    let clock = |service, wall| Some(AskedClock { service: Timestamp::from_ms(service), wall: Timestamp::from_ms(wall) });
    assert_eq!(store.clock_offset_ms(None).await.unwrap(), 0);
    assert_eq!(store.clock_offset_ms(clock(500, 9_000)).await.unwrap(), -8_500);
    assert_eq!(store.clock_offset_ms(clock(700, 9_100)).await.unwrap(), -8_400, "no facts yet: it may be set again");
    store.append(Batch { records: records(1, 1), first_seq: 1, words: Vec::new() }).await.unwrap();
    assert_eq!(store.clock_offset_ms(clock(700, 20_000)).await.unwrap(), -8_400, "the same clock goes on");
    assert_eq!(store.clock_offset_ms(None).await.unwrap(), -8_400);
    assert!(matches!(store.clock_offset_ms(clock(701, 20_000)).await, Err(FolderError::OtherClock { .. })));
}

#[tokio::test]
async fn a_folder_that_began_without_a_clock_gets_none_later() {
    let ground = Ground::new();
    let store = open(ground.path()).await.unwrap();
    assert_eq!(store.clock_offset_ms(None).await.unwrap(), 0);
    store.append(Batch { records: records(1, 1), first_seq: 1, words: Vec::new() }).await.unwrap();
    let asked = AskedClock { service: Timestamp::from_ms(1), wall: Timestamp::from_ms(2) };
    assert!(matches!(store.clock_offset_ms(Some(asked)).await, Err(FolderError::OtherClock { .. })));
}

#[tokio::test]
async fn neither_facts_nor_audit_can_be_changed() {
    let ground = Ground::new();
    let store = open(ground.path()).await.unwrap();
    store.append(Batch { records: records(1, 1), first_seq: 1, words: Vec::new() }).await.unwrap();
    let row = LookUpAudit {
        at: Timestamp::from_ms(5),
        agent: AgentId::numbered(1),
        call: CallId::numbered(2),
        purpose: "notice".to_owned(),
        member: Some(MemberId::numbered(3)),
    };
    Audit::add(&store, row.clone()).await.unwrap();
    Audit::add(&store, LookUpAudit { member: None, ..row }).await.unwrap();
    let mut file = file(ground.path()).await;
    let rows = sqlx::query("SELECT at_ms, purpose, member_id FROM audit ORDER BY seq").fetch_all(&mut file).await.unwrap();
    let members: Vec<Option<String>> = rows.iter().map(|row| row.get("member_id")).collect();
    assert_eq!(members, [Some(MemberId::numbered(3).to_string()), None]);
    for forbidden in ["UPDATE facts SET body = '{}'", "DELETE FROM facts", "UPDATE audit SET purpose = ''", "DELETE FROM audit"] {
        assert!(sqlx::query(forbidden).execute(&mut file).await.is_err(), "{forbidden}");
    }
}

#[tokio::test]
async fn a_transaction_that_ended_by_itself_does_not_stop_the_next() {
    let ground = Ground::new();
    let store = open(ground.path()).await.unwrap();
    let mut file = file(ground.path()).await;
    // What SQLite does on a disk that is really full: the transaction is gone before anybody asked to roll back.
    let gone = "CREATE TRIGGER gone BEFORE INSERT ON notes BEGIN SELECT RAISE(ROLLBACK, 'gone'); END";
    sqlx::query(gone).execute(&mut file).await.unwrap();
    for _ in 0..2 {
        let failed = store.append(batch(1)).await.unwrap_err();
        assert!(failed.to_string().contains("gone"), "{failed}");
    }
    sqlx::query("DROP TRIGGER gone").execute(&mut file).await.unwrap();
    store.append(batch(1)).await.unwrap();
    assert_eq!(store.read(1, 100).await.unwrap().len(), 64);
}

#[tokio::test]
async fn a_full_disk_refuses_and_heals_without_a_restart() {
    let ground = Ground::new();
    let store = SqliteStore::open_within(DataFolder::own(ground.path()).unwrap(), PAGES).await.unwrap();
    store.keep_snapshot(0, vec![7; 100_000]).await.unwrap();
    let mut kept = 0;
    let full = loop {
        match store.append(batch(kept + 1)).await {
            Ok(()) => kept += 64,
            Err(why) => break why,
        }
    };
    assert!(matches!(full, StoreError::Full), "{full}");
    for _ in 0..3 {
        assert!(matches!(store.append(batch(kept + 1)).await, Err(StoreError::Full)));
    }
    assert_eq!(
        store.read(1, u32::MAX).await.unwrap().len(),
        usize::try_from(kept).unwrap(),
        "reading goes on, and nothing is half-written"
    );
    assert!(store.notes(vec![CallId::numbered(u128::from(kept) + 1)]).await.unwrap().is_empty());
    store.keep_snapshot(kept, vec![7; 10]).await.unwrap();
    store.append(batch(kept + 1)).await.unwrap();
    assert_eq!(store.read(kept + 1, 100).await.unwrap().len(), 64);
}

fn batch(first_seq: u64) -> Batch {
    let text = FreeText::guard(&"長い話。".repeat(50));
    let call = CallId::numbered(u128::from(first_seq));
    Batch { records: records(u128::from(first_seq), 64), first_seq, words: vec![Words::Note { call, text }] }
}
