//! What SQLite says, in the words of the ports.

use crate::services::ports::StoreError;

/// `SQLITE_FULL`: no room for the database or its write-ahead log.
const FULL: i32 = 13;
/// `SQLITE_IOERR_WRITE`, `_FSYNC`, `_SHMOPEN` and `_SHMSIZE`: what a full disk says when it is found out late, or in the index of
/// the write-ahead log.
const FULL_FOUND_LATE: [i32; 4] = [778, 1034, 4618, 4874];
/// The primary code is the low byte of an extended one.
const PRIMARY: i32 = 0xff;

/// Translates an error; `what` was being done.
pub(super) fn store_error(what: &str, why: &sqlx::Error) -> StoreError {
    let Some(database) = why.as_database_error() else { return StoreError::Failed(format!("{what}: {why}")) };
    let code = database.code().and_then(|code| code.parse::<i32>().ok()).unwrap_or_default();
    if database.is_unique_violation() {
        StoreError::Exists(what.to_owned())
    } else if code & PRIMARY == FULL || FULL_FOUND_LATE.contains(&code) {
        StoreError::Full
    } else {
        StoreError::Failed(format!("{what}: {why}"))
    }
}
