//! Reading text as a search does: one analysis for what is written in the knowledge base and for what is asked.
//!
//! | step | module |
//! |---|---|
//! | letters made equal: width, case, kana, accents where they carry no vowel, digits of every script | [`fold`] |
//! | words where a script has spaces, pairs of characters where it has none | [`tokens`] |
//! | how Japanese sounds: kana and romaji, long vowels forgiven | [`sound`] |
//!
//! Bigrams instead of a Japanese dictionary: on colloquial questions they found at least as much, they cost no data, and they
//! do not stumble over a question typed in kana only.

pub mod fold;
pub mod sound;
pub mod tokens;

pub use tokens::{Kind, Token, tokens};
