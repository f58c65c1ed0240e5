//! The words beside the log.

use std::collections::BTreeMap;

use sansha_core::ids::CallId;
use sqlx::sqlite::SqliteConnection;

use super::{SqliteStore, error::store_error};
use crate::services::ports::{Later, Notes, StoreError, Words};

const NOTES: &str = "SELECT call_id, text FROM notes WHERE call_id IN (SELECT value FROM json_each(?1))";
const KEEP_NOTE: &str = "INSERT INTO notes (call_id, kept_ms, text) VALUES (?1, ?2, ?3) \
    ON CONFLICT (call_id) DO UPDATE SET kept_ms = excluded.kept_ms, text = excluded.text";

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
}

/// Keeps words, in the transaction of the facts they belong to.
pub(super) async fn keep(on: &mut SqliteConnection, kept_ms: i64, words: Words) -> Result<(), sqlx::Error> {
    match words {
        Words::Note { call, text } => {
            sqlx::query(KEEP_NOTE).bind(call.to_string()).bind(kept_ms).bind(text.as_str()).execute(on).await.map(drop)
        }
    }
}
