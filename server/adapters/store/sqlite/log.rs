//! The log of facts and the newest snapshot.

use sansha_core::fact::Record;
use sqlx::sqlite::SqliteConnection;

use super::{SqliteStore, error::store_error, notes};
use crate::services::ports::{Batch, EventLog, Later, StoreError};

/// One statement for the whole batch: a row at a time is several times slower.
const APPEND: &str = "INSERT INTO facts (seq, at_ms, body) \
    SELECT ?1 + entry.key, entry.value ->> '$.at', entry.value FROM json_each(?2) AS entry";
const READ: &str = "SELECT seq, body FROM facts WHERE seq >= ?1 ORDER BY seq LIMIT ?2";
const SNAPSHOT: &str = "SELECT seq, state FROM snapshots WHERE slot = 1";
/// An older snapshot never replaces a newer one.
const KEEP_SNAPSHOT: &str = "INSERT INTO snapshots (slot, seq, state) VALUES (1, ?1, ?2) \
    ON CONFLICT (slot) DO UPDATE SET seq = excluded.seq, state = excluded.state WHERE excluded.seq >= snapshots.seq";

impl EventLog for SqliteStore {
    fn append(&self, batch: Batch) -> Later<'_, (), StoreError> {
        Box::pin(async move {
            let first = signed(batch.first_seq)?;
            let facts = serde_json::to_string(&batch.records).map_err(|why| StoreError::Failed(format!("writing facts: {why}")))?;
            let kept_ms = batch.records.last().map_or(0, |record| record.at.ms());
            let what = format!("fact {first}");
            self.write(&what, move |on| {
                Box::pin(async move {
                    append(on, first, facts).await?;
                    for words in batch.words {
                        notes::keep(on, kept_ms, words).await?;
                    }
                    Ok(())
                })
            })
            .await
        })
    }

    fn read(&self, from: u64, limit: u32) -> Later<'_, Vec<(u64, Record)>, StoreError> {
        Box::pin(async move {
            let rows: Vec<(i64, String)> = sqlx::query_as(READ)
                .bind(signed(from)?)
                .bind(limit)
                .fetch_all(&self.readers)
                .await
                .map_err(|why| store_error("reading facts", &why))?;
            rows.into_iter().map(|(seq, body)| Ok((unsigned(seq)?, record(seq, &body)?))).collect()
        })
    }

    fn snapshot(&self) -> Later<'_, Option<(u64, Vec<u8>)>, StoreError> {
        Box::pin(async move {
            let row: Option<(i64, Vec<u8>)> =
                sqlx::query_as(SNAPSHOT).fetch_optional(&self.readers).await.map_err(|why| store_error("reading the snapshot", &why))?;
            row.map(|(seq, state)| Ok((unsigned(seq)?, state))).transpose()
        })
    }

    fn keep_snapshot(&self, seq: u64, state: Vec<u8>) -> Later<'_, (), StoreError> {
        Box::pin(async move {
            let seq = signed(seq)?;
            self.write("the snapshot", move |on| Box::pin(keep_snapshot(on, seq, state))).await
        })
    }
}

async fn append(on: &mut SqliteConnection, first: i64, facts: String) -> Result<(), sqlx::Error> {
    sqlx::query(APPEND).bind(first).bind(facts).execute(on).await.map(drop)
}

async fn keep_snapshot(on: &mut SqliteConnection, seq: i64, state: Vec<u8>) -> Result<(), sqlx::Error> {
    sqlx::query(KEEP_SNAPSHOT).bind(seq).bind(state).execute(on).await.map(drop)
}

fn record(seq: i64, body: &str) -> Result<Record, StoreError> {
    serde_json::from_str(body).map_err(|why| StoreError::Failed(format!("fact {seq} is not readable: {why}")))
}

fn signed(seq: u64) -> Result<i64, StoreError> {
    i64::try_from(seq).map_err(|why| StoreError::Failed(format!("sequence number {seq}: {why}")))
}

fn unsigned(seq: i64) -> Result<u64, StoreError> {
    u64::try_from(seq).map_err(|why| StoreError::Failed(format!("sequence number {seq}: {why}")))
}
