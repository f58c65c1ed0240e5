//! What a dashboard shows: the live floor in figures and rows.

use serde::{Deserialize, Serialize};

use super::client::Topic;
use super::views::AgentView;
use crate::bridge::Part;
use crate::ids::{AgentId, CallId};
use crate::language::Language;
use crate::time::Timestamp;
use crate::wrap_up::Disposition;

/// The tiles of the dashboard: today so far. Rates are fractions of 1; none where nothing counts.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FloorTiles {
    /// Calls that came, also those refused.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub offered: u64,
    /// Calls connected.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub answered: u64,
    /// Callers who left before they were answered.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub abandoned: u64,
    /// Calls refused: closed hours or a full queue.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub refused: u64,
    /// Calls waiting now.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub waiting: u64,
    /// Arrival of the call that waits longest.
    pub oldest_arrived: Option<Timestamp>,
    /// Answered within the target ÷ (offered − refused − short abandons − waiting).
    pub service_level: Option<f64>,
    /// Mean speed of answer, milliseconds.
    pub asa_ms: Option<f64>,
    /// Mean handling time (talk, hold and wrap-up), milliseconds.
    pub aht_ms: Option<f64>,
    /// Abandoned ÷ (answered + abandoned), short abandons left out.
    pub abandon_rate: Option<f64>,
    /// Handling ÷ (handling + ready) of the operators.
    pub occupancy: Option<f64>,
}

/// One language on the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LanguageRow {
    /// The language.
    pub language: Language,
    /// Calls waiting.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub waiting: u64,
    /// Calls talking.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub talking: u64,
    /// Interpreters ready.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub interpreters_ready: u64,
}

/// One agent on the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TeamRow {
    /// The agent.
    pub agent: AgentId,
    /// Display name; filled in by the server, empty in the core.
    pub name: String,
    /// Operator or interpreter.
    pub part: Part,
    /// State and since when.
    pub state: AgentView,
}

/// One call of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CallRow {
    /// The call.
    pub call: CallId,
    /// Its language.
    pub language: Language,
    /// What it is about.
    pub topic: Topic,
    /// Arrival.
    pub arrived: Timestamp,
    /// When the talk began.
    pub connected: Option<Timestamp>,
    /// When it was over.
    pub ended: Option<Timestamp>,
    /// How it ended, once known.
    pub disposition: Option<Disposition>,
    /// Refused at the door: `closed` or `full`.
    pub refused: Option<String>,
}

/// The floor, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FloorView {
    /// As of.
    pub now: Timestamp,
    /// Today's numbers.
    pub tiles: FloorTiles,
    /// By language, those with anything to show.
    pub languages: Vec<LanguageRow>,
    /// Everyone with a seat.
    pub team: Vec<TeamRow>,
    /// Today's calls, newest first, at most 200.
    pub calls: Vec<CallRow>,
}
