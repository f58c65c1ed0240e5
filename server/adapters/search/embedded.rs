//! The search that is always there: an index in memory, built at start from the knowledge folder.
//!
//! A hit's score is the share of the question that its entry has: the weight of the clues found over the weight of all clues,
//! rare clues weighing more. That lies between 0 and 1 for every question and every language, so that one threshold can say
//! when there is no answer, and the reasons shown are exactly what was counted.

use std::collections::BTreeMap;
use std::ops::Bound;

use futures_util::future::FutureExt;
use jiff::civil::Date;
use sansha_core::guard::FreeText;
use sansha_core::ids::EntryId;
use sansha_core::knowledge::glossary::{self, Recogniser};
use sansha_core::knowledge::{Entry, TranslationState};
use sansha_core::language::Language;
use sansha_core::protocol::AnswerText;
use sansha_core::text::tokens::QUESTION_CHARS_MAX;
use tantivy::collector::TopDocs;
use tantivy::query::{
    BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, EnableScoring, FuzzyTermQuery, Occur, Query, RangeQuery, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, IndexReader, Searcher, TERMINATED, TantivyError, Term};

use super::index::{Fields, build, day_number};
use super::loader::Knowledge;
use super::question::{Clue, Question};
use crate::services::ports::{Hit, KnowledgeSearch, Later, SearchPage, SearchRequest, StoreError};

/// At most this many hits are given, whatever was asked for.
pub const HITS_MAX: usize = 20;
/// With this many sure hits nobody has mistyped: the fuzzy pass is left out.
const SURE_HITS: usize = 3;
/// Share of the question from which a hit is sure.
const SURE: f64 = 0.6;
/// Share from which the best hit may be called an answer when a term of the glossary is in both question and answer.
const CONFIDENT: f64 = 0.4;
/// Share from which it may be called one without: small words alone make up half of a question about anything.
const CONFIDENT_WITHOUT_TERM: f64 = 0.65;
/// What a word with one wrong letter counts.
const FORGIVEN: f32 = 0.7;
/// Letters from which one wrong letter is forgiven.
const FORGIVEN_LETTERS: usize = 4;
/// A hit below this share of the question is noise.
const NOISE: f64 = 0.04;

/// The embedded knowledge base.
pub struct EmbeddedSearch {
    entries: Vec<Entry>,
    terms: Vec<(String, glossary::Term)>,
    recognisers: BTreeMap<Language, Recogniser>,
    fields: Fields,
    reader: IndexReader,
}

impl EmbeddedSearch {
    /// Builds the index.
    ///
    /// # Errors
    /// When the index cannot be built in memory.
    pub fn new(knowledge: Knowledge) -> Result<Self, TantivyError> {
        let (index, fields) = build(&knowledge.entries, &knowledge.terms)?;
        let recogniser = |language| (language, Recogniser::new(knowledge.terms.values(), language));
        Ok(Self {
            recognisers: Language::ALL.into_iter().map(recogniser).collect(),
            reader: index.reader()?,
            terms: knowledge.terms.into_iter().collect(),
            entries: knowledge.entries,
            fields,
        })
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn find(&self, request: &SearchRequest) -> Result<SearchPage, TantivyError> {
        let guarded = FreeText::guard(&request.text);
        let text: String = guarded.as_str().chars().take(QUESTION_CHARS_MAX).collect();
        let Some(recogniser) = self.recognisers.get(&request.language) else { return Ok(SearchPage::default()) };
        let question = Question::new(&text, request.language, &self.fields, recogniser);
        let searcher = self.reader.searcher();
        let mut asked = Asked::new(question, &searcher)?;
        let mut found = self.rank(&asked, request.day, &searcher)?;
        if found.iter().filter(|(score, _)| *score >= SURE).count() < SURE_HITS && asked.forgive() {
            found = self.rank(&asked, request.day, &searcher)?;
        }
        found.retain(|(score, _)| *score >= NOISE);
        let confident = asked.is_answered(&found, &searcher)?;
        found.truncate(request.top.min(HITS_MAX));
        let why = asked.why(&found, &searcher)?;
        let hits = found.iter().zip(why).filter_map(|((score, doc), why)| self.hit(request.language, *score, *doc, why));
        Ok(SearchPage { confident, degraded: false, hits: hits.collect() })
    }

    /// Entries valid on the day, best first, with their share of the question. A tie goes to the smaller id.
    fn rank(&self, asked: &Asked, day: Date, searcher: &Searcher) -> Result<Vec<(f64, DocId)>, TantivyError> {
        let day = day_number(day);
        let from = RangeQuery::new(Bound::Unbounded, Bound::Included(Term::from_field_i64(self.fields.from, day)));
        let to = RangeQuery::new(Bound::Included(Term::from_field_i64(self.fields.to, day)), Bound::Unbounded);
        let mut parts: Vec<(Occur, Box<dyn Query>)> = vec![(Occur::Must, silent(from)), (Occur::Must, silent(to))];
        let clues: Vec<(Occur, Box<dyn Query>)> = asked.clues().map(|(clue, weighed)| (Occur::Should, clue_query(clue, weighed))).collect();
        if clues.is_empty() || self.entries.is_empty() {
            return Ok(Vec::new());
        }
        parts.push((Occur::Must, Box::new(BooleanQuery::new(clues))));
        let top = searcher.search(&BooleanQuery::new(parts), &TopDocs::with_limit(HITS_MAX).order_by_score())?;
        let mut found: Vec<(f64, DocId)> = top.into_iter().map(|(score, at)| (f64::from(score) / asked.total, at.doc_id)).collect();
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        Ok(found)
    }

    fn hit(&self, language: Language, score: f64, doc: DocId, why: Vec<String>) -> Option<Hit> {
        let entry = self.entries.get(usize::try_from(doc).ok()?)?;
        let (shown, text) = entry.text_for(language)?;
        Some(Hit {
            entry: entry.id.clone(),
            title: text.head.title.clone(),
            score,
            why,
            source: entry.facts.citations(),
            valid: (entry.facts.valid_from, entry.facts.valid_to),
            // Of the text that is shown; that it is in another language than asked for, `lang` says.
            translation_state: entry.state(shown).word().to_owned(),
            lang: shown,
        })
    }
}

impl KnowledgeSearch for EmbeddedSearch {
    fn search(&self, request: SearchRequest) -> Later<'_, SearchPage, StoreError> {
        // Well under a millisecond on 500 entries: no thread of its own.
        async move { self.find(&request).map_err(|error| StoreError::Failed(error.to_string())) }.boxed()
    }

    fn texts(&self, entry: &EntryId, language: Language, day: Date) -> Option<Vec<AnswerText>> {
        let entry = self.entries.iter().find(|known| known.id == *entry && known.facts.is_valid_on(day))?;
        let mut languages = vec![Language::Japanese];
        if language != Language::Japanese {
            languages.push(language);
        }
        let texts = languages.into_iter().filter_map(|lang| {
            let text = entry.texts.get(&lang)?;
            let machine = matches!(entry.state(lang), TranslationState::Machine | TranslationState::Stale);
            Some(AnswerText { lang, title: text.head.title.clone(), paragraphs: text.paragraphs.clone(), machine })
        });
        Some(texts.collect())
    }

    fn terms(&self) -> Vec<(String, glossary::Term)> {
        self.terms.clone()
    }
}

/// A clue's weight in this base, and whether one wrong letter is forgiven.
#[derive(Debug, Clone, Copy)]
struct Weighed {
    mass: f64,
    forgiven: bool,
    known: bool,
}

/// A question weighed against what there is to find.
struct Asked {
    question: Question,
    weighed: Vec<Weighed>,
    total: f64,
}

impl Asked {
    fn new(question: Question, searcher: &Searcher) -> Result<Self, TantivyError> {
        let mut weighed = Vec::with_capacity(question.clues.len());
        for clue in &question.clues {
            let with = frequency(clue, searcher)?;
            let rarity = rarity(with, searcher.num_docs());
            // Grammar that no entry uses says nothing about what is asked.
            let weight = if with == 0 && !clue.tells { 0.0 } else { clue.weight };
            weighed.push(Weighed { mass: weight * rarity, forgiven: false, known: with > 0 });
        }
        let total = weighed.iter().map(|w| w.mass).sum::<f64>().max(f64::MIN_POSITIVE);
        Ok(Self { question, weighed, total })
    }

    fn clues(&self) -> impl Iterator<Item = (&Clue, Weighed)> {
        self.question.clues.iter().zip(self.weighed.iter().copied())
    }

    /// Lets words that nobody wrote match with one wrong letter; false when there is no such word.
    fn forgive(&mut self) -> bool {
        let mut any = false;
        for (clue, weighed) in self.question.clues.iter().zip(&mut self.weighed) {
            weighed.forgiven = !weighed.known && clue.word && may_be_mistyped(&clue.key);
            any |= weighed.forgiven;
        }
        any
    }

    /// Whether the best hit is good enough to be called an answer.
    fn is_answered(&self, found: &[(f64, DocId)], searcher: &Searcher) -> Result<bool, TantivyError> {
        let Some((share, best)) = found.first() else { return Ok(false) };
        let reasons = self.matches(&[*best], searcher)?;
        let reasons = || reasons.iter().flatten().filter_map(|number| self.question.clues.get(*number)).filter(|clue| clue.tells);
        let telling: f64 = reasons().map(|clue| clue.weight).sum();
        let needed = if reasons().any(|clue| clue.term) { CONFIDENT } else { CONFIDENT_WITHOUT_TERM };
        Ok(*share >= needed && telling >= 1.0)
    }

    fn why(&self, found: &[(f64, DocId)], searcher: &Searcher) -> Result<Vec<Vec<String>>, TantivyError> {
        let docs: Vec<DocId> = found.iter().map(|(_, doc)| *doc).collect();
        Ok(self.matches(&docs, searcher)?.iter().map(|clues| self.question.words(clues)).collect())
    }

    /// Which clues each of these documents has.
    fn matches(&self, docs: &[DocId], searcher: &Searcher) -> Result<Vec<Vec<usize>>, TantivyError> {
        let mut has: Vec<Vec<usize>> = vec![Vec::new(); docs.len()];
        let mut order: Vec<(DocId, usize)> = docs.iter().copied().zip(0..).collect();
        order.sort_unstable();
        let Some(segment) = searcher.segment_readers().first() else { return Ok(has) };
        for (number, (clue, weighed)) in self.clues().enumerate() {
            let query = clue_query(clue, weighed);
            let mut postings = query.weight(EnableScoring::enabled_from_searcher(searcher))?.scorer(segment, 1.0)?;
            for (doc, place) in &order {
                let at = postings.doc();
                let at = if at != TERMINATED && at < *doc { postings.seek(*doc) } else { at };
                if let (true, Some(clues)) = (at == *doc, has.get_mut(*place)) {
                    clues.push(number);
                }
            }
        }
        Ok(has)
    }
}

/// In how many entries a clue is: counted in the first place that has it, which is the question's own language.
fn frequency(clue: &Clue, searcher: &Searcher) -> Result<u64, TantivyError> {
    for pair in clue.fields.chunks(3) {
        let mut most = 0;
        for (field, _) in pair {
            most = most.max(searcher.doc_freq(&Term::from_field_text(*field, &clue.key))?);
        }
        if most > 0 {
            return Ok(most);
        }
    }
    Ok(0)
}

/// The usual inverse document frequency; what nobody has weighs as much as what one entry has.
fn rarity(with: u64, of: u64) -> f64 {
    let count = |n: u64| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let (with, of) = (count(with.max(1)), count(of.max(1)));
    (1.0 + (of - with + 0.5) / (with + 0.5)).ln()
}

fn may_be_mistyped(word: &str) -> bool {
    word.chars().count() >= FORGIVEN_LETTERS && !word.contains(|c: char| c.is_ascii_digit())
}

/// The best of the places where a clue is found.
fn clue_query(clue: &Clue, weighed: Weighed) -> Box<dyn Query> {
    let places = clue.fields.iter().map(|(field, worth)| place_query(*field, clue, weighed, *worth));
    Box::new(DisjunctionMaxQuery::new(places.collect()))
}

fn place_query(field: Field, clue: &Clue, weighed: Weighed, worth: f32) -> Box<dyn Query> {
    let term = Term::from_field_text(field, &clue.key);
    let mass = single(weighed.mass) * worth;
    if weighed.forgiven {
        return Box::new(ConstScoreQuery::new(Box::new(FuzzyTermQuery::new(term, 1, true)), mass * FORGIVEN));
    }
    Box::new(ConstScoreQuery::new(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), mass))
}

fn silent(query: RangeQuery) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(Box::new(query), 0.0))
}

/// tantivy counts in single precision.
#[expect(clippy::as_conversions, reason = "there is no From for narrowing a float; scores need no more than 24 bits")]
fn single(mass: f64) -> f32 {
    mass as f32
}
