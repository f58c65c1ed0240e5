//! Every code that the server refuses with has words, in Japanese and in English.

use std::collections::BTreeSet;

use crate::expect_none;
use crate::tree::{File, files};

#[test]
fn every_refusal_has_words() {
    let files = files();
    let in_core = files.iter().filter(|file| file.path == "server/core/src/refusal.rs").flat_map(|file| after(file, "=> \""));
    let in_server = files.iter().filter(|file| is_server(file)).flat_map(|file| after(file, "plain(\""));
    let keys: Vec<_> = in_core.chain(in_server).map(|(place, code)| (place, format!("error-{code}"))).collect();
    assert!(keys.len() >= 13, "the codes are where this test looks for them");
    expect_none("error-<code> is in errors.ftl", "a refusal without words is an error to the person who meets it", &missing(&files, &keys));
}

fn is_server(file: &File) -> bool {
    file.path.starts_with("server/") && file.ending() == "rs" && !file.path.ends_with("/tests.rs")
}

/// The literals that follow `before`, and where; the unit tests at the end of a file may say what they like.
fn after(file: &File, before: &str) -> Vec<(String, String)> {
    let tested = file.lines().take_while(|(_, line)| *line != "#[cfg(test)]");
    let code = tested.filter(|(_, line)| !line.trim_start().starts_with("//"));
    let found = code.flat_map(|(number, line)| line.split(before).skip(1).map(move |rest| (number, rest)));
    let literal = found.filter_map(|(number, rest)| Some((number, rest.split_once('"')?.0)));
    literal.map(|(number, text)| (format!("{}:{number}", file.path), text.to_owned())).collect()
}

fn missing(files: &[File], keys: &[(String, String)]) -> Vec<String> {
    let mut broken = Vec::new();
    for tag in ["ja", "en"] {
        let folder = format!("locales/{tag}");
        let texts = files.iter().filter(|file| file.folder() == folder && file.ending() == "ftl");
        let known: BTreeSet<&str> = texts.flat_map(|file| file.text.lines().filter_map(|line| Some(line.split_once(" =")?.0))).collect();
        let gone = keys.iter().filter(|(_, key)| !known.contains(key.as_str()));
        broken.extend(gone.map(|(place, key)| format!("{place}: {key} is not in {folder}")));
    }
    broken
}
