//! A hotline in a second process, with as many people signed in as a bench needs, on a data folder that goes away.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use sansha_core::ids::AgentId;
use sansha_core::language::Language;
use serde_json::Value;
use uuid::Uuid;

use super::Failed;
use crate::adapters::store::{DataFolder, SqliteStore};
use crate::services::accounts::sign_in_key;
use crate::services::ports::{Account, Accounts as _, Role, Session};
use crate::services::tickets::wall_s;

/// A Wednesday at ten, when the hotline is open.
const CLOCK: &str = "2024-09-18T10:00:00+09:00";
/// Sign-ins last longer than any bench.
const SIGNED_IN_S: i64 = 36_000;

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Person {
    /// `agent`, `interpreter` or `manager`.
    pub surface: &'static str,
    /// `name=value`, as a browser sends it.
    pub cookie: String,
}

/// A role and the languages beside Japanese.
#[derive(Debug, Clone)]
pub struct Hired {
    /// Operator, interpreter or manager.
    pub role: Role,
    /// Languages.
    pub speaks: Vec<Language>,
}

/// The running hotline; it is killed and its folder deleted when this goes.
pub struct Staffed {
    /// Where it answers.
    pub at: SocketAddr,
    /// Everyone, in the order in which they were hired.
    pub people: Vec<Person>,
    child: Child,
    folder: PathBuf,
}

impl Staffed {
    /// Hires people and opens the house.
    pub async fn open(hired: Vec<Hired>) -> Result<Self, Failed> {
        let folder = std::env::temp_dir().join(format!("sansha-bench-{}", Uuid::now_v7()));
        let failed = |error: &dyn std::error::Error| Failed(format!("no hotline for the bench: {error}"));
        let store = SqliteStore::open(DataFolder::own(&folder).map_err(|error| failed(&error))?).await.map_err(|error| failed(&error))?;
        let mut people = Vec::with_capacity(hired.len());
        for (number, one) in hired.into_iter().enumerate() {
            people.push(hire(&store, number, one).await?);
        }
        store.close().await;
        // The folder is locked until the last handle on it is gone.
        drop(store);
        let program = std::env::current_exe().map_err(|error| failed(&error))?;
        let mut child = Command::new(program)
            .args(["serve", "--listen", "127.0.0.1:0", "--clock", CLOCK, "--json", "--data"])
            .arg(&folder)
            .env("RUST_LOG", "warn")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| failed(&error))?;
        let at = address(&mut child)?;
        Ok(Self { at, people, child, folder })
    }
}

impl Drop for Staffed {
    fn drop(&mut self) {
        // It may be gone already, and the folder is only a bench's.
        let _gone = self.child.kill();
        let _gone = self.child.wait();
        let _gone = std::fs::remove_dir_all(&self.folder);
    }
}

fn address(child: &mut Child) -> Result<SocketAddr, Failed> {
    let unready = || Failed("the hotline of the bench did not start".to_owned());
    let stdout = child.stdout.take().ok_or_else(unready)?;
    let mut first = String::new();
    BufReader::new(stdout).read_line(&mut first).map_err(|error| Failed(error.to_string()))?;
    let ready: Value = serde_json::from_str(&first).map_err(|_unreadable| unready())?;
    let url = ready.get("http").and_then(Value::as_str).ok_or_else(unready)?;
    url.trim_start_matches("http://").trim_end_matches('/').parse().map_err(|_unreadable| unready())
}

/// One account with an open sign-in. Nobody has its password: passwords are not what is measured.
async fn hire(store: &SqliteStore, number: usize, hired: Hired) -> Result<Person, Failed> {
    let failed = |error: &dyn std::error::Error| Failed(format!("nobody can be hired: {error}"));
    let surface = match hired.role {
        Role::Interpreter => "interpreter",
        Role::Manager => "manager",
        Role::Operator | Role::Supervisor | Role::Editor | Role::Admin | Role::Auditor => "agent",
    };
    let id = AgentId::new(Uuid::now_v7());
    let speaks: BTreeMap<Language, u8> = hired.speaks.into_iter().map(|language| (language, 4)).collect();
    let account = Account { id, name: format!("bench{number}"), role: hired.role, speaks, password_hash: "!".to_owned(), disabled: false };
    store.add(account).await.map_err(|error| failed(&error))?;
    let token = format!("{}{}", Uuid::now_v7().simple(), Uuid::now_v7().simple());
    let session = Session { token_hash: sign_in_key(&token), account: id, surface: surface.to_owned(), expires_s: wall_s() + SIGNED_IN_S };
    store.open_session(session).await.map_err(|error| failed(&error))?;
    Ok(Person { surface, cookie: format!("sansha_{surface}={token}") })
}
