//! What the folder knows of itself: its schema, its id, its clock.

use sansha_core::time::Timestamp;
use sqlx::sqlite::{SqliteConnection, SqlitePool};
use uuid::Uuid;

use super::{SqliteStore, store_error};
use crate::adapters::store::FolderError;

const HAS_SCHEMA: &str = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '_sqlx_migrations'";
const SCHEMA: &str = "SELECT coalesce(max(version), 0) FROM _sqlx_migrations";
const VALUE: &str = "SELECT value FROM meta WHERE name = ?1";
const SET_VALUE: &str = "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
const SET_VALUE_ONCE: &str = "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING";
const HAS_FACTS: &str = "SELECT EXISTS (SELECT 1 FROM facts)";

const FOLDER_ID: &str = "folder_id";
const CLOCK_OFFSET_MS: &str = "clock_offset_ms";
const CLOCK_ASKED_MS: &str = "clock_asked_ms";

/// `--clock T` as it was given: service time shall be `service` when the wall clock shows `wall`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedClock {
    /// T.
    pub service: Timestamp,
    /// The wall clock at the start of the process.
    pub wall: Timestamp,
}

impl SqliteStore {
    /// Milliseconds to add to the wall clock to get service time.
    ///
    /// Settled at the first start and kept: a restart with the same `--clock`, or without one, goes on where service time is by
    /// now. While the folder has no facts another `--clock` replaces it.
    ///
    /// # Errors
    /// [`FolderError::OtherClock`] when the folder has facts on another clock, [`FolderError::Store`].
    pub async fn clock_offset_ms(&self, asked: Option<AskedClock>) -> Result<i64, FolderError> {
        let (kept, asked_before) = self.kept_clock().await?;
        let Some(asked) = asked else {
            return match kept {
                Some(offset) => Ok(offset),
                None => self.keep_clock(0, None).await,
            };
        };
        match kept {
            Some(_) if self.has_facts().await? => match kept {
                Some(offset) if asked_before == Some(asked.service.ms()) => Ok(offset),
                Some(_) | None => Err(FolderError::OtherClock { path: self.folder().path().to_owned() }),
            },
            Some(_) | None => self.keep_clock(asked.service.ms().saturating_sub(asked.wall.ms()), Some(asked.service)).await,
        }
    }

    /// The folder's own id, made with it: two copies of a folder share it.
    ///
    /// # Errors
    /// [`FolderError::Store`].
    pub async fn folder_id(&self) -> Result<String, FolderError> {
        self.value(FOLDER_ID).await.map(Option::unwrap_or_default)
    }

    /// Gives a new folder its id; an old one keeps its own.
    pub(super) async fn name_folder(&self) -> Result<(), FolderError> {
        if self.value(FOLDER_ID).await?.is_some() {
            return Ok(());
        }
        let id = Uuid::now_v7().to_string();
        self.write("the folder's id", move |on| Box::pin(async move { set_value_once(on, FOLDER_ID, &id).await }))
            .await
            .map_err(|why| self.refused(why))
    }

    async fn kept_clock(&self) -> Result<(Option<i64>, Option<i64>), FolderError> {
        let offset = self.value(CLOCK_OFFSET_MS).await?.and_then(|text| text.parse().ok());
        let asked = self.value(CLOCK_ASKED_MS).await?.and_then(|text| text.parse().ok());
        Ok((offset, asked))
    }

    async fn keep_clock(&self, offset_ms: i64, asked: Option<Timestamp>) -> Result<i64, FolderError> {
        let asked = asked.map_or_else(String::new, |asked| asked.ms().to_string());
        self.write("the clock", move |on| {
            Box::pin(async move {
                set_value(on, CLOCK_OFFSET_MS, &offset_ms.to_string()).await?;
                set_value(on, CLOCK_ASKED_MS, &asked).await?;
                Ok(offset_ms)
            })
        })
        .await
        .map_err(|why| self.refused(why))
    }

    async fn value(&self, name: &str) -> Result<Option<String>, FolderError> {
        let found = sqlx::query_scalar(VALUE).bind(name).fetch_optional(&self.readers).await;
        found.map_err(|why| self.refused(store_error(name, &why)))
    }

    async fn has_facts(&self) -> Result<bool, FolderError> {
        let found = sqlx::query_scalar(HAS_FACTS).fetch_one(&self.readers).await;
        found.map_err(|why| self.refused(store_error("facts", &why)))
    }

    fn refused(&self, why: crate::services::ports::StoreError) -> FolderError {
        FolderError::Store { path: self.folder().path().to_owned(), why }
    }
}

/// Whether any migration ever ran.
pub(super) async fn has_schema(writer: &SqlitePool) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar::<_, i64>(HAS_SCHEMA).fetch_one(writer).await.map(|tables| tables > 0)
}

/// The newest migration that ran.
pub(super) async fn schema(writer: &SqlitePool) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(SCHEMA).fetch_one(writer).await
}

async fn set_value(on: &mut SqliteConnection, name: &str, value: &str) -> Result<(), sqlx::Error> {
    sqlx::query(SET_VALUE).bind(name).bind(value).execute(on).await.map(drop)
}

async fn set_value_once(on: &mut SqliteConnection, name: &str, value: &str) -> Result<(), sqlx::Error> {
    sqlx::query(SET_VALUE_ONCE).bind(name).bind(value).execute(on).await.map(drop)
}
