//! The data folder before and after: who works here, and what the log says in the end.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use argon2::password_hash::PasswordHasher as _;
use argon2::{Algorithm, Argon2, Params, Version};
use sansha::adapters::store::{DataFolder, SqliteStore};
use sansha::services::ports::{Account, Accounts as _, EventLog as _, Notes as _, Role};
use sansha_core::fact::Record;
use sansha_core::ids::{AgentId, CallId};
use sansha_core::language::Language;
use serde_json::Value;
use uuid::Uuid;

/// Everybody's password.
pub const PASSWORD: &str = "correct horse battery staple";

/// A data folder that goes away when its story ends well.
pub struct Folder(pub PathBuf);

/// Somebody to be hired.
pub struct Hired {
    pub name: String,
    pub role: Role,
    pub speaks: Vec<&'static str>,
}

impl Folder {
    pub fn new() -> Self {
        Self(std::env::temp_dir().join(format!("sansha-durability-{}", Uuid::now_v7())))
    }

    /// Hires people, with one password of little cost: signing in is not what is tested here.
    pub async fn hire(&self, people: &[Hired]) {
        let cheap = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8, 1, 1, None).unwrap());
        let password_hash = cheap.hash_password(PASSWORD.as_bytes()).unwrap().to_string();
        let store = self.store().await;
        for Hired { name, role, speaks } in people {
            let speaks: BTreeMap<Language, u8> = speaks.iter().map(|tag| (tag.parse().unwrap(), 4)).collect();
            let id = AgentId::new(Uuid::now_v7());
            let account = Account { id, name: name.clone(), role: *role, speaks, password_hash: password_hash.clone(), disabled: false };
            store.add(account).await.unwrap();
        }
        store.close().await;
    }

    /// Every record with its number, as the log has it.
    pub async fn records(&self) -> Vec<(u64, Record)> {
        let store = self.store().await;
        let mut records: Vec<(u64, Record)> = Vec::new();
        loop {
            let next = store.read(records.last().map_or(1, |(seq, _)| seq + 1), 5_000).await.unwrap();
            if next.is_empty() {
                break;
            }
            records.extend(next);
        }
        store.close().await;
        records
    }

    /// The notes of these calls.
    pub async fn notes(&self, calls: Vec<CallId>) -> BTreeMap<CallId, String> {
        let store = self.store().await;
        let notes = store.notes(calls).await.unwrap();
        store.close().await;
        notes
    }

    /// The newest snapshot: the number of the last fact in it, and what it holds.
    pub async fn snapshot(&self) -> Option<(u64, Value)> {
        let store = self.store().await;
        let snapshot = store.snapshot().await.unwrap();
        store.close().await;
        snapshot.map(|(seq, bytes)| (seq, serde_json::from_slice(&bytes).unwrap()))
    }

    /// Milliseconds between the wall clock and service time.
    pub async fn clock_offset_ms(&self) -> i64 {
        let store = self.store().await;
        let offset = store.clock_offset_ms(None).await.unwrap();
        store.close().await;
        offset
    }

    async fn store(&self) -> SqliteStore {
        SqliteStore::open(DataFolder::own(&self.0).unwrap()).await.unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A story that failed leaves its folder and its log to be looked at.
        if std::thread::panicking() {
            eprintln!("the data are in {}", self.0.display());
            return;
        }
        fs::remove_dir_all(&self.0).unwrap_or_default();
        fs::remove_file(self.0.with_extension("log")).unwrap_or_default();
    }
}
