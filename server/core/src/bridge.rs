//! The hear matrix: who hears whom on a call, and nothing else decides it.
//!
//! It is derived from the call, never stored. A stream that the matrix does not name is not forwarded, so what should not be
//! heard cannot leak.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// A party's part on a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Who asks.
    Caller,
    /// Who answers.
    Operator,
    /// Who speaks both languages.
    Interpreter,
}

impl Part {
    /// All parts, in the order parties are listed.
    pub const ALL: [Self; 3] = [Self::Caller, Self::Operator, Self::Interpreter];
}

/// Something recorded that a party hears instead of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Prompt {
    /// "Please wait, we are connecting you": said once in the language, then music.
    Waiting(Language),
    /// "Please hold the line": said once in the language, then music.
    Held(Language),
}

/// Who hears whom at one instant of one call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct HearMatrix {
    routes: BTreeSet<(Part, Part)>,
    prompts: BTreeSet<(Part, Prompt)>,
}

impl HearMatrix {
    /// Nobody hears anything.
    #[must_use]
    pub fn silence() -> Self {
        Self::default()
    }

    /// Opens the way from `speaker` to `listener`. Nobody is ever routed to themselves.
    #[must_use]
    pub fn with(mut self, speaker: Part, listener: Part) -> Self {
        if speaker != listener {
            self.routes.insert((speaker, listener));
        }
        self
    }

    /// Lets `listener` hear a recording.
    #[must_use]
    pub fn with_prompt(mut self, listener: Part, prompt: Prompt) -> Self {
        self.prompts.insert((listener, prompt));
        self
    }

    /// Whether what `speaker` says reaches `listener`.
    #[must_use]
    pub fn hears(&self, listener: Part, speaker: Part) -> bool {
        self.routes.contains(&(speaker, listener))
    }

    /// The recording that `listener` hears, if any.
    #[must_use]
    pub fn prompt(&self, listener: Part) -> Option<Prompt> {
        self.prompts.iter().find(|(part, _)| *part == listener).map(|(_, prompt)| *prompt)
    }

    /// Who hears `speaker`.
    pub fn listeners(&self, speaker: Part) -> impl Iterator<Item = Part> + '_ {
        self.routes.iter().filter(move |(from, _)| *from == speaker).map(|(_, to)| *to)
    }
}
