//! People.

use sqlx::sqlite::SqliteConnection;

use super::{SqliteStore, error::store_error, sessions};
use crate::services::policy;
use crate::services::ports::{Account, Accounts, Later, Session, StoreError};

const ADD: &str = "INSERT INTO accounts (account_id, name, name_key, role, speaks, password_hash, disabled) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const LIST: &str = "SELECT account_id, name, role, speaks, password_hash, disabled FROM accounts ORDER BY name_key";
const BY_NAME: &str = "SELECT account_id, name, role, speaks, password_hash, disabled FROM accounts WHERE name_key = ?1";
const SET_PASSWORD: &str = "UPDATE accounts SET password_hash = ?2 WHERE name_key = ?1";
const SET_DISABLED: &str = "UPDATE accounts SET disabled = ?2 WHERE name_key = ?1";

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
            let speaks = serde_json::to_string(&account.speaks).map_err(|why| StoreError::Failed(format!("languages: {why}")))?;
            let what = format!("the account {}", account.name);
            self.write(&what, move |on| Box::pin(add(on, account, speaks))).await
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

    fn set_password(&self, name: &str, password_hash: String) -> Later<'_, bool, StoreError> {
        let key = key(name);
        Box::pin(self.write("a password", move |on| {
            Box::pin(async move {
                sessions::end_all(on, &key).await?;
                set_password(on, &key, &password_hash).await
            })
        }))
    }

    fn set_disabled(&self, name: &str, disabled: bool) -> Later<'_, bool, StoreError> {
        let key = key(name);
        Box::pin(self.write("an account", move |on| {
            Box::pin(async move {
                sessions::end_all(on, &key).await?;
                set_disabled(on, &key, disabled).await
            })
        }))
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
        Box::pin(self.write("a session", move |on| Box::pin(sessions::close(on, token_hash))))
    }
}

async fn add(on: &mut SqliteConnection, account: Account, speaks: String) -> Result<(), sqlx::Error> {
    let insert = sqlx::query(ADD).bind(account.id.to_string()).bind(&account.name).bind(key(&account.name));
    let insert = insert.bind(policy::role_name(account.role)).bind(speaks).bind(&account.password_hash).bind(account.disabled);
    insert.execute(on).await.map(drop)
}

async fn set_password(on: &mut SqliteConnection, key: &str, password_hash: &str) -> Result<bool, sqlx::Error> {
    sqlx::query(SET_PASSWORD).bind(key).bind(password_hash).execute(on).await.map(|done| done.rows_affected() == 1)
}

async fn set_disabled(on: &mut SqliteConnection, key: &str, disabled: bool) -> Result<bool, sqlx::Error> {
    sqlx::query(SET_DISABLED).bind(key).bind(disabled).execute(on).await.map(|done| done.rows_affected() == 1)
}

/// Sign-in names are one person's without regard to case.
fn key(name: &str) -> String {
    name.to_lowercase()
}
