use std::collections::BTreeMap;

use jiff::civil::{Date, date};

use super::{Entry, Facts, Head, Origin, Owner, Text, TranslationState, fallback};
use crate::ids::EntryId;
use crate::language::Language;
use crate::wrap_up::Category;

/// An entry valid from the hotline's first day, with Japanese and a machine's Vietnamese.
pub(super) fn entry(id: &str, last: Option<Date>) -> Entry {
    let facts = Facts {
        slug: "old-card".to_owned(),
        category: Category::parse("E1").unwrap(),
        who: Owner::Hotline,
        valid_from: date(2024, 9, 2),
        valid_to: last,
        gap: None,
        sources: vec![super::Source {
            document: "002".to_owned(),
            publisher: None,
            date: "2024-11".to_owned(),
            section: Some("s3".to_owned()),
            quote: "令和7年12月1日まで有効".to_owned(),
        }],
        related: Vec::new(),
    };
    let head = Head {
        title: "今の保険証はいつまで使えますか".to_owned(),
        reading: None,
        variants: Vec::new(),
        revision: 1,
        source_revision: None,
        source_hash: None,
        origin: None,
        reviewed_by: None,
        reviewed_on: None,
    };
    let translated = Head { source_revision: Some(1), source_hash: Some("a1".to_owned()), origin: Some(Origin::Machine), ..head.clone() };
    let texts = BTreeMap::from([
        (Language::Japanese, Text::new(head, "答え。", "a1".to_owned())),
        (Language::Vietnamese, Text::new(translated, "Trả lời.", "b2".to_owned())),
    ]);
    Entry { id: EntryId::parse(id).unwrap(), facts, texts }
}

#[test]
fn an_entry_is_shown_from_its_first_day_through_its_last() {
    let entry = entry("F057", Some(date(2025, 12, 1)));
    for (day, shown) in [(date(2024, 9, 1), false), (date(2024, 9, 2), true), (date(2025, 12, 1), true), (date(2025, 12, 2), false)] {
        assert_eq!(entry.facts.is_valid_on(day), shown, "{day}");
    }
}

#[test]
fn a_translation_goes_stale_when_the_japanese_body_changes() {
    let mut entry = entry("F057", None);
    assert_eq!(entry.state(Language::Japanese), TranslationState::Source);
    assert_eq!(entry.state(Language::Vietnamese), TranslationState::Machine);
    assert_eq!(entry.state(Language::Thai), TranslationState::Missing);
    entry.texts.get_mut(&Language::Japanese).unwrap().body_hash = "c3".to_owned();
    assert_eq!(entry.state(Language::Vietnamese), TranslationState::Stale);
}

#[test]
fn a_machines_text_that_a_person_has_read_counts_as_human() {
    let mut entry = entry("F057", None);
    entry.texts.get_mut(&Language::Vietnamese).unwrap().head.reviewed_by = Some("Nguyen".to_owned());
    assert_eq!(entry.state(Language::Vietnamese), TranslationState::Human);
}

#[test]
fn a_reader_without_a_text_gets_english_and_then_japanese() {
    assert_eq!(fallback(Language::Thai), [Language::Thai, Language::English, Language::Japanese]);
    assert_eq!(entry("F057", None).text_for(Language::Thai).map(|(shown, _)| shown), Some(Language::Japanese));
}

#[test]
fn each_step_is_a_paragraph_of_its_own() {
    let head = entry("F057", None).texts.remove(&Language::Japanese).unwrap().head;
    let text = Text::new(head, "The answer\ngoes on.\n\n1. One.\n2. Two\n   and more.\n\nAsk us.\n", String::new());
    assert_eq!(text.paragraphs, ["The answer\ngoes on.", "1. One.", "2. Two\nand more.", "Ask us."]);
}
