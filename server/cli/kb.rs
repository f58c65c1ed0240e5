//! `sansha kb search|check|eval`: ask the knowledge base, look it over, measure how well it is found.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use sansha_core::knowledge::TranslationState;
use sansha_core::knowledge::lint::Finding;
use sansha_core::language::Language;
use serde::Serialize;

use super::{Done, Failed, Out, Outcome};
use crate::adapters::search::EmbeddedSearch;
use crate::adapters::search::loader::{Knowledge, folder, sha256, shipped};
use crate::services::evaluation::{self, Detail, Evaluation, evaluate};
use crate::services::ports::{Hit, KnowledgeSearch, SearchPage, SearchRequest, StoreError};

/// Ask the knowledge base, look it over, or measure how well answers are found.
#[derive(Debug, Args)]
pub(super) struct Verb {
    /// A knowledge folder to read instead of the one in the program.
    #[arg(long, global = true, value_name = "DIR")]
    knowledge: Option<PathBuf>,
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Find answers to a question.
    Search(Search),
    /// Say what is wrong with the entries and the glossary.
    Check,
    /// Ask the questions of a file and count how many answers are found.
    Eval(Eval),
}

#[derive(Debug, Args)]
struct Search {
    /// The language of the question: ja, en, vi…
    #[arg(long)]
    lang: Language,
    /// The day of the call; today in Japan when left out.
    #[arg(long)]
    date: Option<Date>,
    /// At most this many answers.
    #[arg(long, default_value_t = 5)]
    top: usize,
    /// The question.
    #[arg(required = true)]
    text: Vec<String>,
}

#[derive(Debug, Args)]
struct Eval {
    /// TSV with the header `lang family ids query date`; ids separated by commas, none for off-topic questions.
    #[arg(long, value_name = "FILE")]
    queries: PathBuf,
    /// The day of questions that name none.
    #[arg(long, default_value = "2025-12-15")]
    default_date: Date,
    /// Say what each question found, in the order of the file.
    #[arg(long)]
    details: bool,
}

impl Verb {
    pub(super) fn run(self, out: Out) -> Outcome {
        let knowledge = match &self.knowledge {
            Some(path) => folder(path).map_err(|error| Failed(format!("cannot read {}: {error}", path.display())))?,
            None => shipped(),
        };
        match self.task {
            Task::Search(search) => search.run(knowledge, out),
            Task::Check => check(&knowledge, out),
            Task::Eval(eval) => eval.run(knowledge, out),
        }
    }
}

impl Search {
    fn run(self, knowledge: Knowledge, out: Out) -> Outcome {
        let base = index(knowledge)?;
        let request =
            SearchRequest { text: self.text.join(" "), language: self.lang, day: self.date.unwrap_or_else(today_in_japan), top: self.top };
        let page = wait_for(base.search(request))?;
        out.say(&Found::from(&page), || in_words(&page))?;
        Ok(Done::Well)
    }
}

impl Eval {
    fn run(self, knowledge: Knowledge, out: Out) -> Outcome {
        let file = self.queries.display();
        let bytes = std::fs::read(&self.queries).map_err(|error| Failed(format!("cannot read {file}: {error}")))?;
        let tsv = std::str::from_utf8(&bytes).map_err(|error| Failed(format!("{file} is not UTF-8: {error}")))?;
        let questions = evaluation::parse(tsv, self.default_date).map_err(|error| Failed(format!("{file}: {error}")))?;
        let base = index(knowledge)?;
        let mut result = wait_for(evaluate(&base, &questions))?;
        let details = self.details.then(|| std::mem::take(&mut result.details));
        let measured = Measured { sha256: sha256(&bytes), result, details };
        out.say(&measured, || measured.in_words())?;
        Ok(Done::Well)
    }
}

fn check(knowledge: &Knowledge, out: Out) -> Outcome {
    let state = |wanted| {
        let states = knowledge.entries.iter().flat_map(|entry| Language::ALL.map(|language| entry.state(language)));
        states.filter(|state| *state == wanted).count()
    };
    let checked = Checked {
        findings: knowledge.findings.iter().map(FindingView::from).collect(),
        entries: knowledge.entries.len(),
        unreviewed: state(TranslationState::Machine),
        missing: state(TranslationState::Missing),
    };
    out.say(&checked, || checked.in_words())?;
    Ok(if checked.findings.is_empty() { Done::Well } else { Done::FoundWrong })
}

fn index(knowledge: Knowledge) -> Result<EmbeddedSearch, Failed> {
    EmbeddedSearch::new(knowledge).map_err(|error| Failed(format!("cannot build the index: {error}")))
}

fn wait_for<T>(answer: impl Future<Output = Result<T, StoreError>>) -> Result<T, Failed> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| Failed(error.to_string()))?;
    runtime.block_on(answer).map_err(|error| Failed(error.to_string()))
}

/// The command line is outside the domain and may read the real clock.
fn today_in_japan() -> Date {
    jiff::Timestamp::now().to_zoned(TimeZone::fixed(Offset::constant(9))).date()
}

#[derive(Serialize)]
struct Found<'a> {
    confident: bool,
    degraded: bool,
    hits: Vec<HitView<'a>>,
}

#[derive(Serialize)]
struct HitView<'a> {
    entry: &'a str,
    title: &'a str,
    score: f64,
    why: &'a [String],
    source: &'a [String],
    valid: Days,
    translation_state: &'a str,
    lang: Language,
}

#[derive(Serialize)]
struct Days {
    from: Date,
    to: Option<Date>,
}

impl<'a> From<&'a SearchPage> for Found<'a> {
    fn from(page: &'a SearchPage) -> Self {
        Self { confident: page.confident, degraded: page.degraded, hits: page.hits.iter().map(HitView::from).collect() }
    }
}

impl<'a> From<&'a Hit> for HitView<'a> {
    fn from(hit: &'a Hit) -> Self {
        Self {
            entry: hit.entry.as_str(),
            title: &hit.title,
            score: hit.score,
            why: &hit.why,
            source: &hit.source,
            valid: Days { from: hit.valid.0, to: hit.valid.1 },
            translation_state: &hit.translation_state,
            lang: hit.lang,
        }
    }
}

fn in_words(page: &SearchPage) -> String {
    let mut lines = vec![if page.confident { "answer" } else { "no sure answer" }.to_owned()];
    for hit in &page.hits {
        let Hit { entry, title, score, why, source, translation_state, lang, .. } = hit;
        let (why, source) = (why.join(", "), source.join("; "));
        lines.push(format!("{score:.2}  {entry}  {title}  [{lang} {translation_state}]  ({why})  {source}"));
    }
    lines.join("\n")
}

#[derive(Serialize)]
struct Checked<'a> {
    findings: Vec<FindingView<'a>>,
    entries: usize,
    /// Translations by a machine that nobody has read.
    unreviewed: usize,
    /// Texts that the 23 languages still lack: counted, not a finding.
    missing: usize,
}

#[derive(Serialize)]
struct FindingView<'a> {
    file: &'a str,
    line: usize,
    rule: &'a str,
    text: &'a str,
}

impl<'a> From<&'a Finding> for FindingView<'a> {
    fn from(finding: &'a Finding) -> Self {
        Self { file: &finding.file, line: finding.line, rule: finding.rule, text: &finding.text }
    }
}

impl Checked<'_> {
    fn in_words(&self) -> String {
        let Self { findings, entries, unreviewed, missing } = self;
        let mut lines: Vec<String> = findings.iter().map(|f| format!("{}:{}: {}: {}", f.file, f.line, f.rule, f.text)).collect();
        let count = findings.len();
        lines.push(format!("{entries} entries, {count} findings, {unreviewed} translations unread, {missing} missing"));
        lines.join("\n")
    }
}

#[derive(Serialize)]
struct Measured {
    sha256: String,
    #[serde(flatten)]
    result: Evaluation,
    #[serde(rename = "details", skip_serializing_if = "Option::is_none")]
    details: Option<Vec<Detail>>,
}

impl Measured {
    fn in_words(&self) -> String {
        let Evaluation { n, overall, by_lang, by_family, off_topic, .. } = &self.result;
        let all = overall.iter().map(|recall| ("all".to_owned(), recall));
        let languages = by_lang.iter().map(|(tag, recall)| ((*tag).to_owned(), recall));
        let families = by_family.iter().map(|(family, recall)| (family.clone(), recall));
        let mut lines = vec![format!("{n} questions, SHA-256 {}", self.sha256)];
        for (name, recall) in all.chain(languages).chain(families) {
            lines.push(format!("{name:14} n {:4}  @1 {:.3}  @3 {:.3}  @5 {:.3}", recall.n, recall.r1, recall.r3, recall.r5));
        }
        lines.push(format!("off topic      n {:4}  declined {}", off_topic.n, off_topic.declined));
        lines.join("\n")
    }
}
