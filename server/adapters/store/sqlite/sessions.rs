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
const END_ALL: &str = "DELETE FROM sessions WHERE account_id = ?1";
const END_OF_OTHER_ROLE: &str =
    "DELETE FROM sessions WHERE account_id = (SELECT account_id FROM accounts WHERE account_id = ?1 AND role <> ?2)";
const ALL: &str = "SELECT s.token_hash, s.surface, s.expires_s, a.account_id, a.name, a.role, a.speaks, a.password_hash, a.disabled \
    FROM sessions AS s JOIN accounts AS a ON a.account_id = s.account_id \
    WHERE s.expires_s > ?1 AND a.disabled = 0 ORDER BY s.expires_s DESC, s.token_hash";

#[derive(sqlx::FromRow)]
struct SessionRow {
    surface: String,
    expires_s: i64,
    #[sqlx(flatten)]
    account: AccountRow,
}

#[derive(sqlx::FromRow)]
struct KeyedRow {
    token_hash: Vec<u8>,
    #[sqlx(flatten)]
    session: SessionRow,
}

impl KeyedRow {
    fn read(self) -> Result<(Session, Account), StoreError> {
        let Self { token_hash, session: SessionRow { surface, expires_s, account } } = self;
        let token_hash = token_hash.try_into().map_err(|_length| StoreError::Failed("a session has no proper key".to_owned()))?;
        let account = Account::try_from(account)?;
        Ok((Session { token_hash, account: account.id, surface, expires_s }, account))
    }
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

/// All living sessions and their enabled accounts.
pub(super) async fn all(readers: &SqlitePool, now_s: i64) -> Result<Vec<(Session, Account)>, StoreError> {
    let rows: Vec<KeyedRow> =
        sqlx::query_as(ALL).bind(now_s).fetch_all(readers).await.map_err(|why| store_error("reading sessions", &why))?;
    rows.into_iter().map(KeyedRow::read).collect()
}

/// Ends one session; false when it was over.
pub(super) async fn close(on: &mut SqliteConnection, token_hash: [u8; 32]) -> Result<bool, sqlx::Error> {
    sqlx::query(CLOSE).bind(token_hash.to_vec()).execute(on).await.map(|done| done.rows_affected() == 1)
}

/// Ends all sessions of an account.
pub(super) async fn end_all(on: &mut SqliteConnection, account: AgentId) -> Result<(), sqlx::Error> {
    sqlx::query(END_ALL).bind(account.to_string()).execute(on).await.map(drop)
}

/// Ends all sessions of an account that has another role than this one.
pub(super) async fn end_of_other_role(on: &mut SqliteConnection, account: AgentId, role: &str) -> Result<(), sqlx::Error> {
    sqlx::query(END_OF_OTHER_ROLE).bind(account.to_string()).bind(role).execute(on).await.map(drop)
}
