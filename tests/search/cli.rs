//! The verb `kb` as outside programs meet it.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn kb(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sansha")).arg("kb").args(arguments).arg("--json").output().expect("the binary was built for this test")
}

fn object(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("one JSON object")
}

#[test]
fn search_answers_with_the_agreed_words() {
    let found = kb(&["search", "--lang", "ja", "--date", "2024-09-18", "--top", "1", "保険証はいつまで使えますか"]);
    assert_eq!(found.status.code(), Some(0));
    let page = object(&found);
    let hit = page.pointer("/hits/0").expect("a hit");
    assert_eq!((&page["confident"], &page["degraded"], page["hits"].as_array().map(Vec::len)), (&json!(true), &json!(false), Some(1)));
    assert_eq!(hit["entry"], "F057");
    assert_eq!(hit["valid"], json!({"from": "2024-09-02", "to": "2025-12-01"}));
    assert_eq!((&hit["translation_state"], &hit["lang"]), (&json!("source"), &json!("ja")));
    assert!(hit["score"].is_f64() && hit["why"].is_array() && hit["source"].is_array() && hit["title"].is_string());
}

#[test]
fn no_answer_is_not_a_failure_and_wrong_usage_is_2() {
    let nothing = kb(&["search", "--lang", "en", "--date", "2024-09-18", "pizza"]);
    assert_eq!((nothing.status.code(), &object(&nothing)["confident"]), (Some(0), &json!(false)));
    assert_eq!(kb(&["search", "--lang", "xx", "pizza"]).status.code(), Some(2));
    assert_eq!(kb(&["eval", "--queries", "no/such/file.tsv"]).status.code(), Some(1));
}

#[test]
fn eval_counts_by_language_and_family_and_tells_details_when_asked() {
    let queries = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/queries.tsv");
    let result = object(&kb(&["eval", "--queries", queries, "--details"]));
    let details = result["details"].as_array().expect("details were asked for");
    assert_eq!(Some(details.len()), result["n"].as_u64().and_then(|n| usize::try_from(n).ok()));
    assert!(details.iter().all(|detail| detail["entries"].is_array() && detail["confident"].is_boolean()));
    for path in ["/overall/r1", "/by_lang/vi/r3", "/by_family/romaji/r5", "/by_family/kana/ci/0", "/off_topic/declined", "/sha256"] {
        assert!(result.pointer(path).is_some(), "{path}");
    }
    assert!(object(&kb(&["eval", "--queries", queries])).get("details").is_none());
}

#[test]
fn check_is_content_with_what_is_shipped_and_names_what_is_wrong_elsewhere() {
    assert_eq!(kb(&["check"]).status.code(), Some(0));
    let wrong = std::env::temp_dir().join(format!("sansha-kb-{}", std::process::id()));
    let entry = wrong.join("entries/F057");
    std::fs::create_dir_all(&entry).unwrap();
    std::fs::create_dir_all(wrong.join("glossary")).unwrap();
    std::fs::copy(shipped("entries/F057/entry.toml"), entry.join("entry.toml")).unwrap();
    std::fs::copy(shipped("entries/F057/vi.md"), entry.join("vi.md")).unwrap();
    let japanese = std::fs::read_to_string(shipped("entries/F057/ja.md")).unwrap().replace("まで使えます。", "まで使えません。");
    std::fs::write(entry.join("ja.md"), japanese).unwrap();
    std::fs::write(entry.join("notes.txt"), "").unwrap();
    let checked = kb(&["check", "--knowledge", wrong.to_str().unwrap()]);
    std::fs::remove_dir_all(&wrong).unwrap();
    assert_eq!(checked.status.code(), Some(1));
    let result = object(&checked);
    let found: Vec<_> = result["findings"].as_array().unwrap().iter().map(|f| (f["file"].as_str(), f["rule"].as_str())).collect();
    let expected = [("entries/F057/entry.toml", "related"), ("entries/F057/notes.txt", "file"), ("entries/F057/vi.md", "stale")];
    assert_eq!(found, expected.map(|(file, rule)| (Some(file), Some(rule))));
}

fn shipped(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge").join(path)
}
