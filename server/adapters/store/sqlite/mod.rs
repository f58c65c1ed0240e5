//! SQLite: one file, no service to install.
//!
//! WAL with `synchronous=FULL`, so that what was answered survives a power cut; one connection that writes, a few that read.

mod accounts;
mod administration;
mod audit;
mod error;
mod log;
mod members;
mod meta;
mod notes;
mod sessions;

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use sqlx::Connection;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};

use super::folder::{DataFolder, FolderError};
use crate::services::ports::StoreError;
use error::store_error;
pub use meta::AskedClock;

/// The schema, compiled in.
static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");
/// Connections that read.
const READERS: u32 = 4;
/// How long a statement waits for another process that writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a caller waits for a connection before the store counts as failed.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);
/// The write-ahead log is cut back to this many bytes after a checkpoint.
const WAL_BYTES_KEPT: &str = "16777216";

/// Everything durable, in one SQLite file. Cheap to clone; the folder's lock lives as long as the last clone.
#[derive(Debug, Clone)]
pub struct SqliteStore {
    writer: SqlitePool,
    readers: SqlitePool,
    folder: Arc<DataFolder>,
}

impl SqliteStore {
    /// Opens the database of a folder, making it or bringing its schema up to date.
    ///
    /// # Errors
    /// [`FolderError::Newer`] for the folder of a newer binary; [`FolderError::Busy`] when the schema needs work while another
    /// process owns the folder; [`FolderError::Store`].
    pub async fn open(folder: DataFolder) -> Result<Self, FolderError> {
        Self::open_with(folder, options(), None).await
    }

    /// As [`Self::open`], with a ceiling of `pages` pages of 4 KiB on the database file: a full disk without a full disk.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn open_within(folder: DataFolder, pages: u32) -> Result<Self, FolderError> {
        Self::open_with(folder, options(), Some(pages)).await
    }

    async fn open_with(folder: DataFolder, options: SqliteConnectOptions, pages: Option<u32>) -> Result<Self, FolderError> {
        let options = options.filename(folder.database());
        let writes = options
            .clone()
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("journal_size_limit", WAL_BYTES_KEPT);
        let writes = pages.into_iter().fold(writes, |writes, pages| writes.pragma("max_page_count", pages.to_string()));
        let writer = pool(1, writes);
        if let Err(why) = migrate(&folder, &writer).await {
            writer.close().await;
            return Err(why);
        }
        let readers = pool(READERS, options.read_only(true));
        let store = Self { writer, readers, folder: Arc::new(folder) };
        store.name_folder().await?;
        Ok(store)
    }

    /// The folder this store lives in.
    #[must_use]
    pub fn folder(&self) -> &DataFolder {
        &self.folder
    }

    /// Finishes what is running, closes all connections and leaves one tidy file.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    /// Runs `work` in one durable transaction on the writing connection. `what` names it in errors.
    async fn write<T, W>(&self, what: &str, work: W) -> Result<T, StoreError>
    where
        T: Send,
        W: for<'c> FnOnce(&'c mut SqliteConnection) -> BoxFuture<'c, Result<T, sqlx::Error>> + Send,
    {
        let mut connection = self.writer.acquire().await.map_err(|why| store_error(what, &why))?;
        match transaction(&mut connection, work).await {
            Ok(done) => Ok(done),
            Err(why) => {
                // A full disk makes SQLite roll back by itself, and sqlx then miscounts open transactions: start afresh.
                connection.close_on_drop();
                Err(store_error(what, &why))
            }
        }
    }
}

async fn transaction<T, W>(connection: &mut SqliteConnection, work: W) -> Result<T, sqlx::Error>
where
    W: for<'c> FnOnce(&'c mut SqliteConnection) -> BoxFuture<'c, Result<T, sqlx::Error>>,
{
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let done = work(&mut transaction).await?;
    transaction.commit().await?;
    Ok(done)
}

fn options() -> SqliteConnectOptions {
    SqliteConnectOptions::new().busy_timeout(BUSY_TIMEOUT).foreign_keys(true)
}

fn pool(connections: u32, options: SqliteConnectOptions) -> SqlitePool {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .connect_lazy_with(options)
}

/// Brings the schema up to date. Only a process that owns the folder, or that nobody disturbs, may change it.
async fn migrate(folder: &DataFolder, writer: &SqlitePool) -> Result<(), FolderError> {
    let failed = |why: sqlx::Error| FolderError::Store { path: folder.path().to_owned(), why: store_error("opening", &why) };
    let binary = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default();
    let schema = if meta::has_schema(writer).await.map_err(failed)? { meta::schema(writer).await.map_err(failed)? } else { 0 };
    if schema > binary {
        return Err(FolderError::Newer { path: folder.path().to_owned(), folder: schema, binary });
    }
    let _lock = if schema < binary { folder.exclusive()? } else { None };
    MIGRATIONS.run(writer).await.map_err(|why| FolderError::Store { path: folder.path().to_owned(), why: migrate_error(&why) })
}

fn migrate_error(why: &MigrateError) -> StoreError {
    if let MigrateError::Execute(database) | MigrateError::ExecuteMigration(database, _) = why {
        return store_error("migrating", database);
    }
    StoreError::Failed(why.to_string())
}
