//! `sansha user` as whoever runs a hotline meets it, beside a running server too.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use sansha::adapters::store::{DataFolder, SqliteStore};
use sansha::services::ports::{Actor, Administration, ClosureChange, Deed, KeptClosure, Trace};
use sansha_core::guard::FreeText;
use serde_json::{Value, json};

const PASSWORD: &[u8] = b"correct horse battery\n";

/// A data folder that goes away at the end of the story.
struct Ground(PathBuf);

impl Ground {
    fn new() -> Self {
        Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(uuid::Uuid::now_v7().to_string()))
    }

    fn user(&self, arguments: &[&str], input: &[u8]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sansha"));
        command.arg("user").args(arguments).arg("--data").arg(&self.0);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it is built");
        // A verb that needs no password may have ended already.
        let _unread = child.stdin.take().expect("it is piped").write_all(input);
        child.wait_with_output().expect("it ends")
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        // A story that made no folder leaves nothing to remove.
        let _nothing_there = std::fs::remove_dir_all(&self.0);
    }
}

fn object(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("one JSON object")
}

fn refused(output: &Output, why: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{said}");
    assert!(said.contains(why), "{said}");
}

#[test]
fn a_person_is_added_listed_disabled_and_reset() {
    let ground = Ground::new();
    let add = ["add", "naomi", "--role", "operator", "--speaks", "vi:4,en:3", "--password-stdin", "--json"];
    let naomi = object(&ground.user(&add, PASSWORD));
    assert_eq!((&naomi["name"], &naomi["role"], &naomi["speaks"]), (&json!("naomi"), &json!("operator"), &json!({"en": 3, "vi": 4})));
    refused(&ground.user(&add, PASSWORD), "exists already");
    assert_eq!(object(&ground.user(&["disable", "Naomi", "--json"], b"")), json!({"name": "Naomi", "changed": "disabled"}));
    object(&ground.user(&["reset", "naomi", "--password-stdin", "--json"], b"another horse battery"));
    let users = object(&ground.user(&["list", "--json"], b""));
    assert_eq!((&users["users"][0]["disabled"], &users["users"][1]), (&json!(true), &Value::Null));
    object(&ground.user(&["enable", "naomi", "--json"], b""));
    assert_eq!(ground.user(&["list"], b"").stdout, b"naomi\toperator\ten:3,vi:4\n");
}

#[test]
fn what_cannot_be_is_refused_with_one_line() {
    let ground = Ground::new();
    refused(&ground.user(&["list"], b""), "no hotline");
    assert!(!ground.0.exists(), "looking makes nothing");
    refused(&ground.user(&["add", "ken", "--role", "admin", "--password-stdin"], b"too short\n"), "at least 15");
    refused(&ground.user(&["add", "ken", "--role", "operator", "--speaks", "vi:6", "--password-stdin"], PASSWORD), "1 to 5");
    refused(&ground.user(&["disable", "ken"], b""), "no account ken");
    let wrong = [&["add", "ken", "--role", "boss", "--password-stdin"][..], &["add", "ken", "--role", "admin"], &["add"], &[]];
    assert!(wrong.into_iter().all(|wrong| ground.user(wrong, PASSWORD).status.code() == Some(2)));
}

#[tokio::test]
async fn people_are_added_beside_a_running_server() {
    let ground = Ground::new();
    let running = SqliteStore::open(DataFolder::own(&ground.0).unwrap()).await.unwrap();
    object(&ground.user(&["add", "ken", "--role", "manager", "--password-stdin", "--json"], PASSWORD));
    let accounts: &dyn sansha::services::ports::Accounts = &running;
    assert!(accounts.by_name("ken").await.unwrap().is_some());
}

#[tokio::test]
async fn days_that_an_administrator_closed_are_closed_on_the_command_line_too() {
    let ground = Ground::new();
    let running = SqliteStore::open(DataFolder::own(&ground.0).unwrap()).await.unwrap();
    let (day, id) = ("2024-09-18".parse().unwrap(), uuid::Uuid::now_v7());
    let closure = KeptClosure { id, from: day, to: day, reason: FreeText::guard("大雪"), removed: false };
    let trace = Trace { at_s: 0, actor: Actor::CommandLine, deed: Deed::ClosureAdded, subject: id, detail: BTreeMap::new() };
    running.change_closure(ClosureChange::Add(closure), trace).await.unwrap();
    let hours = |data: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sansha"));
        let output = command.args(["hours", "--json", "--at", "2024-09-18T10:00:00+09:00"]).args(data).output().expect("it is built");
        object(&output)["open"].clone()
    };
    assert_eq!((hours(&[]), hours(&["--data", ground.0.to_str().unwrap()])), (json!(true), json!(false)));
}
