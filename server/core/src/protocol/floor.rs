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
    /// Answered within the target ÷ answered: the other way that the field counts it.
    pub service_level_answered: Option<f64>,
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// Interpreters reserved, talking or wrapping up.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub interpreters_busy: u64,
    /// Arrival of the call that waits longest.
    #[serde(default)]
    pub oldest_arrived: Option<Timestamp>,
    /// Calls of today, also those refused.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub offered: u64,
    /// Of these, answered.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub answered: u64,
    /// Of these, abandoned.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub abandoned: u64,
    /// Today's service level in this language; none where nothing counts.
    #[serde(default)]
    pub service_level: Option<f64>,
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
    /// The operator's display name; filled in by the server.
    pub operator: Option<String>,
    /// The interpreter's display name; filled in by the server.
    pub interpreter: Option<String>,
    /// How it ended, once known.
    pub disposition: Option<Disposition>,
    /// Refused at the door: `closed` or `full`.
    pub refused: Option<String>,
}

/// Half an hour of a day: sums, so that any span can be added up from them, and the rates that the tiles have for the whole day.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct HalfHour {
    /// Its beginning.
    pub start: Timestamp,
    /// Calls that came in it, also those refused.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub offered: u64,
    /// Of these, turned away.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub refused: u64,
    /// Of these, answered at any time.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub answered: u64,
    /// Of these, answered within the target.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub answered_in_time: u64,
    /// Of these, abandoned.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub abandoned: u64,
    /// Of these, abandoned so soon that they never really waited.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub short_abandons: u64,
    /// Of these, still waiting.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub waiting: u64,
    /// Wait of the answered, in milliseconds.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub wait_ms: u64,
    /// Of these, handled to the end.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub handled: u64,
    /// Talk, hold and wrap-up of the handled, in milliseconds.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub handling_ms: u64,
    /// Time within it that operators spent reserved, talking and wrapping up, in milliseconds.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub busy_ms: u64,
    /// Time within it that operators spent ready, in milliseconds.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub ready_ms: u64,
    /// As the tile of the same name, of calls that came in this half-hour.
    #[serde(default)]
    pub service_level: Option<f64>,
    /// As the tile of the same name.
    #[serde(default)]
    pub abandon_rate: Option<f64>,
    /// As the tile of the same name, milliseconds.
    #[serde(default)]
    pub asa_ms: Option<f64>,
    /// As the tile of the same name, milliseconds.
    #[serde(default)]
    pub aht_ms: Option<f64>,
    /// As the tile of the same name, of the time within this half-hour.
    #[serde(default)]
    pub occupancy: Option<f64>,
}

/// What the hotline means to reach; a tile is marked where it falls short.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Targets {
    /// Answered within this many seconds counts.
    pub service_level_s: u32,
    /// Share that should be, of 1.
    pub service_level: f64,
    /// Abandoned at most, of 1.
    pub abandon_rate: f64,
    /// Mean speed of answer at most, seconds.
    pub asa_s: u32,
    /// Occupancy at most, of 1: above it people tire.
    pub occupancy: f64,
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
    /// Today by half-hours of arrival, from the first with a call to the present one.
    #[serde(default)]
    pub halves: Vec<HalfHour>,
    /// What should be reached.
    #[serde(default)]
    pub targets: Targets,
}
