//! What administrators change, each with its row in the trail.

use std::collections::BTreeMap;

use sansha_core::guard::FreeText;
use sqlx::sqlite::SqliteConnection;
use uuid::Uuid;

use super::{SqliteStore, accounts, error::store_error};
use crate::services::ports::{AccountChange, Actor, Administration, ClosureChange, Deed, KeptClosure, Later, StoreError, Trace};

const CLOSURES: &str = "SELECT closure_id, from_on, to_on, reason, removed FROM closures ORDER BY from_on, to_on, closure_id";
const ADD_CLOSURE: &str = "INSERT INTO closures (closure_id, from_on, to_on, reason, removed) VALUES (?1, ?2, ?3, ?4, ?5)";
const SET_REMOVED: &str = "UPDATE closures SET removed = ?2 WHERE closure_id = ?1 AND removed <> ?2";
const TRACE: &str = "INSERT INTO changes (at_s, actor, verb, subject_id, detail) VALUES (?1, ?2, ?3, ?4, ?5)";
const TRAIL: &str = "SELECT seq, at_s, actor, verb, subject_id, detail FROM changes WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2";

/// How [`Actor::CommandLine`] is written.
const COMMAND_LINE: &str = "command_line";
/// How [`Actor::FirstRun`] is written.
const FIRST_RUN: &str = "first_run";

#[derive(sqlx::FromRow)]
struct ClosureRow {
    closure_id: String,
    from_on: String,
    to_on: String,
    reason: String,
    removed: bool,
}

#[derive(sqlx::FromRow)]
struct TraceRow {
    seq: i64,
    at_s: i64,
    actor: String,
    verb: String,
    subject_id: String,
    detail: String,
}

impl Administration for SqliteStore {
    fn change_account(&self, change: AccountChange, trace: Trace) -> Later<'_, bool, StoreError> {
        Box::pin(async move {
            let what = match &change {
                AccountChange::Add(account) | AccountChange::AddFirst(account) => format!("the account {}", account.name),
                AccountChange::SetPassword(..)
                | AccountChange::SetDisabled(..)
                | AccountChange::SetPlace(..)
                | AccountChange::EndSession(_) => "an account".to_owned(),
            };
            self.write(&what, move |on| {
                Box::pin(async move {
                    let changed = accounts::change(on, change).await?;
                    if changed {
                        leave(on, trace).await?;
                    }
                    Ok(changed)
                })
            })
            .await
        })
    }

    fn closures(&self) -> Later<'_, Vec<KeptClosure>, StoreError> {
        Box::pin(async move {
            let rows: Vec<ClosureRow> =
                sqlx::query_as(CLOSURES).fetch_all(&self.readers).await.map_err(|why| store_error("reading closures", &why))?;
            rows.into_iter().map(KeptClosure::try_from).collect()
        })
    }

    fn change_closure(&self, change: ClosureChange, trace: Trace) -> Later<'_, bool, StoreError> {
        Box::pin(self.write("a closure", move |on| {
            Box::pin(async move {
                let changed = change_closure(on, change).await?;
                if changed {
                    leave(on, trace).await?;
                }
                Ok(changed)
            })
        }))
    }

    fn trail(&self, before: u64, limit: u32) -> Later<'_, Vec<(u64, Trace)>, StoreError> {
        Box::pin(async move {
            let rows: Vec<TraceRow> = sqlx::query_as(TRAIL)
                .bind(i64::try_from(before).unwrap_or(i64::MAX))
                .bind(limit)
                .fetch_all(&self.readers)
                .await
                .map_err(|why| store_error("reading the trail", &why))?;
            rows.into_iter().map(TraceRow::read).collect()
        })
    }
}

async fn change_closure(on: &mut SqliteConnection, change: ClosureChange) -> Result<bool, sqlx::Error> {
    let done = match change {
        ClosureChange::Add(KeptClosure { id, from, to, reason, removed }) => {
            let insert = sqlx::query(ADD_CLOSURE).bind(id.to_string()).bind(from.to_string()).bind(to.to_string());
            insert.bind(reason.as_str().to_owned()).bind(removed).execute(on).await?
        }
        ClosureChange::SetRemoved(id, removed) => sqlx::query(SET_REMOVED).bind(id.to_string()).bind(removed).execute(on).await?,
    };
    Ok(done.rows_affected() == 1)
}

async fn leave(on: &mut SqliteConnection, trace: Trace) -> Result<(), sqlx::Error> {
    let encode = |why: serde_json::Error| sqlx::Error::Encode(Box::new(why));
    let actor = match trace.actor {
        Actor::Person(id) => id.to_string(),
        Actor::CommandLine => COMMAND_LINE.to_owned(),
        Actor::FirstRun => FIRST_RUN.to_owned(),
    };
    let verb = serde_json::to_value(trace.deed).map_err(encode)?;
    let insert = sqlx::query(TRACE).bind(trace.at_s).bind(actor).bind(verb.as_str().unwrap_or_default().to_owned());
    let insert = insert.bind(trace.subject.to_string()).bind(serde_json::to_string(&trace.detail).map_err(encode)?);
    insert.execute(on).await.map(drop)
}

impl TryFrom<ClosureRow> for KeptClosure {
    type Error = StoreError;

    fn try_from(row: ClosureRow) -> Result<Self, StoreError> {
        let unreadable = |why: &dyn std::fmt::Display| StoreError::Failed(format!("the closure {}: {why}", row.closure_id));
        Ok(Self {
            id: row.closure_id.parse().map_err(|why: uuid::Error| unreadable(&why))?,
            from: row.from_on.parse().map_err(|why: jiff::Error| unreadable(&why))?,
            to: row.to_on.parse().map_err(|why: jiff::Error| unreadable(&why))?,
            reason: FreeText::guard(&row.reason),
            removed: row.removed,
        })
    }
}

impl TraceRow {
    fn read(self) -> Result<(u64, Trace), StoreError> {
        let unreadable = |why: &dyn std::fmt::Display| StoreError::Failed(format!("row {} of the trail: {why}", self.seq));
        let actor = match self.actor.as_str() {
            COMMAND_LINE => Actor::CommandLine,
            FIRST_RUN => Actor::FirstRun,
            id => Actor::Person(id.parse().map_err(|why: uuid::Error| unreadable(&why))?),
        };
        let deed: Deed = serde_json::from_value(serde_json::Value::from(self.verb)).map_err(|why| unreadable(&why))?;
        let detail: BTreeMap<String, String> = serde_json::from_str(&self.detail).map_err(|why| unreadable(&why))?;
        let subject: Uuid = self.subject_id.parse().map_err(|why: uuid::Error| unreadable(&why))?;
        let seq = u64::try_from(self.seq).map_err(|why| unreadable(&why))?;
        Ok((seq, Trace { at_s: self.at_s, actor, deed, subject, detail }))
    }
}
