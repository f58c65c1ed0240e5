//! What must be true of every entry before a caller hears it. `sansha kb check` prints what is not.

use std::collections::BTreeMap;

use jiff::civil::Date;
use unicode_normalization::is_nfc;

use super::{Entry, Facts, Text, TranslationState, is_step};
use crate::guard::scan;
use crate::language::Language;

/// A quotation is proof, not a copy.
pub const QUOTE_CHARS_MAX: usize = 60;
/// The first paragraph is said on the telephone in one breath or two.
pub const ANSWER_CHARS_MAX: usize = 400;
/// More steps than these nobody remembers.
pub const STEPS_MAX: usize = 4;

/// Something to put right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// File, relative to the knowledge folder.
    pub file: String,
    /// Line, counted from 1; 1 where the whole file is meant.
    pub line: usize,
    /// Name of the rule.
    pub rule: &'static str,
    /// What is wrong and what to do.
    pub text: String,
}

/// Everything wrong with these entries, in the order of their files.
#[must_use]
pub fn check(entries: &[Entry]) -> Vec<Finding> {
    let mut found = Vec::new();
    for entry in entries {
        check_facts(entry, &mut found);
        for (language, text) in &entry.texts {
            check_text(entry, *language, text, &mut found);
        }
        check_related(entry, entries, &mut found);
    }
    check_versions(entries, &mut found);
    found.sort();
    found
}

/// Rules for any text of the knowledge base, entry or glossary: what a screen, a telephone and a search can bear.
#[must_use]
pub fn check_characters(file: &str, content: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for (number, line) in content.lines().enumerate() {
        let mut add = |rule, text: &str| found.push(Finding { file: file.to_owned(), line: number + 1, rule, text: text.to_owned() });
        if !is_nfc(line) {
            add("nfc", "write the line in normalisation form C");
        }
        if line.chars().any(is_bidi_control) {
            add("bidi", "remove the invisible direction mark; direction comes from the language");
        }
        // A hash is digits and letters in any order and no number.
        if !line.starts_with("source_hash") && !scan(line).is_empty() {
            add("my-number", "twelve digits look like a My Number; never print one, not even as an example");
        }
        if let Some(claim) = forbidden_claim(line) {
            add("claim", claim);
        }
    }
    found
}

fn check_facts(entry: &Entry, found: &mut Vec<Finding>) {
    let file = format!("entries/{}/entry.toml", entry.id);
    let mut add = |rule, text: String| found.push(Finding { file: file.clone(), line: 1, rule, text });
    let facts = &entry.facts;
    if facts.sources.is_empty() {
        add("source", "name at least one source".to_owned());
    }
    for source in &facts.sources {
        let long = source.quote.chars().count();
        if long > QUOTE_CHARS_MAX || source.quote.trim().is_empty() {
            add("quote", format!("quote 1 to {QUOTE_CHARS_MAX} characters; this has {long}: {}", source.quote));
        }
        if !is_day_or_month(&source.date) {
            add("dates", format!("{} is neither a day (2024-09-01) nor a month (2024-11)", source.date));
        }
        let seed = matches!(source.document.as_str(), "000" | "001" | "002" | "003" | "004");
        if !seed && source.publisher.is_none() {
            add("source", format!("name the publisher of {}, or one of the documents 000 to 004", source.document));
        }
    }
    if facts.valid_to.is_some_and(|last| last < facts.valid_from) {
        add("dates", "valid_to is before valid_from".to_owned());
    }
    if !entry.texts.contains_key(&Language::Japanese) {
        add("original", "ja.md is missing; Japanese is the original".to_owned());
    }
}

fn check_text(entry: &Entry, language: Language, text: &Text, found: &mut Vec<Finding>) {
    let file = format!("entries/{}/{language}.md", entry.id);
    let mut add = |rule, text: String| found.push(Finding { file: file.clone(), line: 1, rule, text });
    let head = &text.head;
    if head.title.trim().is_empty() || text.paragraphs.is_empty() {
        add("empty", "a title and an answer are needed".to_owned());
    }
    let answer = text.paragraphs.first().map_or(0, |first| first.chars().count());
    if answer > ANSWER_CHARS_MAX {
        add("length", format!("the first paragraph has {answer} characters; say it in {ANSWER_CHARS_MAX}"));
    }
    if text.paragraphs.iter().filter(|paragraph| is_step(paragraph)).count() > STEPS_MAX {
        add("steps", format!("more than {STEPS_MAX} steps"));
    }
    let translation = language != Language::Japanese;
    if translation && head.origin.is_none() {
        add("origin", "say origin = \"human\" or \"machine\"".to_owned());
    }
    if entry.state(language) == TranslationState::Stale {
        let source = entry.texts.get(&Language::Japanese).map(|source| (source.head.revision, source.body_hash.as_str()));
        let (revision, hash) = source.unwrap_or_default();
        add("stale", format!("ja.md has changed since; translate again, then source_revision = {revision}, source_hash = \"{hash}\""));
    }
    if head.reviewed_by.is_some() != head.reviewed_on.is_some() {
        add("review", "reviewed_by and reviewed_on go together".to_owned());
    }
}

fn check_related(entry: &Entry, entries: &[Entry], found: &mut Vec<Finding>) {
    for related in entry.facts.related.iter().filter(|id| **id == entry.id || !entries.iter().any(|other| other.id == **id)) {
        found.push(Finding {
            file: format!("entries/{}/entry.toml", entry.id),
            line: 1,
            rule: "related",
            text: format!("{related} is not another entry"),
        });
    }
}

/// Versions of one topic: never two on a day, and a gap between two says why.
fn check_versions(entries: &[Entry], found: &mut Vec<Finding>) {
    let mut topics: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        topics.entry(&entry.facts.slug).or_default().push(entry);
    }
    for versions in topics.values_mut() {
        versions.sort_by_key(|entry| entry.facts.valid_from);
        for (earlier, later) in versions.iter().zip(versions.iter().skip(1)) {
            if let Some((rule, text)) = seam(&earlier.facts, &later.facts) {
                let text = format!("{} and {} are versions of one topic: {text}", earlier.id, later.id);
                found.push(Finding { file: format!("entries/{}/entry.toml", later.id), line: 1, rule, text });
            }
        }
    }
}

fn seam(earlier: &Facts, later: &Facts) -> Option<(&'static str, &'static str)> {
    let next: Option<Date> = earlier.valid_to.and_then(|last| last.tomorrow().ok());
    match next {
        None => Some(("overlap", "the earlier one has no last day")),
        Some(next) if next > later.valid_from => Some(("overlap", "both are valid on a day")),
        Some(next) if next < later.valid_from && later.gap.is_none() => {
            Some(("gap", "days between them are in neither; write gap = \"why\""))
        }
        Some(_) => None,
    }
}

fn is_day_or_month(text: &str) -> bool {
    text.parse::<Date>().is_ok_and(|day| day.to_string() == text)
        || format!("{text}-01").parse::<Date>().is_ok_and(|day| day.to_string() == format!("{text}-01"))
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Sentences that have sent people to a counter with the wrong paper.
fn forbidden_claim(line: &str) -> Option<&'static str> {
    let alone = [
        "お知らせだけで受診でき",
        "お知らせのみで受診でき",
        "お知らせだけでも受診でき",
        "notice alone is enough",
        "notice is enough by itself",
    ];
    let denied = ["受診できません", "受診できない", "not enough"];
    if alone.iter().any(|claim| line.contains(claim)) && !denied.iter().any(|denial| line.contains(denial)) {
        return Some("the notice alone is never enough (004); say that it is shown together with the card");
    }
    let number = ["マイナンバーをお伝えください", "マイナンバーを教えてください", "tell us your My Number"];
    if number.iter().any(|claim| line.contains(claim)) && !line.contains("不要") {
        return Some("nobody is asked for a My Number on this line");
    }
    None
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::tests::entry;
    use super::{check, check_characters};

    fn rules(content: &str) -> Vec<&'static str> {
        check_characters("x.md", content).into_iter().map(|finding| finding.rule).collect()
    }

    #[test]
    fn a_sound_entry_has_no_findings() {
        assert_eq!(check(&[entry("F057", Some(date(2025, 12, 1)))]), []);
    }

    #[test]
    fn a_long_quotation_a_missing_source_and_reversed_days_are_found() {
        let mut wrong = entry("F057", Some(date(2024, 9, 1)));
        wrong.facts.sources.first_mut().unwrap().quote = "あ".repeat(61);
        let mut bare = entry("F058", None);
        bare.facts.slug = "other".to_owned();
        bare.facts.sources.clear();
        let found: Vec<&str> = check(&[wrong, bare]).into_iter().map(|finding| finding.rule).collect();
        assert_eq!(found, ["dates", "quote", "source"]);
    }

    #[test]
    fn two_versions_of_a_topic_neither_overlap_nor_leave_a_silent_gap() {
        let earlier = entry("F057", Some(date(2025, 12, 1)));
        let mut later = entry("F058", None);
        for (first_day, rule) in [(date(2025, 12, 1), Some("overlap")), (date(2025, 12, 2), None), (date(2025, 12, 3), Some("gap"))] {
            later.facts.valid_from = first_day;
            let found = check(&[earlier.clone(), later.clone()]);
            assert_eq!(found.first().map(|finding| finding.rule), rule, "{first_day}");
        }
        later.facts.gap = Some("no leaflet for that day".to_owned());
        assert_eq!(check(&[earlier, later]), []);
    }

    #[test]
    fn characters_that_hide_or_harm_are_found() {
        assert_eq!(rules("か\u{3099}"), ["nfc"]);
        assert_eq!(rules("abc\u{202E}def"), ["bidi"]);
        let grouped = ["0000", "0000", "0000"];
        for written in [grouped.concat(), grouped.join(" "), grouped.join("-"), "०".repeat(12)] {
            assert_eq!(rules(&format!("番号 {written} です")), ["my-number"], "{written}");
        }
        assert_eq!(rules("0570-015-369 2025年12月1日 1234567890123"), [""; 0]);
    }

    #[test]
    fn the_notice_is_never_said_to_be_enough() {
        assert_eq!(rules("資格情報のお知らせだけで受診できます。"), ["claim"]);
        assert_eq!(rules("資格情報のお知らせだけで受診できません。"), [""; 0]);
    }
}
