//! People.

use std::collections::BTreeMap;

use sansha_core::language::Language;
use sqlx::sqlite::{SqliteConnection, SqliteQueryResult};

use super::{SqliteStore, error::store_error, sessions};
use crate::services::policy;
use crate::services::ports::{Account, AccountChange, Accounts, Later, Session, StoreError};

const ADD: &str = "INSERT INTO accounts (account_id, name, name_key, role, speaks, password_hash, disabled) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const LIST: &str = "SELECT account_id, name, role, speaks, password_hash, disabled FROM accounts ORDER BY name_key";
const BY_NAME: &str = "SELECT account_id, name, role, speaks, password_hash, disabled FROM accounts WHERE name_key = ?1";
const EMPTY: &str = "SELECT NOT EXISTS (SELECT 1 FROM accounts)";
const SET_PASSWORD: &str = "UPDATE accounts SET password_hash = ?2 WHERE account_id = ?1";
const SET_DISABLED: &str = "UPDATE accounts SET disabled = ?2 WHERE account_id = ?1 AND disabled <> ?2";
const SET_PLACE: &str = "UPDATE accounts SET role = ?2, speaks = ?3 WHERE account_id = ?1 AND (role <> ?2 OR speaks <> ?3)";

/// A row of `accounts`.
#[derive(sqlx::FromRow)]
pub(super) struct AccountRow {
    account_id: String,
    name: String,
    role: String,
    speaks: String,
    password_hash: String,
    disabled: bool,
}

impl TryFrom<AccountRow> for Account {
    type Error = StoreError;

    fn try_from(row: AccountRow) -> Result<Self, StoreError> {
        let unreadable = |why: &dyn std::fmt::Display| StoreError::Failed(format!("the account {}: {why}", row.account_id));
        Ok(Self {
            id: row.account_id.parse().map_err(|why: uuid::Error| unreadable(&why))?,
            role: policy::role(&row.role).ok_or_else(|| unreadable(&"unknown role"))?,
            speaks: serde_json::from_str(&row.speaks).map_err(|why| unreadable(&why))?,
            name: row.name,
            password_hash: row.password_hash,
            disabled: row.disabled,
        })
    }
}

impl Accounts for SqliteStore {
    fn add(&self, account: Account) -> Later<'_, (), StoreError> {
        Box::pin(async move {
            let what = format!("the account {}", account.name);
            self.write(&what, move |on| Box::pin(add(on, account))).await
        })
    }

    fn list(&self) -> Later<'_, Vec<Account>, StoreError> {
        Box::pin(async move {
            let rows: Vec<AccountRow> =
                sqlx::query_as(LIST).fetch_all(&self.readers).await.map_err(|why| store_error("listing accounts", &why))?;
            rows.into_iter().map(Account::try_from).collect()
        })
    }

    fn by_name(&self, name: &str) -> Later<'_, Option<Account>, StoreError> {
        let key = key(name);
        Box::pin(async move {
            let row: Option<AccountRow> = sqlx::query_as(BY_NAME)
                .bind(key)
                .fetch_optional(&self.readers)
                .await
                .map_err(|why| store_error("reading an account", &why))?;
            row.map(Account::try_from).transpose()
        })
    }

    fn sessions(&self, now_s: i64) -> Later<'_, Vec<(Session, Account)>, StoreError> {
        Box::pin(sessions::all(&self.readers, now_s))
    }

    fn open_session(&self, session: Session) -> Later<'_, (), StoreError> {
        Box::pin(self.write("a session", move |on| {
            Box::pin(async move {
                sessions::open(on, &session).await?;
                sessions::trim(on, session.account).await
            })
        }))
    }

    fn session(&self, token_hash: [u8; 32], now_s: i64) -> Later<'_, Option<(Session, Account)>, StoreError> {
        Box::pin(sessions::find(&self.readers, token_hash, now_s))
    }

    fn close_session(&self, token_hash: [u8; 32]) -> Later<'_, (), StoreError> {
        Box::pin(self.write("a session", move |on| Box::pin(async move { sessions::close(on, token_hash).await.map(drop) })))
    }
}

/// Carries a change out; false when there was nothing to change.
pub(super) async fn change(on: &mut SqliteConnection, change: AccountChange) -> Result<bool, sqlx::Error> {
    match change {
        AccountChange::Add(account) => add(on, account).await.map(|()| true),
        AccountChange::AddFirst(account) => {
            let empty = sqlx::query_scalar::<_, bool>(EMPTY).fetch_one(&mut *on).await?;
            if empty {
                add(on, account).await?;
            }
            Ok(empty)
        }
        AccountChange::SetPassword(id, hash) => {
            sessions::end_all(on, id).await?;
            done(sqlx::query(SET_PASSWORD).bind(id.to_string()).bind(hash).execute(on).await)
        }
        AccountChange::SetDisabled(id, disabled) => {
            sessions::end_all(on, id).await?;
            done(sqlx::query(SET_DISABLED).bind(id.to_string()).bind(disabled).execute(on).await)
        }
        AccountChange::SetPlace(id, role, speaks) => {
            let role = policy::role_name(role);
            sessions::end_of_other_role(on, id, role).await?;
            done(sqlx::query(SET_PLACE).bind(id.to_string()).bind(role).bind(written(&speaks)?).execute(on).await)
        }
        AccountChange::EndSession(token_hash) => sessions::close(on, token_hash).await,
    }
}

async fn add(on: &mut SqliteConnection, account: Account) -> Result<(), sqlx::Error> {
    let insert = sqlx::query(ADD).bind(account.id.to_string()).bind(&account.name).bind(key(&account.name));
    let insert = insert.bind(policy::role_name(account.role)).bind(written(&account.speaks)?);
    insert.bind(&account.password_hash).bind(account.disabled).execute(on).await.map(drop)
}

fn written(speaks: &BTreeMap<Language, u8>) -> Result<String, sqlx::Error> {
    serde_json::to_string(speaks).map_err(|why| sqlx::Error::Encode(Box::new(why)))
}

fn done(result: Result<SqliteQueryResult, sqlx::Error>) -> Result<bool, sqlx::Error> {
    result.map(|done| done.rows_affected() == 1)
}

/// Sign-in names are one person's without regard to case.
fn key(name: &str) -> String {
    name.to_lowercase()
}
