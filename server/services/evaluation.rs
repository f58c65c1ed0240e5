//! How well the search finds: questions whose answers are known, asked one after another.
//!
//! A question file is TSV with the header `lang family ids query date`. `ids` are the entries that answer it, separated by commas;
//! none means that the question is off topic and that the right answer is "no answer". An empty date means the default day.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sansha_core::ids::EntryId;
use sansha_core::language::Language;
use serde::Serialize;

use super::ports::{KnowledgeSearch, SearchRequest, StoreError};

/// At most this many questions in a file.
pub const QUESTIONS_MAX: usize = 100_000;

/// Hits that are looked at.
const TOP: usize = 5;

/// One line of a question file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The language it is asked in.
    pub language: Language,
    /// What is hard about it: paraphrase, kana, typo…
    pub family: String,
    /// Entries that answer it; none for off-topic questions.
    pub answers: Vec<EntryId>,
    /// The question.
    pub text: String,
    /// The day of the call.
    pub day: Date,
}

/// A line that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {why}; a line is lang, family, ids, query and date, with tabs between them")]
pub struct BadLine {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong.
    pub why: String,
}

/// Reads a question file.
///
/// # Errors
/// [`BadLine`] for the first line that cannot be read.
pub fn parse(tsv: &str, default_day: Date) -> Result<Vec<Question>, BadLine> {
    let lines = tsv.lines().enumerate().filter(|(number, line)| *number > 0 && !line.trim().is_empty());
    lines.take(QUESTIONS_MAX).map(|(number, line)| question(line, default_day).map_err(|why| BadLine { line: number + 1, why })).collect()
}

fn question(line: &str, default_day: Date) -> Result<Question, String> {
    let mut columns = line.split('\t').map(str::trim);
    let mut next = || columns.next().unwrap_or_default();
    let (lang, family, ids, text, day) = (next(), next(), next(), next(), next());
    let answers = ids.split(',').map(str::trim).filter(|id| !id.is_empty()).map(EntryId::parse);
    Ok(Question {
        language: Language::parse(lang).map_err(|error| error.to_string())?,
        family: family.to_owned(),
        answers: answers.collect::<Result<_, _>>().map_err(|error| error.to_string())?,
        text: if text.is_empty() { return Err("there is no question".to_owned()) } else { text.to_owned() },
        day: if day.is_empty() {
            default_day
        } else {
            day.parse().map_err(|error| format!("{day} is not a day such as 2025-12-15: {error}"))?
        },
    })
}

/// Shares of questions whose answer was found.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Recall {
    /// Questions asked.
    pub n: u32,
    /// Share found in first place.
    pub r1: f64,
    /// Share found among the first three.
    pub r3: f64,
    /// Share found among the first five.
    pub r5: f64,
    /// 95 % interval of `r1` (Wilson).
    pub ci: [f64; 2],
}

/// Off-topic questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct OffTopic {
    /// Questions asked.
    pub n: u32,
    /// How many were rightly answered with "no answer".
    pub declined: u32,
}

/// What one question found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Detail {
    /// Entries found, best first.
    pub entries: Vec<EntryId>,
    /// Whether the best was called an answer.
    pub confident: bool,
}

/// The result.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evaluation {
    /// Questions asked, off-topic ones included.
    pub n: u32,
    /// Over all questions that have an answer.
    pub overall: Option<Recall>,
    /// By language tag.
    pub by_lang: BTreeMap<&'static str, Recall>,
    /// By family.
    pub by_family: BTreeMap<String, Recall>,
    /// Questions without an answer.
    pub off_topic: OffTopic,
    /// In the order of the file. Left out of the result unless asked for.
    #[serde(skip)]
    pub details: Vec<Detail>,
}

/// Asks every question.
///
/// # Errors
/// The first error of the search.
pub async fn evaluate(search: &dyn KnowledgeSearch, questions: &[Question]) -> Result<Evaluation, StoreError> {
    let mut overall = Tally::default();
    let mut by_lang: BTreeMap<&'static str, Tally> = BTreeMap::new();
    let mut by_family: BTreeMap<String, Tally> = BTreeMap::new();
    let mut off_topic = OffTopic::default();
    let mut details = Vec::with_capacity(questions.len());
    for question in questions {
        let request = SearchRequest { text: question.text.clone(), language: question.language, day: question.day, top: TOP };
        let page = search.search(request).await?;
        let entries: Vec<EntryId> = page.hits.into_iter().map(|hit| hit.entry).collect();
        if question.answers.is_empty() {
            off_topic.n += 1;
            off_topic.declined += u32::from(!page.confident);
        } else {
            let place = entries.iter().position(|found| question.answers.contains(found));
            overall.count(place);
            by_lang.entry(question.language.tag()).or_default().count(place);
            by_family.entry(question.family.clone()).or_default().count(place);
        }
        details.push(Detail { entries, confident: page.confident });
    }
    let recalls =
        |tallies: BTreeMap<String, Tally>| tallies.into_iter().filter_map(|(name, tally)| Some((name, tally.recall()?))).collect();
    Ok(Evaluation {
        n: u32::try_from(questions.len()).unwrap_or(u32::MAX),
        overall: overall.recall(),
        by_lang: by_lang.into_iter().filter_map(|(tag, tally)| Some((tag, tally.recall()?))).collect(),
        by_family: recalls(by_family),
        off_topic,
        details,
    })
}

/// Questions counted by the place in which their answer was found.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    n: u32,
    first: u32,
    three: u32,
    five: u32,
}

impl Tally {
    fn count(&mut self, place: Option<usize>) {
        self.n += 1;
        self.first += u32::from(place == Some(0));
        self.three += u32::from(place.is_some_and(|place| place < 3));
        self.five += u32::from(place.is_some_and(|place| place < TOP));
    }

    fn recall(self) -> Option<Recall> {
        let share = |count: u32| f64::from(count) / f64::from(self.n);
        let r1 = share(self.first);
        (self.n > 0).then(|| Recall { n: self.n, r1, r3: share(self.three), r5: share(self.five), ci: wilson(r1, f64::from(self.n)) })
    }
}

/// The score interval of Wilson for a share of `n`, 95 %.
fn wilson(share: f64, n: f64) -> [f64; 2] {
    let z = 1.96_f64;
    let middle = (share + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt() / (1.0 + z * z / n);
    [(middle - half).max(0.0), (middle + half).min(1.0)]
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::parse;

    #[test]
    fn a_question_file_is_read_with_its_default_day() {
        let tsv = "lang\tfamily\tids\tquery\tdate\nja\tkana\tF057,F058\tいつまで\t2024-09-18\nfil\toff-topic\t\tpizza\t\n";
        let read = parse(tsv, date(2025, 12, 15)).unwrap();
        let seen: Vec<_> = read.iter().map(|q| (q.language.tag(), q.answers.len(), q.day)).collect();
        assert_eq!(seen, [("ja", 2, date(2024, 9, 18)), ("tl", 0, date(2025, 12, 15))]);
        assert_eq!(parse("header\nxx\tkana\t\tq\t", date(2025, 12, 15)).map_err(|bad| bad.line), Err(2));
    }
}
