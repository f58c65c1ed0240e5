//! The agreed word for each term in each language, and how a term is recognised in a question.
//!
//! The glossary is what carries a question over from a language without translations: a Korean 자격확인서 finds 資格確認書.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Origin;
use crate::language::Language;
use crate::text::tokens::{Token, pieces};

/// `glossary/<slug>.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The Japanese term.
    pub ja: String,
    /// In hiragana.
    pub reading: String,
    /// Spellings in Latin letters that people type.
    #[serde(default)]
    pub romaji: Vec<String>,
    /// Short and colloquial forms in Japanese.
    #[serde(default)]
    pub short: Vec<String>,
    /// What it is, in one Japanese sentence.
    pub meaning: String,
    /// Who chose the renderings.
    pub origin: Origin,
    /// The rendering in each language; the first is the one to use, the others are heard too.
    pub renderings: BTreeMap<Language, Vec<String>>,
}

impl Term {
    /// Everything that stands for the term when someone asks in this language: Japanese words are said in every language.
    pub fn spellings(&self, language: Language) -> impl Iterator<Item = &str> {
        let japanese = std::iter::once(&self.ja).chain(std::iter::once(&self.reading)).chain(&self.romaji).chain(&self.short);
        japanese.chain(self.renderings.get(&language).into_iter().flatten()).map(String::as_str)
    }
}

/// A term found in a text: its number in the glossary, and where it stood in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention {
    /// Index of the term in the list that [`Recogniser::new`] was given.
    pub term: usize,
    /// First character.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
}

/// Finds terms in texts of one language.
#[derive(Debug, Clone, Default)]
pub struct Recogniser {
    /// Spellings as pieces, longest first: マイナ保険証 is not 保険証.
    spellings: Vec<(Vec<String>, usize)>,
}

impl Recogniser {
    /// A recogniser for texts in this language.
    #[must_use]
    pub fn new<'a>(terms: impl IntoIterator<Item = &'a Term>, language: Language) -> Self {
        let mut spellings: Vec<(Vec<String>, usize)> = Vec::new();
        for (number, term) in terms.into_iter().enumerate() {
            for spelling in term.spellings(language) {
                let keys: Vec<String> = pieces(spelling).into_iter().map(|piece| piece.key).collect();
                if !keys.is_empty() {
                    spellings.push((keys, number));
                }
            }
        }
        spellings.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        spellings.dedup();
        Self { spellings }
    }

    /// The terms in a text, from left to right; the longest spelling wins and a character belongs to one term only.
    #[must_use]
    pub fn mentions(&self, text: &str) -> Vec<Mention> {
        let said = pieces(text);
        let mut rest = said.as_slice();
        let mut found = Vec::new();
        while !rest.is_empty() {
            let here = self.spellings.iter().find(|(keys, _)| begins_with(rest, keys));
            let taken = here.map_or(1, |(keys, _)| keys.len());
            let (head, tail) = rest.split_at(taken);
            if let (Some((_, term)), Some(first), Some(last)) = (here, head.first(), head.last()) {
                found.push(Mention { term: *term, start: first.start, end: last.end });
            }
            rest = tail;
        }
        found
    }
}

fn begins_with(said: &[Token], keys: &[String]) -> bool {
    said.len() >= keys.len() && keys.iter().zip(said).all(|(key, piece)| same_word(key, &piece.key))
}

/// Equal, or a long word with another ending: Russian and Mongolian terms come in many cases.
fn same_word(term: &str, said: &str) -> bool {
    if term == said {
        return true;
    }
    let shared = term.chars().zip(said.chars()).take_while(|(a, b)| a == b).count();
    let (length, other) = (term.chars().count(), said.chars().count());
    shared >= 4 && shared + 2 >= length && other <= length + 3
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Recogniser, Term};
    use crate::knowledge::Origin;
    use crate::language::Language;

    fn term(ja: &str, short: &str, language: Language, rendering: &str) -> Term {
        Term {
            ja: ja.to_owned(),
            reading: "よみ".to_owned(),
            romaji: Vec::new(),
            short: vec![short.to_owned()],
            meaning: String::new(),
            origin: Origin::Machine,
            renderings: BTreeMap::from([(language, vec![rendering.to_owned()])]),
        }
    }

    #[test]
    fn the_longest_term_wins() {
        let terms = [
            term("健康保険証", "保険証", Language::English, "health insurance card"),
            term("マイナ保険証", "まいな保険証", Language::English, "My Number insurance card"),
        ];
        let found = |text| Recogniser::new(&terms, Language::Japanese).mentions(text).into_iter().map(|m| m.term).collect::<Vec<_>>();
        assert_eq!(found("マイナ保険証と保険証"), [1, 0]);
        assert_eq!(found("まいな 保険証"), [1], "a space does not part a term");
    }

    #[test]
    fn a_term_is_heard_in_another_case() {
        let terms = [term("健康保険証", "保険証", Language::Russian, "страховая карта")];
        let russian = Recogniser::new(&terms, Language::Russian);
        assert_eq!(russian.mentions("До какого числа действует страховую карту").len(), 1);
        assert_eq!(russian.mentions("страхование и карандаш").len(), 0);
    }
}
