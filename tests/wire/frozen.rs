//! Every frozen frame is read, and written again with nothing missing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sansha_core::protocol::{CallerFrame, ClientFrame, Envelope, InterpreterFrame, ManagerFrame, OperatorFrame};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The frozen frames of one side, with the names of their files.
fn frozen(side: &str) -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire").join(side);
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.map(|path| (path.display().to_string(), serde_json::from_slice(&fs::read(&path).unwrap()).unwrap())).collect()
}

/// Whether everything in `old` is still in `new`: fields may be added, none renamed or taken away.
fn still_has(new: &Value, old: &Value) -> bool {
    match (new, old) {
        (Value::Object(new), Value::Object(old)) => old.iter().all(|(key, old)| new.get(key).is_some_and(|new| still_has(new, old))),
        (Value::Array(new), Value::Array(old)) => new.len() == old.len() && new.iter().zip(old).all(|(new, old)| still_has(new, old)),
        (new, old) => new == old,
    }
}

fn names(frames: &[(String, Value)]) -> BTreeSet<&str> {
    frames.iter().map(|(_, frame)| frame["t"].as_str().unwrap()).collect()
}

/// Reads every frozen frame of a surface and writes it again.
fn still_said<F: Serialize + DeserializeOwned>(side: &str, expected: &[&str]) {
    let frames = frozen(side);
    for (file, old) in &frames {
        let frame: Envelope<F> = serde_json::from_value(old.clone()).unwrap_or_else(|error| panic!("{file}: {error}"));
        let new = serde_json::to_value(&frame).unwrap();
        assert!(still_has(&new, old), "{file}: now written as {new}");
    }
    assert_eq!(names(&frames), expected.iter().copied().collect(), "every frame of {side} is frozen");
}

#[test]
fn what_pages_say_is_still_understood() {
    let frames = frozen("client");
    for (file, old) in &frames {
        let frame: ClientFrame = serde_json::from_value(old.clone()).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(still_has(&serde_json::to_value(&frame).unwrap()["d"], &old["d"]), "{file}: read as {frame:?}");
    }
    let expected = "hello ready not_ready serve help accept refuse mute hold resume aside invite end extend finish look_up send_answer say note \
         disposition correct signal";
    assert_eq!(names(&frames), expected.split(' ').collect());
}

#[test]
fn what_operators_are_told_is_still_said() {
    let expected =
        ["welcome", "snapshot", "ack", "refused", "offer", "offer_gone", "call", "agent", "answer", "message", "waiting", "signal"];
    still_said::<OperatorFrame>("operator", &expected);
}

#[test]
fn what_interpreters_are_told_is_still_said() {
    let expected =
        ["welcome", "snapshot", "ack", "refused", "offer", "offer_gone", "call", "agent", "answer", "message", "waiting", "signal"];
    still_said::<InterpreterFrame>("interpreter", &expected);
}

#[test]
fn what_callers_are_told_is_still_said() {
    still_said::<CallerFrame>("caller", &["welcome", "snapshot", "ack", "refused", "call", "queue", "answer", "message", "signal"]);
}

#[test]
fn what_managers_are_told_is_still_said() {
    still_said::<ManagerFrame>("manager", &["welcome", "snapshot", "ack", "refused", "floor"]);
}
