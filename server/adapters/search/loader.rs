//! Reads the knowledge folder: the one in the binary, or another one on disk.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use aws_lc_rs::digest::{SHA256, digest};
use rust_embed::RustEmbed;
use sansha_core::ids::EntryId;
use sansha_core::knowledge::glossary::Term;
use sansha_core::knowledge::lint::{self, Finding};
use sansha_core::knowledge::{Entry, Facts, Head, Text};
use sansha_core::language::Language;
use serde::de::DeserializeOwned;

/// The entries as they were when the binary was built.
#[derive(RustEmbed)]
#[folder = "knowledge/entries/"]
#[prefix = "entries/"]
struct ShippedEntries;

/// The glossary as it was when the binary was built.
#[derive(RustEmbed)]
#[folder = "knowledge/glossary/"]
#[prefix = "glossary/"]
struct ShippedGlossary;

/// At most this many files are read from a folder on disk: 5,000 entries in 25 files each.
pub const FILES_MAX: usize = 125_000;

/// Everything the hotline knows, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Knowledge {
    /// Entries that can be shown, by id. Each has Japanese.
    pub entries: Vec<Entry>,
    /// The glossary, by slug.
    pub terms: BTreeMap<String, Term>,
    /// What `kb check` prints. An entry whose files cannot be read is not among the entries.
    pub findings: Vec<Finding>,
}

/// The knowledge in the binary.
#[must_use]
pub fn shipped() -> Knowledge {
    let entries = ShippedEntries::iter().filter_map(|path| Some((path.to_string(), ShippedEntries::get(&path)?.data)));
    let glossary = ShippedGlossary::iter().filter_map(|path| Some((path.to_string(), ShippedGlossary::get(&path)?.data)));
    read(entries.chain(glossary))
}

/// The knowledge in a folder on disk, which replaces the one in the binary.
///
/// # Errors
/// When the folder cannot be listed or a file cannot be read.
pub fn folder(root: &Path) -> std::io::Result<Knowledge> {
    let mut files = Vec::new();
    let mut waiting: Vec<PathBuf> = vec![root.join("entries"), root.join("glossary")];
    while let Some(here) = waiting.pop() {
        for item in std::fs::read_dir(&here)? {
            let path = item?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if files.len() < FILES_MAX {
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                files.push((name, Cow::Owned(std::fs::read(&path)?)));
            }
        }
    }
    files.sort();
    Ok(read(files.into_iter()))
}

/// SHA-256 of a body in hexadecimal, white space at its ends not counted: what `source_hash` holds.
#[must_use]
pub fn body_hash(body: &str) -> String {
    sha256(body.trim().as_bytes())
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(files: impl Iterator<Item = (String, Cow<'static, [u8]>)>) -> Knowledge {
    let mut shelf = Shelf::default();
    for (path, bytes) in files {
        match std::str::from_utf8(&bytes) {
            Ok(content) => shelf.put(&path, content),
            Err(_) => shelf.found(&path, "utf-8", "the file is not UTF-8".to_owned()),
        }
    }
    shelf.finish()
}

/// Files being sorted into entries.
#[derive(Default)]
struct Shelf {
    facts: BTreeMap<EntryId, Facts>,
    texts: BTreeMap<EntryId, BTreeMap<Language, Text>>,
    terms: BTreeMap<String, Term>,
    findings: Vec<Finding>,
}

impl Shelf {
    fn put(&mut self, path: &str, content: &str) {
        let parts: Vec<&str> = path.split('/').collect();
        if parts.last() == Some(&"README.md") {
            return;
        }
        self.findings.extend(lint::check_characters(path, content));
        match parts.as_slice() {
            ["entries", id, file] => match EntryId::parse(id) {
                Ok(id) => self.put_entry(path, id, file, content),
                Err(error) => self.found(path, "file", error.to_string()),
            },
            ["glossary", file] if file.ends_with(".toml") => {
                if let Some(term) = self.parse(path, content, 0) {
                    self.terms.insert(file.trim_end_matches(".toml").to_owned(), term);
                }
            }
            _ => self.found(path, "file", "not a place for a file; see the README of the knowledge folder".to_owned()),
        }
    }

    fn put_entry(&mut self, path: &str, id: EntryId, file: &str, content: &str) {
        if file == "entry.toml" {
            if let Some(facts) = self.parse(path, content, 0) {
                self.facts.insert(id, facts);
            }
            return;
        }
        let language = file.strip_suffix(".md").and_then(|tag| Language::ALL.into_iter().find(|language| language.tag() == tag));
        let Some(language) = language else {
            return self.found(path, "file", "an entry has entry.toml and <language>.md".to_owned());
        };
        let Some((head, body)) = content.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n")) else {
            return self.found(path, "front-matter", "begin with +++, then TOML, then +++ on its own line".to_owned());
        };
        if let Some(head) = self.parse::<Head>(path, head, 1) {
            self.texts.entry(id).or_default().insert(language, Text::new(head, body, body_hash(body)));
        }
    }

    /// Parses TOML that begins `above` lines into its file.
    fn parse<T: DeserializeOwned>(&mut self, path: &str, content: &str, above: usize) -> Option<T> {
        toml::from_str(content)
            .map_err(|error| {
                let before = error.span().and_then(|span| content.get(..span.start)).unwrap_or_default();
                let line = above + 1 + before.matches('\n').count();
                self.findings.push(Finding { file: path.to_owned(), line, rule: "toml", text: error.message().to_owned() });
            })
            .ok()
    }

    fn found(&mut self, path: &str, rule: &'static str, text: String) {
        self.findings.push(Finding { file: path.to_owned(), line: 1, rule, text });
    }

    fn finish(mut self) -> Knowledge {
        let mut entries = Vec::new();
        for (id, facts) in std::mem::take(&mut self.facts) {
            let texts = self.texts.remove(&id).unwrap_or_default();
            entries.push(Entry { id, facts, texts });
        }
        for id in self.texts.keys() {
            let file = format!("entries/{id}/entry.toml");
            self.findings.push(Finding {
                file,
                line: 1,
                rule: "file",
                text: "the entry has texts but no entry.toml that can be read".to_owned(),
            });
        }
        self.findings.extend(lint::check(&entries));
        self.findings.sort();
        entries.retain(|entry| entry.texts.contains_key(&Language::Japanese));
        Knowledge { entries, terms: self.terms, findings: self.findings }
    }
}
