//! The inverted index in memory: one document per entry, three fields per language.
//!
//! `title` holds the question, `ask` the other ways to ask it, `body` the answer. `sound` holds the readings of the Japanese
//! questions; `term_title`, `term_ask` and `term_body` hold the glossary's terms, which are the same in every language.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sansha_core::knowledge::Entry;
use sansha_core::knowledge::glossary::{Recogniser, Term};
use sansha_core::language::Language;
use sansha_core::text::sound::kana_sounds;
use sansha_core::text::{Token, tokens};
use tantivy::directory::RamDirectory;
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, SchemaBuilder, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token as IndexToken};
use tantivy::{Index, TantivyDocument, TantivyError};

/// Memory for building, in bytes. One segment, because the base is small and never changes while the process lives.
const BUILD_BYTES: usize = 64 << 20;

/// First word of the key of a glossary term.
const TERM: &str = "term";

/// The fields of one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct LanguageFields {
    /// The title.
    pub title: Field,
    /// The variants.
    pub ask: Field,
    /// The answer.
    pub body: Field,
}

/// All fields.
#[derive(Debug, Clone)]
pub(super) struct Fields {
    /// By language.
    pub language: BTreeMap<Language, LanguageFields>,
    /// Sounds of the Japanese questions.
    pub sound: Field,
    /// Terms in the title.
    pub term_title: Field,
    /// Terms in the variants.
    pub term_ask: Field,
    /// Terms in the answers.
    pub term_body: Field,
    /// First day, as [`day_number`].
    pub from: Field,
    /// Last day.
    pub to: Field,
}

/// Days as numbers that sort: 20251201.
pub(super) fn day_number(day: Date) -> i64 {
    i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
}

/// Builds the index. The number of a document is the number of its entry in `entries`.
pub(super) fn build(entries: &[Entry], terms: &BTreeMap<String, Term>) -> Result<(Index, Fields), TantivyError> {
    let (schema, fields) = schema();
    let mut writer = Index::builder().schema(schema).single_segment_index_writer(RamDirectory::create(), BUILD_BYTES)?;
    let recogniser = Recogniser::new(terms.values(), Language::Japanese);
    for entry in entries {
        writer.add_document(document(entry, &fields, &recogniser))?;
    }
    Ok((writer.finalize()?, fields))
}

fn schema() -> (Schema, Fields) {
    let mut schema: SchemaBuilder = Schema::builder();
    let indexing = TextFieldIndexing::default().set_tokenizer("raw").set_index_option(IndexRecordOption::Basic).set_fieldnorms(false);
    let text = TextOptions::default().set_indexing_options(indexing);
    // Prefixed, because `id` is a language.
    let language = Language::ALL.into_iter().map(|language| {
        let title = schema.add_text_field(&format!("title_{language}"), text.clone());
        let ask = schema.add_text_field(&format!("ask_{language}"), text.clone());
        let body = schema.add_text_field(&format!("body_{language}"), text.clone());
        (language, LanguageFields { title, ask, body })
    });
    let fields = Fields {
        language: language.collect(),
        sound: schema.add_text_field("sound", text.clone()),
        term_title: schema.add_text_field("term_title", text.clone()),
        term_ask: schema.add_text_field("term_ask", text.clone()),
        term_body: schema.add_text_field("term_body", text),
        from: schema.add_i64_field("from", INDEXED | FAST),
        to: schema.add_i64_field("to", INDEXED | FAST),
    };
    (schema.build(), fields)
}

fn document(entry: &Entry, fields: &Fields, recogniser: &Recogniser) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    for (language, text) in &entry.texts {
        let Some(language_fields) = fields.language.get(language) else { continue };
        document.add_pre_tokenized_text(language_fields.title, stream(tokens(&text.head.title)));
        for variant in &text.head.variants {
            document.add_pre_tokenized_text(language_fields.ask, stream(tokens(variant)));
        }
        for paragraph in &text.paragraphs {
            document.add_pre_tokenized_text(language_fields.body, stream(tokens(paragraph)));
        }
    }
    if let Some(japanese) = entry.texts.get(&Language::Japanese) {
        let head = &japanese.head;
        for question in head.variants.iter().chain([&head.title]).chain(&head.reading) {
            document.add_pre_tokenized_text(fields.sound, stream(kana_sounds(question)));
        }
        add_terms(&mut document, fields.term_title, recogniser, &head.title);
        for variant in &head.variants {
            add_terms(&mut document, fields.term_ask, recogniser, variant);
        }
        for paragraph in &japanese.paragraphs {
            add_terms(&mut document, fields.term_body, recogniser, paragraph);
        }
    }
    document.add_i64(fields.from, day_number(entry.facts.valid_from));
    document.add_i64(fields.to, entry.facts.valid_to.map_or(i64::MAX, day_number));
    document
}

fn add_terms(document: &mut TantivyDocument, field: Field, recogniser: &Recogniser, text: &str) {
    for mention in recogniser.mentions(text) {
        document.add_text(field, term_key(mention.term));
    }
}

/// How a glossary term is written in the index. The space keeps it apart from every word.
pub(super) fn term_key(number: usize) -> String {
    format!("{TERM} {number}")
}

/// Whether a key is a glossary term.
pub(super) fn is_term(key: &str) -> bool {
    key.strip_prefix(TERM).is_some_and(|rest| rest.starts_with(' '))
}

fn stream(tokens: Vec<Token>) -> PreTokenizedString {
    let tokens = tokens.into_iter().enumerate();
    let tokens = tokens.map(|(position, token)| IndexToken { position, text: token.key, ..IndexToken::default() });
    PreTokenizedString { text: String::new(), tokens: tokens.collect() }
}
