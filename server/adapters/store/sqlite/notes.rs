//! The words beside the log.

use std::collections::BTreeMap;

use sansha_core::ids::{CallId, CommandId};
use sqlx::sqlite::SqliteConnection;

use super::{SqliteStore, error::store_error};
use crate::services::ports::{Later, Notes, StoreError, Words};

const NOTES: &str = "SELECT call_id, text FROM notes WHERE call_id IN (SELECT value FROM json_each(?1))";
const KEEP_NOTE: &str = "INSERT INTO notes (call_id, kept_ms, text) VALUES (?1, ?2, ?3) \
    ON CONFLICT (call_id) DO UPDATE SET kept_ms = excluded.kept_ms, text = excluded.text";
const MESSAGES: &str = "SELECT call_id, command_id, text FROM messages WHERE call_id IN (SELECT value FROM json_each(?1))";
const KEEP_MESSAGE: &str = "INSERT INTO messages (command_id, call_id, kept_ms, text) VALUES (?1, ?2, ?3, ?4) \
    ON CONFLICT (command_id) DO NOTHING";
const WIPE_MESSAGES: &str = "DELETE FROM messages WHERE call_id = ?1";

impl Notes for SqliteStore {
    fn notes(&self, calls: Vec<CallId>) -> Later<'_, BTreeMap<CallId, String>, StoreError> {
        Box::pin(async move {
            let failed = |why: &dyn std::fmt::Display| StoreError::Failed(format!("reading notes: {why}"));
            let calls = serde_json::to_string(&calls).map_err(|why| failed(&why))?;
            let rows: Vec<(String, String)> =
                sqlx::query_as(NOTES).bind(calls).fetch_all(&self.readers).await.map_err(|why| store_error("reading notes", &why))?;
            rows.into_iter().map(|(call, text)| Ok((call.parse().map_err(|why: uuid::Error| failed(&why))?, text))).collect()
        })
    }

    fn spoken(&self, calls: Vec<CallId>) -> Later<'_, BTreeMap<CallId, BTreeMap<CommandId, String>>, StoreError> {
        Box::pin(async move {
            let failed = |why: &dyn std::fmt::Display| StoreError::Failed(format!("reading messages: {why}"));
            let calls = serde_json::to_string(&calls).map_err(|why| failed(&why))?;
            let rows: Vec<(String, String, String)> =
                sqlx::query_as(MESSAGES).bind(calls).fetch_all(&self.readers).await.map_err(|why| store_error("reading messages", &why))?;
            let mut spoken: BTreeMap<CallId, BTreeMap<CommandId, String>> = BTreeMap::new();
            for (call, id, text) in rows {
                let call = call.parse().map_err(|why: uuid::Error| failed(&why))?;
                spoken.entry(call).or_default().insert(id.parse().map_err(|why: uuid::Error| failed(&why))?, text);
            }
            Ok(spoken)
        })
    }
}

/// Keeps words, in the transaction of the facts they belong to.
pub(super) async fn keep(on: &mut SqliteConnection, kept_ms: i64, words: Words) -> Result<(), sqlx::Error> {
    match words {
        Words::Said { call, id, text } => {
            let kept = sqlx::query(KEEP_MESSAGE).bind(id.to_string()).bind(call.to_string()).bind(kept_ms).bind(text.as_str());
            kept.execute(on).await.map(drop)
        }
        Words::Wipe { call } => sqlx::query(WIPE_MESSAGES).bind(call.to_string()).execute(on).await.map(drop),
        Words::Note { call, text } => {
            sqlx::query(KEEP_NOTE).bind(call.to_string()).bind(kept_ms).bind(text.as_str()).execute(on).await.map(drop)
        }
    }
}
