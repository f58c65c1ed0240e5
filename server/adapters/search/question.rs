//! A question as clues: which keys to look for, in which fields, and how much each one tells.

use sansha_core::knowledge::glossary::Recogniser;
use sansha_core::language::Language;
use sansha_core::text::fold::readable;
use sansha_core::text::sound::{kana_sounds, romaji_sounds};
use sansha_core::text::{Kind, Token, tokens};
use tantivy::schema::Field;

use super::index::{Fields, is_term, term_key};

/// At most this many clues are followed; a question of 400 characters in Japanese has about as many.
const CLUES_MAX: usize = 400;
/// At most this many words are shown as the reason of a hit.
const WHY_MAX: usize = 8;

/// What a variant counts, beside the title.
const VARIANT: f32 = 0.9;
/// What the body of the answer counts, beside the title.
const BODY: f32 = 0.45;
/// What the Japanese texts count for a question in another language.
const JAPANESE: f32 = 0.8;
/// What the English texts count for a question in another language.
const ENGLISH: f32 = 0.5;
/// A term of the glossary is worth more than the letters it is written with.
const TERM: f64 = 1.5;
/// A pair of sounds where the question has nothing but sounds.
const SOUND: f64 = 0.4;
/// A pair of sounds beside characters, and a word in Latin letters beside its sounds.
const ASIDE: f64 = 0.1;

/// One thing to look for.
#[derive(Debug, Clone)]
pub(super) struct Clue {
    /// Key in the index.
    pub key: String,
    /// How much it tells by what it is, before its rarity is known.
    pub weight: f64,
    /// Whether it can be a reason by itself; grammar cannot.
    pub tells: bool,
    /// Whether it is a term of the glossary: what a hotline for other things would not be asked.
    pub term: bool,
    /// Whether a wrong letter may be forgiven.
    pub word: bool,
    /// Where to look, and what a find there counts. The question's own language comes first.
    pub fields: Vec<(Field, f32)>,
    /// First character in [`Question::said`].
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

/// A question taken apart.
#[derive(Debug, Clone)]
pub(super) struct Question {
    /// The question as it is shown in reasons.
    pub said: Vec<char>,
    /// The clues; each key once per kind of field.
    pub clues: Vec<Clue>,
}

impl Question {
    /// Takes a question in this language apart.
    pub fn new(text: &str, language: Language, fields: &Fields, recogniser: &Recogniser) -> Self {
        let mut question = Self { said: readable(text), clues: Vec::new() };
        let romaji = if language == Language::Japanese { romaji_sounds(text) } else { Vec::new() };
        let places = places(language, fields);
        for token in tokens(text) {
            let sounded = romaji.iter().any(|sound| (sound.start, sound.end) == (token.start, token.end));
            let weight = if sounded { ASIDE } else { token.kind.weight() };
            question.add(token, weight, &places);
        }
        if language == Language::Japanese {
            let only_sounds = !question.said.iter().any(|c| matches!(c, '\u{3400}'..='\u{9FFF}'));
            let weight = if only_sounds { SOUND } else { ASIDE };
            for sound in kana_sounds(text) {
                question.add(sound, weight, &[(fields.sound, 1.0)]);
            }
            for sound in romaji {
                question.add(sound, SOUND, &[(fields.sound, 1.0)]);
            }
        }
        for mention in recogniser.mentions(text) {
            let token = Token { key: term_key(mention.term), kind: Kind::Pair, start: mention.start, end: mention.end };
            question.add(token, TERM, &[(fields.term_title, 1.0), (fields.term_ask, VARIANT), (fields.term_body, BODY)]);
        }
        question
    }

    /// The words of the question that these clues are, in the order in which they were said.
    pub fn words(&self, found: &[usize]) -> Vec<String> {
        let mut spans: Vec<(usize, usize)> =
            found.iter().filter_map(|number| self.clues.get(*number)).filter(|clue| clue.tells).map(span).collect();
        spans.retain(|this| {
            let of_span = |clue: &&Clue| span(clue) == *this;
            let all = self.clues.iter().filter(of_span).count();
            let hit = found.iter().filter_map(|number| self.clues.get(*number)).filter(of_span).count();
            hit * 2 >= all
        });
        spans.sort_unstable();
        let mut merged: Vec<(usize, usize)> = Vec::new();
        for (start, end) in spans {
            match merged.last_mut() {
                Some(last) if start < last.1 => last.1 = last.1.max(end),
                Some(_) | None => merged.push((start, end)),
            }
        }
        let mut words: Vec<String> = Vec::new();
        for (start, end) in merged {
            let word: String = self.said.get(start..end).unwrap_or_default().iter().collect();
            if words.len() < WHY_MAX && !words.contains(&word) {
                words.push(word);
            }
        }
        words
    }

    fn add(&mut self, token: Token, weight: f64, places: &[(Field, f32)]) {
        let known = self.clues.iter().any(|clue| clue.key == token.key && clue.fields.first() == places.first());
        if !known && self.clues.len() < CLUES_MAX {
            self.clues.push(Clue {
                weight,
                tells: token.kind != Kind::Grammar,
                term: is_term(&token.key),
                word: token.kind == Kind::Word,
                fields: places.to_vec(),
                start: token.start,
                end: token.end,
                key: token.key,
            });
        }
    }
}

fn span(clue: &Clue) -> (usize, usize) {
    (clue.start, clue.end)
}

/// The question's own language, then Japanese, then English.
fn places(language: Language, fields: &Fields) -> Vec<(Field, f32)> {
    let mut places = Vec::new();
    for (tried, worth) in [(language, 1.0), (Language::Japanese, JAPANESE), (Language::English, ENGLISH)] {
        let Some(found) = fields.language.get(&tried) else { continue };
        if !places.iter().any(|(field, _)| *field == found.title) {
            places.extend([(found.title, worth), (found.ask, worth * VARIANT), (found.body, worth * BODY)]);
        }
    }
    places
}
