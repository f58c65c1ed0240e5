//! Words and entries that do not belong here.

use std::collections::BTreeSet;

use crate::expect_none;
use crate::tree::files;

const TOP: [&str; 12] = [
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "compose.yaml",
    "knowledge",
    "locales",
    "migrations",
    "server",
    "tests",
    "widget",
];

#[test]
fn the_top_is_known_by_heart() {
    let files = files();
    let top: BTreeSet<&str> = files.iter().filter_map(|file| file.path.split('/').next()).collect();
    let visible = top.into_iter().filter(|name| !name.starts_with('.'));
    let broken: Vec<_> = visible.filter(|name| !TOP.contains(name)).map(str::to_owned).collect();
    expect_none("the top folder holds only what is agreed", "a stranger can say what each entry is for", &broken);
}

#[test]
fn nothing_is_left_open_and_no_machine_is_named() {
    // Put together here, so that this file does not break its own rule.
    let words = [
        ["TO", "DO"].concat(),
        ["FIX", "ME"].concat(),
        ["dbg", "!("].concat(),
        ["/ro", "ot/"].concat(),
        ["/ho", "me/"].concat(),
        ["/wo", "rk/"].concat(),
        ["../sha", "red"].concat(),
        ["registry.np", "mjs.org"].concat(),
        ["index.cra", "tes.io"].concat(),
        ["pypi", ".org"].concat(),
    ];
    let lock = |path: &str| path.ends_with("Cargo.lock") || path.ends_with("package-lock.json");
    let mut broken = Vec::new();
    for file in files().iter().filter(|file| !lock(&file.path) && !file.path.starts_with("widget/dist/")) {
        for (number, line) in file.lines() {
            broken.extend(words.iter().filter(|word| line.contains(*word)).map(|word| format!("{}:{number} has {word}", file.path)));
        }
    }
    expect_none("no open ends, no path or host of one machine", "what is committed is finished and true on every machine", &broken);
}

#[test]
fn the_pages_are_locked_to_the_public_registry() {
    let public = ["https://registry.np", "mjs.org/"].concat();
    let lock = files().into_iter().filter(|file| file.path.ends_with("package-lock.json"));
    let resolved =
        lock.flat_map(|file| file.text.lines().filter(|line| line.contains("\"resolved\":")).map(str::to_owned).collect::<Vec<_>>());
    let broken: Vec<_> = resolved.filter(|line| !line.contains(&public)).collect();
    expect_none("the lock of the pages names no private mirror", "it would not install anywhere else", &broken);
}

#[test]
fn no_test_skips_itself() {
    let words = [["#[ign", "ore"].concat(), [".sk", "ip("].concat(), ["it.on", "ly("].concat(), ["test.on", "ly("].concat()];
    let mut broken = Vec::new();
    for file in files().iter().filter(|file| file.is_code()) {
        let scripts = file.ending() != "rs";
        let banned = words.iter().filter(|word| scripts != word.starts_with('#'));
        for word in banned {
            let lines = file.lines().filter(|(_, line)| line.contains(word.as_str()));
            broken.extend(lines.map(|(number, _)| format!("{}:{number} has {word}", file.path)));
        }
    }
    expect_none("no test skips itself", "a test that does not run says yes to everything", &broken);
}
