//! What the hotline knows: entries that answer one question each, in up to 23 languages, valid on certain days, each with its source.
//!
//! The files are described in `knowledge/README.md`. Reading them is the loader's work; what they mean is said here.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::EntryId;
use crate::language::Language;
use crate::wrap_up::Category;

pub mod glossary;
pub mod lint;

/// Who finally answers. The operator gives the key points in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Owner {
    /// This hotline.
    Hotline,
    /// The branch of the caller's prefecture.
    Branch,
    /// City, ward, town or village office.
    Municipality,
    /// The My Number general line.
    General,
    /// The caller's employer.
    Employer,
    /// Japan Pension Service.
    Jps,
    /// The clinic or pharmacy.
    Clinic,
    /// Another insurer.
    OtherInsurer,
}

/// Where a statement comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// `000` to `004` for a seed document, else the title of a public page.
    pub document: String,
    /// Publisher, for a public page.
    #[serde(default)]
    pub publisher: Option<String>,
    /// Day or month of the document: `2024-09-01`, `2024-11`.
    pub date: String,
    /// Section, such as `s3`.
    #[serde(default)]
    pub section: Option<String>,
    /// The words themselves, at most [`lint::QUOTE_CHARS_MAX`] characters.
    pub quote: String,
}

impl Source {
    /// The short form: `002 s3`.
    #[must_use]
    pub fn cited(&self) -> String {
        self.section.as_ref().map_or_else(|| self.document.clone(), |section| format!("{} {section}", self.document))
    }
}

/// `entry.toml`: what is true of an entry in every language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The topic in words. Entries with the same slug are versions of one topic and never valid on the same day.
    pub slug: String,
    /// Leaf of the taxonomy.
    pub category: Category,
    /// Who finally answers.
    pub who: Owner,
    /// First day on which it may be shown.
    pub valid_from: Date,
    /// Last day, where there is one.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// Why no version of the topic covers the days before this one, where that is so.
    #[serde(default)]
    pub gap: Option<String>,
    /// Where it is written.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
    /// Entries that often come next.
    #[serde(default)]
    pub related: Vec<EntryId>,
}

impl Facts {
    /// Whether the entry may be shown on this day.
    #[must_use]
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// The sources in their short form, each once.
    #[must_use]
    pub fn citations(&self) -> Vec<String> {
        let mut cited: Vec<String> = Vec::new();
        for source in self.sources.iter().map(Source::cited) {
            if !cited.contains(&source) {
                cited.push(source);
            }
        }
        cited
    }
}

/// Who put a text into its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A person.
    Human,
    /// A machine; shown as such until a person has read it.
    Machine,
}

/// The front matter of `<lang>.md`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The question, as a caller would put it.
    pub title: String,
    /// The title in kana; Japanese only.
    #[serde(default)]
    pub reading: Option<String>,
    /// Other ways to ask the same.
    #[serde(default)]
    pub variants: Vec<String>,
    /// Counts up with every change of meaning.
    pub revision: u32,
    /// Translations: the Japanese revision that was translated.
    #[serde(default)]
    pub source_revision: Option<u32>,
    /// Translations: SHA-256 of the Japanese body that was translated, in hexadecimal.
    #[serde(default)]
    pub source_hash: Option<String>,
    /// Translations: who translated.
    #[serde(default)]
    pub origin: Option<Origin>,
    /// Who has read it and agrees.
    #[serde(default)]
    pub reviewed_by: Option<String>,
    /// When.
    #[serde(default)]
    pub reviewed_on: Option<Date>,
}

/// One language of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Front matter.
    pub head: Head,
    /// Paragraphs: the answer, the steps, who helps next.
    pub paragraphs: Vec<String>,
    /// SHA-256 of the body in hexadecimal.
    pub body_hash: String,
}

impl Text {
    /// Cuts a body into paragraphs: blank lines part them, and each step of a list is one.
    #[must_use]
    pub fn new(head: Head, body: &str, body_hash: String) -> Self {
        let mut paragraphs: Vec<String> = Vec::new();
        let mut open = false;
        for line in body.lines().map(str::trim) {
            if line.is_empty() {
                open = false;
                continue;
            }
            match paragraphs.last_mut().filter(|_| open && !is_step(line)) {
                Some(paragraph) => {
                    paragraph.push('\n');
                    paragraph.push_str(line);
                }
                None => paragraphs.push(line.to_owned()),
            }
            open = true;
        }
        Self { head, paragraphs, body_hash }
    }
}

/// Whether a line begins a numbered step (`1. …`).
#[must_use]
pub fn is_step(line: &str) -> bool {
    line.split_once(". ").is_some_and(|(number, _)| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

/// How far a text can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslationState {
    /// The Japanese original.
    Source,
    /// Translated or checked by a person.
    Human,
    /// Translated by a machine and checked by nobody.
    Machine,
    /// The original has changed since.
    Stale,
    /// There is no text in this language.
    Missing,
}

impl TranslationState {
    /// The word used on the wire and in the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Human => "human",
            Self::Machine => "machine",
            Self::Stale => "stale",
            Self::Missing => "missing",
        }
    }
}

/// One question and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Name of the folder.
    pub id: EntryId,
    /// What is true in every language.
    pub facts: Facts,
    /// The texts. An entry that passed the loader has Japanese.
    pub texts: BTreeMap<Language, Text>,
}

impl Entry {
    /// How far the text in this language can be trusted.
    #[must_use]
    pub fn state(&self, language: Language) -> TranslationState {
        let (Some(text), Some(source)) = (self.texts.get(&language), self.texts.get(&Language::Japanese)) else {
            return TranslationState::Missing;
        };
        if language == Language::Japanese {
            return TranslationState::Source;
        }
        if text.head.source_hash.as_deref() != Some(source.body_hash.as_str()) || text.head.source_revision != Some(source.head.revision) {
            return TranslationState::Stale;
        }
        match (text.head.origin, &text.head.reviewed_by) {
            (Some(Origin::Human), _) | (_, Some(_)) => TranslationState::Human,
            (Some(Origin::Machine) | None, None) => TranslationState::Machine,
        }
    }

    /// The text to show to someone who reads this language, and the language it is in.
    #[must_use]
    pub fn text_for(&self, language: Language) -> Option<(Language, &Text)> {
        fallback(language).into_iter().find_map(|tried| self.texts.get(&tried).map(|text| (tried, text)))
    }
}

/// In which order languages are tried: one's own, then English, which more callers read than Japanese, then the original.
#[must_use]
pub const fn fallback(language: Language) -> [Language; 3] {
    [language, if matches!(language, Language::Japanese) { Language::Japanese } else { Language::English }, Language::Japanese]
}

#[cfg(test)]
mod tests;
