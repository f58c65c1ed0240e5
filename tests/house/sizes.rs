//! Sizes: what does not fit a screen is not read.

use std::collections::BTreeSet;

use crate::expect_none;
use crate::tree::{File, files};

const FILE_LINES_MAX: usize = 400;
const FUNCTION_LINES_MAX: usize = 60;
const README_LINES_MAX: usize = 150;

#[test]
fn no_file_is_longer_than_a_sitting() {
    let long = files().into_iter().filter(|file| file.is_code() && file.lines().count() > FILE_LINES_MAX);
    let broken: Vec<_> = long.map(|file| format!("{} has {} lines", file.path, file.lines().count())).collect();
    expect_none(&format!("a file has at most {FILE_LINES_MAX} lines"), "a longer one holds two subjects: part them", &broken);
}

#[test]
fn no_function_is_longer_than_a_screen() {
    let broken: Vec<_> = files().iter().filter(|file| file.is_code() && file.ending() != "css").flat_map(long_functions).collect();
    expect_none(&format!("a function has at most {FUNCTION_LINES_MAX} lines"), "a reader holds one screen in the head", &broken);
}

#[test]
fn every_folder_with_code_has_a_readme_on_its_door() {
    let files = files();
    let folders: BTreeSet<&str> = files.iter().filter(|file| file.is_code()).map(File::folder).collect();
    let has = |folder: &str, name: &str| files.iter().any(|file| file.path == format!("{folder}/{name}"));
    // A small room is explained on the door of the room around it; `src` is no room.
    let around = |folder: &str| folder.rsplit_once('/').map_or("", |(above, _)| above.trim_end_matches("/src")).to_owned();
    let explained = |folder: &str| has(folder, "README.md") || has(&around(folder), "README.md");
    let broken: Vec<_> = folders.into_iter().filter(|folder| !folder.is_empty() && !explained(folder)).map(str::to_owned).collect();
    expect_none(
        "every folder with code has a README.md, or the folder around it has",
        "a newcomer must know in a minute what a room is for",
        &broken,
    );
}

#[test]
fn a_readme_is_short() {
    let long = files().into_iter().filter(|file| file.path.ends_with("README.md") && file.lines().count() > README_LINES_MAX);
    let broken: Vec<_> = long.map(|file| format!("{} has {} lines", file.path, file.lines().count())).collect();
    expect_none(&format!("a README has at most {README_LINES_MAX} lines"), "it is a door, not a book", &broken);
}

#[test]
fn every_rust_file_says_first_what_it_is_for() {
    // `tests.rs` holds the tests of the module that names it: that one says what for.
    let silent =
        files().into_iter().filter(|file| file.ending() == "rs" && !file.text.starts_with("//! ") && !file.path.ends_with("/tests.rs"));
    let broken: Vec<_> = silent.map(|file| file.path).collect();
    expect_none("a Rust file begins with //!", "the first line a reader meets says why the file exists", &broken);
}

/// Functions that are too long, by their indentation: both formatters close a function where its line began.
fn long_functions(file: &File) -> Vec<String> {
    let lines: Vec<&str> = file.text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate().filter(|(_, line)| begins_function(line, file.ending())) {
        let indent = line.len() - line.trim_start().len();
        let closes = |line: &&str| {
            line.len() > indent && line.trim_start().len() + indent == line.len() && line.trim_start().starts_with(['}', ')'])
        };
        let Some(length) = lines.iter().skip(start + 1).position(closes).map(|rest| rest + 2) else { continue };
        if length > FUNCTION_LINES_MAX {
            found.push(format!("{}:{} has {length} lines: {}", file.path, start + 1, line.trim()));
        }
    }
    found
}

fn begins_function(line: &str, ending: &str) -> bool {
    let code = line.trim_start();
    if ending == "rs" {
        let words = code.split(['(', '<']).next().unwrap_or_default();
        return words.split_whitespace().rev().nth(1) == Some("fn") && !code.starts_with("//") && !code.ends_with(';');
    }
    let named = code.starts_with("function ") || code.contains(" function ") || code.ends_with("=> {");
    let method = code.ends_with(") {") && !["if ", "for ", "while ", "switch ", "} else"].iter().any(|word| code.starts_with(word));
    code.ends_with('{') && (named || method) && !code.contains("describe(")
}

#[test]
fn the_measure_sees_functions_of_both_languages() {
    let body = "    a;\n".repeat(FUNCTION_LINES_MAX);
    let long = |path: &str, head: &str| long_functions(&File { path: path.to_owned(), text: format!("{head}\n{body}}}\n") }).len();
    assert_eq!(long("a.rs", "pub async fn long(a: u8) -> u8 {"), 1);
    assert_eq!(long("a.rs", "impl Long {"), 0);
    assert_eq!(long("a.ts", "export function long(a: number): number {"), 1);
    assert_eq!(long("a.tsx", "const long = (a: number) => {"), 1);
    assert_eq!(long("a.ts", "export class Long {"), 0);
}
