//! Arrows between rooms, read off what each Rust file names.

use crate::expect_none;
use crate::tree::{File, files, run};

/// A room and the words that must not be in it.
struct Room {
    folder: &'static str,
    banned: &'static [&'static str],
    why: &'static str,
}

const ROOMS: [Room; 3] = [
    Room {
        folder: "server/core/src/",
        banned: &["sansha::", "tokio", "sqlx", "actix", "tracing", "::now()", "std::fs", "std::net", "std::env", "std::thread", "rand::"],
        why: "the core must decide the same every time: no clock, file, socket, thread or dice",
    },
    Room {
        folder: "server/services/",
        banned: &["crate::adapters", "crate::cli", "crate::app", "actix", "sqlx", "tungstenite", "tantivy", "str0m", "redis"],
        why: "services speak to the outside through ports.rs, so that what is behind a port can be exchanged",
    },
    Room { folder: "server/adapters/", banned: &["crate::cli", "crate::app"], why: "adapters are plugged in; they do not know by whom" },
];

#[test]
fn no_room_names_what_is_above_it() {
    let files = rust_files();
    for Room { folder, banned, why } in ROOMS {
        let inside = files.iter().filter(|file| file.path.starts_with(folder));
        let broken: Vec<_> = inside.flat_map(|file| naming(file, banned)).collect();
        expect_none(&format!("{folder} names none of {banned:?}"), why, &broken);
    }
}

#[test]
fn adapters_do_not_know_each_other() {
    let files = rust_files();
    let names = adapter_names(&files);
    let mut broken = Vec::new();
    for file in &files {
        let Some(own) = adapter_of(file) else { continue };
        let others = names.iter().filter(|name| **name != own);
        let named: Vec<_> = others.flat_map(|name| [format!("adapters::{name}"), format!("super::super::{name}")]).collect();
        broken.extend(naming(file, &named.iter().map(String::as_str).collect::<Vec<_>>()));
    }
    expect_none("no adapter names another", "each can be exchanged alone; what two need belongs in services or core", &broken);
}

#[test]
fn only_those_who_wire_name_adapters() {
    let wiring = ["server/adapters/", "server/app", "server/cli/", "server/lib.rs", "server/main.rs"];
    let files = rust_files();
    let others = files.iter().filter(|file| file.path.starts_with("server/") && !wiring.iter().any(|place| file.path.starts_with(place)));
    let broken: Vec<_> = others.flat_map(|file| naming(file, &["adapters::"])).collect();
    expect_none("only app and cli name adapters", "there is one place to read what is plugged into what", &broken);
}

#[test]
fn the_core_depends_on_what_it_promised_and_nothing_else() {
    let tree = run(env!("CARGO"), &["tree", "-p", "sansha-core", "-e", "normal", "--depth", "1", "--prefix", "none", "--locked"]);
    let allowed = ["sansha-core", "jiff", "serde", "serde_json", "thiserror", "ts-rs", "unicode-normalization", "uuid"];
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    let broken: Vec<_> = names.filter(|name| !allowed.contains(name)).map(str::to_owned).collect();
    expect_none("the core's list of dependencies is a promise", "a crate that reads a clock makes the core read one", &broken);
}

fn rust_files() -> Vec<File> {
    files().into_iter().filter(|file| file.ending() == "rs").collect()
}

/// `store` for `server/adapters/store/…` and for `server/adapters/store.rs`.
fn adapter_of(file: &File) -> Option<String> {
    let inside = file.path.strip_prefix("server/adapters/")?;
    let name = inside.split('/').next().map(|name| name.trim_end_matches(".rs"))?;
    (name != "mod").then(|| name.to_owned())
}

fn adapter_names(files: &[File]) -> std::collections::BTreeSet<String> {
    files.iter().filter_map(adapter_of).collect()
}

/// Lines of code that name one of these; comments may name anything.
fn naming(file: &File, words: &[&str]) -> Vec<String> {
    let code = file.lines().filter(|(_, line)| !line.trim_start().starts_with("//"));
    let named = code.filter_map(|(number, line)| Some((number, words.iter().find(|word| names(line, word))?)));
    named.map(|(number, word)| format!("{}:{number} names {word}", file.path)).collect()
}

/// Whether the line has the word, not merely as the end of a longer one.
fn names(line: &str, word: &str) -> bool {
    let starts_inside = |before: &str| before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(at, _)| line.get(..at).is_some_and(|before| word.starts_with(':') || !starts_inside(before)))
}

#[test]
fn a_name_is_seen_in_code_and_not_in_comments_or_longer_words() {
    let seen = |text: &str| naming(&File { path: "a.rs".to_owned(), text: text.to_owned() }, &["rand::", "::now()"]).len();
    assert_eq!(seen("use rand::Rng;\nlet at = Instant::now();"), 2);
    assert_eq!(seen("// rand::Rng\nuse operand::Rng;"), 0);
}
