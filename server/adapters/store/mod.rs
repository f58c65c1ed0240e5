//! Everything durable: the data folder and the database in it.

mod folder;
pub mod sqlite;

pub use folder::{DataFolder, FolderError};
pub use sqlite::SqliteStore;
