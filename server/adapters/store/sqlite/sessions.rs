//! Who is signed in where.

use sansha_core::ids::AgentId;
use sqlx::sqlite::{SqliteConnection, SqlitePool};

use super::{accounts::AccountRow, error::store_error};
use crate::services::ports::{Account, Session, StoreError};

/// An account's newest sessions that are kept: enough for every tab of one person, and a limit on the table.
const SESSIONS_PER_ACCOUNT_MAX: i64 = 16;

const OPEN: &str = "INSERT INTO sessions (token_hash, account_id, surface, expires_s) VALUES (?1, ?2, ?3, ?4)";
const TRIM: &str = "DELETE FROM sessions WHERE account_id = ?1 AND token_hash NOT IN \
    (SELECT token_hash FROM sessions WHERE account_id = ?1 ORDER BY expires_s DESC, token_hash LIMIT ?2)";
const FIND: &str = "SELECT s.surface, s.expires_s, a.account_id, a.name, a.role, a.speaks, a.password_hash, a.disabled \
    FROM sessions AS s JOIN accounts AS a ON a.account_id = s.account_id \
    WHERE s.token_hash = ?1 AND s.expires_s > ?2 AND a.disabled = 0";
const CLOSE: &str = "DELETE FROM sessions WHERE token_hash = ?1";
const END_ALL: &str = "DELETE FROM sessions WHERE account_id = (SELECT account_id FROM accounts WHERE name_key = ?1)";

#[derive(sqlx::FromRow)]
struct SessionRow {
    surface: String,
    expires_s: i64,
    #[sqlx(flatten)]
    account: AccountRow,
}

/// Adds a session.
pub(super) async fn open(on: &mut SqliteConnection, session: &Session) -> Result<(), sqlx::Error> {
    let insert = sqlx::query(OPEN).bind(session.token_hash.to_vec()).bind(session.account.to_string());
    insert.bind(&session.surface).bind(session.expires_s).execute(on).await.map(drop)
}

/// Forgets all but the newest sessions of an account.
pub(super) async fn trim(on: &mut SqliteConnection, account: AgentId) -> Result<(), sqlx::Error> {
    sqlx::query(TRIM).bind(account.to_string()).bind(SESSIONS_PER_ACCOUNT_MAX).execute(on).await.map(drop)
}

/// The living session of a token and its enabled account.
pub(super) async fn find(readers: &SqlitePool, token_hash: [u8; 32], now_s: i64) -> Result<Option<(Session, Account)>, StoreError> {
    let row: Option<SessionRow> = sqlx::query_as(FIND)
        .bind(token_hash.to_vec())
        .bind(now_s)
        .fetch_optional(readers)
        .await
        .map_err(|why| store_error("reading a session", &why))?;
    let Some(row) = row else { return Ok(None) };
    let account = Account::try_from(row.account)?;
    Ok(Some((Session { token_hash, account: account.id, surface: row.surface, expires_s: row.expires_s }, account)))
}

/// Ends one session.
pub(super) async fn close(on: &mut SqliteConnection, token_hash: [u8; 32]) -> Result<(), sqlx::Error> {
    sqlx::query(CLOSE).bind(token_hash.to_vec()).execute(on).await.map(drop)
}

/// Ends all sessions of an account.
pub(super) async fn end_all(on: &mut SqliteConnection, key: &str) -> Result<(), sqlx::Error> {
    sqlx::query(END_ALL).bind(key).execute(on).await.map(drop)
}
