//! Distinct identifiers: the compiler refuses a leg where a call is meant.
//!
//! All are UUIDs made outside the core (version 7 in production, small numbers in the simulator) and written as text.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps a UUID made at the edge.
            #[must_use]
            pub const fn new(id: Uuid) -> Self {
                Self(id)
            }

            /// A small numbered id, for stories and simulations.
            #[must_use]
            pub const fn numbered(n: u128) -> Self {
                Self(Uuid::from_u128(n))
            }

            /// The UUID inside.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    };
}

id! {
    /// One caller's visit.
    CallId
}
id! {
    /// A person who takes legs: operator, interpreter or supervisor. The same id as the account.
    AgentId
}
id! {
    /// A command as its sender numbered it; a repeat of the same id is the same command.
    CommandId
}
id! {
    /// A member of the insurer in the imported extract.
    MemberId
}

/// A knowledge entry, named as in the outline: `F` and three digits (`F057`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct EntryId(String);

/// Text that is not an [`EntryId`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an entry id is F and three digits, such as F057")]
pub struct NotAnEntryId;

impl EntryId {
    /// Reads `F057`.
    ///
    /// # Errors
    /// [`NotAnEntryId`] for any other shape.
    pub fn parse(text: &str) -> Result<Self, NotAnEntryId> {
        let digits = text.strip_prefix('F').ok_or(NotAnEntryId)?;
        if digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit()) { Ok(Self(text.to_owned())) } else { Err(NotAnEntryId) }
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for EntryId {
    type Error = NotAnEntryId;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<EntryId> for String {
    fn from(id: EntryId) -> Self {
        id.0
    }
}

/// A set phrase of the hotline: its key in `scripts.ftl` without the prefix (`opening-greeting`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct PhraseId(String);

/// Text that is not a [`PhraseId`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a phrase is named by small letters, digits and hyphens, such as opening-greeting")]
pub struct NotAPhraseId;

impl PhraseId {
    /// Characters of the longest name.
    pub const LEN_MAX: usize = 40;

    /// Reads `opening-greeting`.
    ///
    /// # Errors
    /// [`NotAPhraseId`] for anything but small letters, digits and hyphens, and for what is longer than [`Self::LEN_MAX`].
    pub fn parse(text: &str) -> Result<Self, NotAPhraseId> {
        let fits = (1..=Self::LEN_MAX).contains(&text.len());
        let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if fits && plain { Ok(Self(text.to_owned())) } else { Err(NotAPhraseId) }
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PhraseId {
    type Error = NotAPhraseId;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<PhraseId> for String {
    fn from(id: PhraseId) -> Self {
        id.0
    }
}

impl std::fmt::Display for EntryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
