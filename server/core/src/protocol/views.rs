//! What a page shows: plain pictures of the state, made for one reader.

use serde::{Deserialize, Serialize};

use super::client::{Appearance, NotReadyReason, Topic};
use super::writing::MessageView;
use crate::bridge::Part;
use crate::ids::{CallId, CommandId, EntryId, MemberId};
use crate::language::Language;
use crate::time::Timestamp;

/// States of an agent; shown, counted and reported under the same names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AgentState {
    /// No seat.
    SignedOut,
    /// Present, takes no calls.
    NotReady,
    /// Waiting for a call.
    Ready,
    /// Held for a call that rings, or waiting for the other half of the pair.
    Reserved,
    /// On a call.
    Talking,
    /// After a call.
    WrapUp,
}

/// An agent's own state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AgentView {
    /// The state.
    pub state: AgentState,
    /// Since when.
    pub since: Timestamp,
    /// When the server ends it: `answer_by` of an offer, end of wrap-up.
    pub until: Option<Timestamp>,
    /// Why not ready.
    pub reason: Option<NotReadyReason>,
    /// The call of a reservation, a talk or a wrap-up.
    pub call: Option<CallId>,
    /// In wrap-up: whether the write-up is saved.
    pub written_up: bool,
    /// When they plan to be back, where they said so.
    #[serde(default)]
    pub back_at: Option<Timestamp>,
    /// Languages in which they are offered calls now, beside Japanese.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// They asked for a supervisor.
    #[serde(default)]
    pub help: bool,
}

impl AgentView {
    /// A state and nothing else.
    #[must_use]
    pub const fn plain(state: AgentState, since: Timestamp) -> Self {
        let languages = Vec::new();
        Self { state, since, until: None, reason: None, call: None, written_up: false, back_at: None, languages, help: false }
    }
}

/// A call that rings at an agent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OfferView {
    /// The call.
    pub call: CallId,
    /// The caller's language.
    pub language: Language,
    /// What it is about, as the caller chose.
    pub topic: Topic,
    /// How long the caller has waited, in milliseconds.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub waited_ms: u64,
    /// When the offer ends.
    pub answer_by: Timestamp,
    /// Whether an interpreter joins.
    pub interpreted: bool,
    /// Voice or writing.
    #[serde(default)]
    pub appearance: Appearance,
    /// Why it rings here.
    #[serde(default)]
    pub why: WhyYou,
    /// How long calls in this language last in the mean, in milliseconds; none when nothing is known.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub expected_ms: Option<u64>,
}

/// Why a call rings at this agent and not at another.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WhyYou {
    /// Proficiency in the caller's language, 1 to 5; none where the agent does not speak it and an interpreter joins.
    pub level: Option<u8>,
    /// How long the agent had been idle when it was decided: who has been idle longest comes first. Milliseconds.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub idle_ms: u64,
    /// The caller was being helped before and lost the agent.
    pub returned: bool,
}

/// Who waits in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WaitingRow {
    /// The language.
    pub language: Language,
    /// Callers whom nobody has answered.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub waiting: u64,
    /// Arrival of the one who waits longest.
    pub oldest_arrived: Option<Timestamp>,
}

/// Where a call stands, as one of its parties sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CallPhase {
    /// In the queue, or ringing at agents: the caller is told the same.
    Waiting,
    /// All who are needed are there.
    Talking,
    /// The caller hears music.
    Held,
    /// Operator and interpreter talk alone; the caller hears music.
    Aside,
    /// The operator is there; an interpreter is being sought.
    SeekingInterpreter,
    /// Over.
    Ended,
}

/// How a party is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PartyState {
    /// Being offered the call.
    Ringing,
    /// Accepted, waiting for the other half of the pair.
    Accepted,
    /// On the call.
    Connected,
    /// Connection lost; the leg is kept for a while.
    Lost,
}

/// One party of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PartyView {
    /// Which part.
    pub part: Part,
    /// How it is there.
    pub state: PartyState,
    /// Microphone off.
    pub muted: bool,
    /// Browser or telephone.
    pub appearance: Appearance,
}

/// A call as its parties see it. No name, no number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CallView {
    /// The call.
    pub call: CallId,
    /// Where it stands.
    pub phase: CallPhase,
    /// The caller's language.
    pub language: Language,
    /// What it is about.
    pub topic: Topic,
    /// Who is there, in the order caller, operator, interpreter.
    pub parties: Vec<PartyView>,
    /// Arrival.
    pub arrived: Timestamp,
    /// When the talk began.
    pub connected: Option<Timestamp>,
    /// Grows with each change of this call.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub version: u64,
}

/// The caller's place in the queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct QueueView {
    /// Place among those who wait in the same language, from 1.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub position: u64,
    /// Half of the callers wait at most this long, in milliseconds; none when nothing is known.
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub p50: Option<u64>,
    /// Nine of ten wait at most this long, in milliseconds.
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub p90: Option<u64>,
}

/// One language of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AnswerText {
    /// The language of this text.
    pub lang: Language,
    /// The question.
    pub title: String,
    /// The answer, paragraph by paragraph.
    pub paragraphs: Vec<String>,
    /// True when a machine translated it and nobody has checked it.
    pub machine: bool,
}

/// An answer pushed to interpreter and caller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AnswerView {
    /// The call it was sent on.
    pub call: CallId,
    /// The knowledge entry.
    pub entry: EntryId,
    /// Japanese first, then the caller's language where there is a text in it.
    pub texts: Vec<AnswerText>,
    /// When it was sent.
    pub sent: Timestamp,
}

/// Where the sound of one media line comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SlotSource {
    /// A party.
    Part(Part),
    /// Announcements and music.
    Prompt,
}

/// One media line of the page's connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Slot {
    /// The `mid` of the line in the SDP.
    pub mid: String,
    /// What comes over it.
    pub source: SlotSource,
}

/// The server's half of the voice connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignalAnswer {
    /// The SDP answer.
    pub sdp: String,
    /// Which line carries whom.
    pub slots: Vec<Slot>,
}

/// The answer to a `signal` command with an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignalReply {
    /// The command.
    pub id: CommandId,
    /// The server's half.
    #[serde(flatten)]
    pub answer: SignalAnswer,
}

/// What an operator may read of a member: states and days, never an address or a My Number.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RecordView {
    /// The member.
    pub member: MemberId,
    /// Name in katakana.
    pub name_kana: String,
    /// `insured`, `dependant` or `voluntary`.
    pub kind: String,
    /// Branch code, 01 to 47.
    pub branch: String,
    /// Member since, ISO day.
    pub acquired_on: String,
    /// Left on, ISO day.
    pub lost_on: Option<String>,
    /// Use as insurance card: `registered`, `not_registered`, `deregistered` or `unknown`.
    pub use_registration: String,
    /// Registered for use on, ISO day.
    pub registered_on: Option<String>,
    /// My Number card: `none`, `applied`, `held`, `lost`, `returned` or `unknown`.
    pub card: String,
    /// Last valid day of the electronic certificate.
    pub certificate_expires_on: Option<String>,
    /// The old insurance card: `held`, `returned`, `lost`, `destroyed` or `none`.
    pub old_card: String,
    /// The notice was sent on, ISO day.
    pub notice_sent_on: Option<String>,
    /// The extract's day: older facts are not in it.
    pub as_of: String,
}

impl std::fmt::Debug for RecordView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RecordView({}, redacted)", self.member)
    }
}

/// Everything an operator's page shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OperatorSnapshot {
    /// Own state.
    pub agent: AgentView,
    /// What rings.
    pub offer: Option<OfferView>,
    /// The call at hand, also during wrap-up.
    pub call: Option<CallView>,
    /// Answers sent on it.
    pub answers: Vec<AnswerView>,
    /// The note as kept.
    pub note: String,
    /// What was said in writing on it.
    #[serde(default)]
    pub messages: Vec<MessageView>,
    /// Who waits, by language.
    #[serde(default)]
    pub waiting: Vec<WaitingRow>,
}

/// Everything an interpreter's page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct InterpreterSnapshot {
    /// Own state.
    pub agent: AgentView,
    /// What rings.
    pub offer: Option<OfferView>,
    /// The call at hand.
    pub call: Option<CallView>,
    /// Answers pushed on it.
    pub answers: Vec<AnswerView>,
    /// What was said in writing on it.
    #[serde(default)]
    pub messages: Vec<MessageView>,
    /// Who waits in the languages spoken.
    #[serde(default)]
    pub waiting: Vec<WaitingRow>,
}

/// Everything a caller's page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CallerSnapshot {
    /// The call.
    pub call: CallView,
    /// Place in the queue while waiting.
    pub queue: Option<QueueView>,
    /// Answers pushed.
    pub answers: Vec<AnswerView>,
    /// What was said in writing.
    #[serde(default)]
    pub messages: Vec<MessageView>,
}
