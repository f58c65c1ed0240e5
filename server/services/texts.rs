//! The port for words: what a person reads is named by a key here and written in `locales/`.

use sansha_core::language::Language;

/// Something to put into a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TextArg<'a> {
    /// A word or a sentence, as it is.
    Words(&'a str),
    /// A count: chooses the plural form.
    Count(i64),
}

/// Words for people, from `locales/`.
pub trait Texts: Send + Sync {
    /// The text of a key in this language, else in English, else in Japanese; the key itself when no language has it, so that
    /// a forgotten text is seen and nothing fails.
    fn text(&self, language: Language, key: &str, args: &[(&str, TextArg<'_>)]) -> String;
}
