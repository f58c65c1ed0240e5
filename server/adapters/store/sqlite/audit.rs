//! Who looked at whose record.

use sqlx::sqlite::SqliteConnection;

use super::SqliteStore;
use crate::services::ports::{Audit, Later, LookUpAudit, StoreError};

const ADD: &str = "INSERT INTO audit (at_ms, agent_id, call_id, purpose, member_id) VALUES (?1, ?2, ?3, ?4, ?5)";

impl Audit for SqliteStore {
    fn add(&self, row: LookUpAudit) -> Later<'_, (), StoreError> {
        Box::pin(self.write("the audit", move |on| Box::pin(add(on, row))))
    }
}

async fn add(on: &mut SqliteConnection, row: LookUpAudit) -> Result<(), sqlx::Error> {
    let insert = sqlx::query(ADD).bind(row.at.ms()).bind(row.agent.to_string()).bind(row.call.to_string());
    insert.bind(row.purpose).bind(row.member.map(|member| member.to_string())).execute(on).await.map(drop)
}
