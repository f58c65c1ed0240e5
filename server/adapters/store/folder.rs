//! The data folder: where a hotline lives on disk, and who may open it.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::services::ports::StoreError;

/// The database file in a data folder.
const DATABASE: &str = "sansha.db";
/// Locked by the process that runs the hotline; empty.
const LOCK: &str = "lock";
/// Only the user who runs the service reads what callers told it.
const FOLDER_MODE: u32 = 0o700;
/// Files of the folder, for those who copy them elsewhere.
const FILE_MODE: u32 = 0o600;

/// Why a data folder cannot be used. Each message says what to do.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// It cannot be made or opened.
    #[error("the data folder {path} cannot be used: {why}")]
    Unusable {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        why: std::io::Error,
    },
    /// Nothing is there.
    #[error("there is no hotline in the folder {path}; name its data folder with --data")]
    Missing {
        /// The folder.
        path: PathBuf,
    },
    /// Another process has it.
    #[error("another process runs on the data folder {path}; stop it first, or name another folder with --data")]
    Busy {
        /// The folder.
        path: PathBuf,
    },
    /// A newer version wrote it.
    #[error("the data folder {path} was written by a newer sansha (schema {folder}, this one knows {binary}); install the newer one")]
    Newer {
        /// The folder.
        path: PathBuf,
        /// The folder's schema.
        folder: i64,
        /// The newest schema of this binary.
        binary: i64,
    },
    /// It runs on another clock.
    #[error("the data folder {path} has facts on another clock; leave --clock away, or name another folder with --data")]
    OtherClock {
        /// The folder.
        path: PathBuf,
    },
    /// The database did not open.
    #[error("the database in the data folder {path} does not open: {why}")]
    Store {
        /// The folder.
        path: PathBuf,
        /// Why.
        why: StoreError,
    },
}

/// A data folder that exists. While an owner is alive no second process can be one.
#[derive(Debug)]
pub struct DataFolder {
    path: PathBuf,
    /// Held, never read: the lock goes when the file is closed, even by `kill -9`.
    lock: Option<File>,
}

impl DataFolder {
    /// The folder that is used when none is named, in the directory the program is started from.
    pub const DEFAULT: &str = "sansha-data";

    /// Opens the folder for the process that runs the hotline, making it if need be.
    ///
    /// # Errors
    /// [`FolderError::Busy`] when another process owns it, [`FolderError::Unusable`].
    pub fn own(path: &Path) -> Result<Self, FolderError> {
        let mut folder = Self::visit(path)?;
        folder.lock = Some(folder.take_lock()?);
        Ok(folder)
    }

    /// Opens the folder beside a process that may own it, making it if need be: for the command line's small changes.
    ///
    /// # Errors
    /// [`FolderError::Unusable`].
    pub fn visit(path: &Path) -> Result<Self, FolderError> {
        let unusable = |why| FolderError::Unusable { path: path.to_owned(), why };
        DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(path).map_err(unusable)?;
        Ok(Self { path: path.canonicalize().map_err(unusable)?, lock: None })
    }

    /// As [`Self::visit`], for those who look for something: makes nothing.
    ///
    /// # Errors
    /// [`FolderError::Missing`] when it is no data folder, [`FolderError::Unusable`].
    pub fn find(path: &Path) -> Result<Self, FolderError> {
        if path.join(DATABASE).is_file() { Self::visit(path) } else { Err(FolderError::Missing { path: path.to_owned() }) }
    }

    /// Where it is, in full.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The database file.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.path.join(DATABASE)
    }

    /// Makes sure that no other process owns the folder for as long as the answer lives; an owner has that already.
    pub(super) fn exclusive(&self) -> Result<Option<File>, FolderError> {
        if self.lock.is_some() { Ok(None) } else { self.take_lock().map(Some) }
    }

    fn take_lock(&self) -> Result<File, FolderError> {
        let unusable = |why| FolderError::Unusable { path: self.path.clone(), why };
        let path = self.path.join(LOCK);
        let file = OpenOptions::new().create(true).truncate(false).write(true).mode(FILE_MODE).open(path).map_err(unusable)?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(FolderError::Busy { path: self.path.clone() }),
            Err(TryLockError::Error(why)) => Err(unusable(why)),
        }
    }
}
