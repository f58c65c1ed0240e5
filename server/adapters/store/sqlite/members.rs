//! The insurer's extract.
//!
//! An import writes its rows beside the ones in use, in small transactions so that the log never waits long for the one writing
//! connection; then a single row makes the new extract the one that is read.

use jiff::civil::Date;
use sansha_core::caller::KanaName;
use sansha_core::protocol::RecordView;
use serde::{Deserialize, Serialize};
use sqlx::sqlite::SqliteConnection;

use super::{SqliteStore, error::store_error};
use crate::services::ports::{Later, Member, MemberDirectory, StoreError};

/// Rows written or removed in one transaction.
const CHUNK: usize = 500;

const FIND: &str = "SELECT member_id, name_shown, name_kana, name_key, birth_on, kigo, bango, employer, kind, branch, acquired_on, lost_on, \
    use_registration, registered_on, card, certificate_expires_on, old_card, notice_sent_on, as_of FROM members \
    WHERE extract_id = (SELECT max(extract_id) FROM extracts WHERE complete = 1) AND name_key = ?1 AND birth_on = ?2 \
    ORDER BY member_id";
const BEGIN: &str = "INSERT INTO extracts (complete) VALUES (0) RETURNING extract_id";
const ADD: &str = "INSERT INTO members (extract_id, member_id, name_shown, name_kana, name_key, birth_on, kigo, bango, employer, kind, branch, \
    acquired_on, lost_on, use_registration, registered_on, card, certificate_expires_on, old_card, notice_sent_on, as_of) \
    SELECT ?1, m.value ->> 'member_id', m.value ->> 'name_shown', m.value ->> 'name_kana', m.value ->> 'name_key', m.value ->> 'birth_on', \
    m.value ->> 'kigo', m.value ->> 'bango', m.value ->> 'employer', m.value ->> 'kind', m.value ->> 'branch', \
    m.value ->> 'acquired_on', m.value ->> 'lost_on', m.value ->> 'use_registration', m.value ->> 'registered_on', \
    m.value ->> 'card', m.value ->> 'certificate_expires_on', m.value ->> 'old_card', m.value ->> 'notice_sent_on', \
    m.value ->> 'as_of' FROM json_each(?2) AS m";
const COMPLETE: &str = "UPDATE extracts SET complete = 1 WHERE extract_id = ?1";
const FORGET_MEMBERS: &str = "DELETE FROM members WHERE (extract_id, member_id) IN \
    (SELECT extract_id, member_id FROM members WHERE extract_id < ?1 LIMIT ?2)";
const FORGET_EXTRACTS: &str = "DELETE FROM extracts WHERE extract_id < ?1";

/// A row of `members`; also the JSON that the insert reads.
#[derive(sqlx::FromRow, Serialize, Deserialize)]
struct MemberRow {
    member_id: String,
    name_shown: String,
    name_kana: String,
    name_key: String,
    birth_on: String,
    kigo: String,
    bango: String,
    employer: Option<String>,
    kind: String,
    branch: String,
    acquired_on: String,
    lost_on: Option<String>,
    use_registration: String,
    registered_on: Option<String>,
    card: String,
    certificate_expires_on: Option<String>,
    old_card: String,
    notice_sent_on: Option<String>,
    as_of: String,
}

impl From<Member> for MemberRow {
    fn from(member: Member) -> Self {
        let record = member.record;
        Self {
            member_id: record.member.to_string(),
            name_shown: record.name_kana,
            name_key: key(&member.name_kana),
            name_kana: member.name_kana,
            birth_on: member.birth.to_string(),
            kigo: member.kigo,
            bango: member.bango,
            employer: member.employer,
            kind: record.kind,
            branch: record.branch,
            acquired_on: record.acquired_on,
            lost_on: record.lost_on,
            use_registration: record.use_registration,
            registered_on: record.registered_on,
            card: record.card,
            certificate_expires_on: record.certificate_expires_on,
            old_card: record.old_card,
            notice_sent_on: record.notice_sent_on,
            as_of: record.as_of,
        }
    }
}

impl TryFrom<MemberRow> for Member {
    type Error = StoreError;

    fn try_from(row: MemberRow) -> Result<Self, StoreError> {
        let unreadable = |why: &dyn std::fmt::Display| StoreError::Failed(format!("the member {}: {why}", row.member_id));
        let member = row.member_id.parse().map_err(|why: uuid::Error| unreadable(&why))?;
        let birth = row.birth_on.parse().map_err(|why: jiff::Error| unreadable(&why))?;
        let record = RecordView {
            member,
            name_kana: row.name_shown,
            kind: row.kind,
            branch: row.branch,
            acquired_on: row.acquired_on,
            lost_on: row.lost_on,
            use_registration: row.use_registration,
            registered_on: row.registered_on,
            card: row.card,
            certificate_expires_on: row.certificate_expires_on,
            old_card: row.old_card,
            notice_sent_on: row.notice_sent_on,
            as_of: row.as_of,
        };
        Ok(Self { record, name_kana: row.name_kana, birth, kigo: row.kigo, bango: row.bango, employer: row.employer })
    }
}

impl MemberDirectory for SqliteStore {
    fn find(&self, name_kana: &str, birth: Date) -> Later<'_, Vec<Member>, StoreError> {
        let name = key(name_kana);
        Box::pin(async move {
            let rows: Vec<MemberRow> = sqlx::query_as(FIND)
                .bind(name)
                .bind(birth.to_string())
                .fetch_all(&self.readers)
                .await
                .map_err(|why| store_error("finding a member", &why))?;
            rows.into_iter().map(Member::try_from).collect()
        })
    }

    fn replace(&self, members: Vec<Member>) -> Later<'_, u64, StoreError> {
        Box::pin(async move {
            let extract = self.write("an extract", |on| Box::pin(begin(on))).await?;
            let mut written = 0;
            let mut members = members.into_iter().map(MemberRow::from);
            loop {
                let chunk: Vec<MemberRow> = members.by_ref().take(CHUNK).collect();
                if chunk.is_empty() {
                    break;
                }
                let rows = serde_json::to_string(&chunk).map_err(|why| StoreError::Failed(format!("writing members: {why}")))?;
                written += self.write("a member", move |on| Box::pin(add(on, extract, rows))).await?;
            }
            self.write("an extract", move |on| Box::pin(complete(on, extract))).await?;
            self.forget_before(extract).await?;
            Ok(written)
        })
    }
}

impl SqliteStore {
    /// Removes the extracts before this one, also those that were never completed.
    async fn forget_before(&self, extract: i64) -> Result<(), StoreError> {
        while self.write("old members", move |on| Box::pin(forget_members(on, extract))).await? > 0 {}
        self.write("old extracts", move |on| Box::pin(forget_extracts(on, extract))).await
    }
}

async fn begin(on: &mut SqliteConnection) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(BEGIN).fetch_one(on).await
}

async fn add(on: &mut SqliteConnection, extract: i64, rows: String) -> Result<u64, sqlx::Error> {
    sqlx::query(ADD).bind(extract).bind(rows).execute(on).await.map(|done| done.rows_affected())
}

async fn complete(on: &mut SqliteConnection, extract: i64) -> Result<(), sqlx::Error> {
    sqlx::query(COMPLETE).bind(extract).execute(on).await.map(drop)
}

async fn forget_members(on: &mut SqliteConnection, extract: i64) -> Result<u64, sqlx::Error> {
    let chunk = i64::try_from(CHUNK).unwrap_or(i64::MAX);
    sqlx::query(FORGET_MEMBERS).bind(extract).bind(chunk).execute(on).await.map(|done| done.rows_affected())
}

async fn forget_extracts(on: &mut SqliteConnection, extract: i64) -> Result<(), sqlx::Error> {
    sqlx::query(FORGET_EXTRACTS).bind(extract).execute(on).await.map(drop)
}

/// What a name is found by: グェン and グエン are one name, whoever typed it in.
fn key(name_kana: &str) -> String {
    KanaName::parse(name_kana).map_or_else(|_unreadable| name_kana.to_owned(), |name| name.key())
}
