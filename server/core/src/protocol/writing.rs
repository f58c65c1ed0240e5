//! What is said in writing on a call: messages, set phrases, numbers shown large, and an interpreter's cues.

use serde::{Deserialize, Serialize};

use crate::bridge::Part;
use crate::ids::{CallId, CommandId, PhraseId};
use crate::time::Timestamp;

/// Characters of a message that are kept.
pub const MESSAGE_MAX: usize = 1_000;

/// Something said in writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Saying {
    /// Free text to everyone on the call, at most 1,000 characters; masked before it is kept.
    Text {
        /// The words.
        text: String,
    },
    /// Operator: a set phrase to everyone, each in their own language.
    Phrase {
        /// The key in `scripts.ftl` without its prefix `scripts-`.
        phrase: PhraseId,
    },
    /// Operator: numbers, a day, an address, shown large to everyone until the call is over. Empty takes it away.
    Board {
        /// What is shown; masked before it is kept.
        text: String,
    },
    /// Interpreter: a sign to the operator alone.
    Cue {
        /// Which.
        cue: Cue,
    },
}

/// An interpreter's sign to the operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Cue {
    /// Speak in shorter stretches.
    Shorter,
    /// Say it again.
    Again,
    /// I cannot hear.
    CannotHear,
    /// Show the numbers.
    ShowNumbers,
    /// What does that term mean?
    Term,
}

/// What kind of thing was said; all that the log keeps of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Written {
    /// A message; its words lie beside the log.
    Text,
    /// A set phrase.
    Phrase {
        /// Which.
        phrase: PhraseId,
    },
    /// Numbers shown; they lie beside the log.
    Board,
    /// A sign.
    Cue {
        /// Which.
        cue: Cue,
    },
}

impl Written {
    /// Whether everyone on the call may read it; a cue is between interpreter and operator.
    #[must_use]
    pub const fn is_for_the_caller(&self) -> bool {
        match self {
            Self::Text | Self::Phrase { .. } | Self::Board => true,
            Self::Cue { .. } => false,
        }
    }
}

impl Saying {
    /// Its kind, without the words.
    #[must_use]
    pub fn written(&self) -> Written {
        match self {
            Self::Text { .. } => Written::Text,
            Self::Phrase { phrase } => Written::Phrase { phrase: phrase.clone() },
            Self::Board { .. } => Written::Board,
            Self::Cue { cue } => Written::Cue { cue: *cue },
        }
    }
}

/// Something that was said in writing, as the parties read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MessageView {
    /// The command that said it: the same id is the same message.
    pub id: CommandId,
    /// The call.
    pub call: CallId,
    /// Who said it.
    pub by: Part,
    /// When.
    pub at: Timestamp,
    /// What.
    pub said: Saying,
}
