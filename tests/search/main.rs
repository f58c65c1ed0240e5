//! Is the right answer found, in every language, on the right day?

mod cli;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use sansha::adapters::search::EmbeddedSearch;
use sansha::adapters::search::loader::{Knowledge, folder};
use sansha::services::evaluation::{Question, evaluate, parse};
use sansha::services::ports::{KnowledgeSearch, SearchPage, SearchRequest};
use sansha_core::ids::EntryId;
use sansha_core::language::Language;

const FIRST_MAILING: Date = date(2024, 9, 18);

fn knowledge() -> Knowledge {
    folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge")).expect("the knowledge folder can be read")
}

fn base() -> &'static EmbeddedSearch {
    static BASE: LazyLock<EmbeddedSearch> = LazyLock::new(|| EmbeddedSearch::new(knowledge()).expect("the index is built"));
    &BASE
}

fn questions() -> Vec<Question> {
    parse(include_str!("../cases/queries.tsv"), FIRST_MAILING).expect("the file is well formed")
}

async fn ask(base: &EmbeddedSearch, language: Language, text: &str, day: Date) -> SearchPage {
    base.search(SearchRequest { text: text.to_owned(), language, day, top: 10 }).await.expect("the index can be read")
}

fn found(page: &SearchPage) -> Vec<&str> {
    page.hits.iter().map(|hit| hit.entry.as_str()).collect()
}

#[test]
fn the_knowledge_base_has_nothing_to_put_right() {
    assert_eq!(knowledge().findings, []);
}

#[tokio::test]
async fn every_question_finds_its_answer_among_the_first_three() {
    let (base, questions) = (base(), questions());
    let result = evaluate(base, &questions).await.unwrap();
    let missed: Vec<_> = questions
        .iter()
        .zip(&result.details)
        .filter(|(asked, _)| !asked.answers.is_empty())
        .filter(|(asked, detail)| !detail.entries.iter().take(3).any(|entry| asked.answers.contains(entry)))
        .map(|(asked, detail)| (asked.language.tag(), &asked.text, &asked.answers, &detail.entries))
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
    let overall = result.overall.unwrap();
    assert!(overall.r1 >= 0.9, "{overall:?} {:?}", result.by_family);
}

#[tokio::test]
async fn off_topic_questions_are_not_answered_with_confidence() {
    let (base, questions) = (base(), questions());
    let result = evaluate(base, &questions).await.unwrap();
    let fooled: Vec<_> = questions
        .iter()
        .zip(&result.details)
        .filter(|(asked, detail)| asked.answers.is_empty() && detail.confident)
        .map(|(asked, _)| &asked.text)
        .collect();
    assert!(fooled.is_empty(), "{fooled:#?}");
}

#[test]
fn every_entry_is_asked_for_six_times_in_each_language_it_is_written_in() {
    let mut asked: BTreeMap<(EntryId, Language), usize> = BTreeMap::new();
    for question in questions() {
        for entry in question.answers {
            *asked.entry((entry, question.language)).or_default() += 1;
        }
    }
    for entry in knowledge().entries.iter().filter(|entry| entry.facts.is_valid_on(FIRST_MAILING)) {
        for language in entry.texts.keys() {
            let times = asked.get(&(entry.id.clone(), *language)).copied().unwrap_or(0);
            assert!(times >= 6, "{} is asked for {times} times in {language}", entry.id);
        }
    }
}

#[tokio::test]
async fn an_answer_is_never_given_outside_its_days() {
    let base = base();
    for (day, shown) in [(date(2024, 9, 1), false), (date(2024, 9, 2), true), (date(2025, 12, 1), true), (date(2025, 12, 2), false)] {
        let page = ask(base, Language::Japanese, "今の健康保険証はいつまで使えますか", day).await;
        assert_eq!(found(&page).contains(&"F057"), shown, "{day}");
        let texts = base.texts(&EntryId::parse("F057").unwrap(), Language::Vietnamese, day);
        assert_eq!(texts.is_some(), shown, "{day}");
    }
}

#[tokio::test]
async fn a_hit_says_why_where_from_and_how_far_it_can_be_trusted() {
    let page = ask(base(), Language::Japanese, "保険証はいつまで使えますか", FIRST_MAILING).await;
    let hit = page.hits.first().unwrap();
    assert!(page.confident && !page.degraded);
    assert_eq!((hit.entry.as_str(), hit.lang, hit.translation_state.as_str()), ("F057", Language::Japanese, "source"));
    assert_eq!(hit.source.first().map(String::as_str), Some("002 s3"));
    assert_eq!(hit.valid, (date(2024, 9, 2), Some(date(2025, 12, 1))));
    assert!(hit.why.iter().any(|word| word.contains("保険証")), "{:?}", hit.why);
    let page = ask(base(), Language::Vietnamese, "Thẻ bảo hiểm dùng đến khi nào?", FIRST_MAILING).await;
    assert_eq!(page.hits.first().map(|hit| (hit.lang, hit.translation_state.as_str())), Some((Language::Vietnamese, "machine")));
}

#[tokio::test]
async fn a_caller_without_a_translation_reads_english() {
    let page = ask(base(), Language::Korean, "마지막 네 자리가 달라요", FIRST_MAILING).await;
    let shown = page.hits.first().map(|hit| (hit.entry.as_str(), hit.lang, hit.translation_state.as_str()));
    assert_eq!(shown, Some(("F034", Language::English, "machine")));
    assert!(!page.confident, "the glossary alone is never sure");
}

#[tokio::test]
async fn the_texts_of_an_answer_are_japanese_and_the_callers_language() {
    let texts = base().texts(&EntryId::parse("F034").unwrap(), Language::Vietnamese, FIRST_MAILING).unwrap();
    let seen: Vec<_> = texts.iter().map(|text| (text.lang, text.machine)).collect();
    assert_eq!(seen, [(Language::Japanese, false), (Language::Vietnamese, true)]);
    assert!(texts.iter().all(|text| text.paragraphs.len() == 6), "answer, four steps, who helps next");
}

#[tokio::test]
async fn nothing_asked_finds_nothing() {
    for text in ["", "   ", "???", "。"] {
        let page = ask(base(), Language::Japanese, text, FIRST_MAILING).await;
        assert_eq!(page, SearchPage::default(), "{text:?}");
    }
}
