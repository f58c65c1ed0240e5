//! SQLite in a folder of its own.

use std::path::{Path, PathBuf};

use sansha::adapters::store::{DataFolder, SqliteStore};
use uuid::Uuid;

use crate::House;

/// A folder that goes away at the end of the story.
pub struct Ground(PathBuf);

impl Ground {
    /// A path where nothing is yet.
    pub fn new() -> Self {
        Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(Uuid::now_v7().to_string()))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        // A story that never opened its folder leaves nothing to remove.
        let _nothing_there = std::fs::remove_dir_all(&self.0);
    }
}

/// The adapter and its ground.
pub struct SqliteHouse {
    store: SqliteStore,
    ground: Ground,
}

impl SqliteHouse {
    async fn on(ground: Ground) -> Self {
        let store = SqliteStore::open(DataFolder::own(ground.path()).unwrap()).await.unwrap();
        Self { store, ground }
    }
}

impl House for SqliteHouse {
    type Store = SqliteStore;

    async fn empty() -> Self {
        Self::on(Ground::new()).await
    }

    fn store(&self) -> &SqliteStore {
        &self.store
    }

    async fn reopened(self) -> Self {
        self.store.close().await;
        let Self { store, ground } = self;
        drop(store);
        Self::on(ground).await
    }
}
