//! The sockets in the wall: what the services need from the outside, as traits.
//!
//! Adapters implement them; `app.rs` plugs them in. Each method says what can go wrong.

mod administration;
mod people;

use std::collections::{BTreeMap, BTreeSet};

use futures_util::future::BoxFuture;
use jiff::civil::Date;
use sansha_core::bridge::{HearMatrix, Part};
use sansha_core::fact::Record;
use sansha_core::ids::{AgentId, CallId, CommandId, EntryId, MemberId};
use sansha_core::knowledge::glossary::Term;
use sansha_core::language::Language;
use sansha_core::protocol::{
    AnswerText, Appearance, CallerFrame, ClientFrame, InterpreterFrame, ManagerFrame, OperatorFrame, RecordView, Refusal, SignalAnswer,
    Topic,
};
use sansha_core::time::Timestamp;

pub use administration::{AccountChange, Actor, Administration, ClosureChange, Deed, KeptClosure, Trace};
pub use people::{Account, Accounts, Role, Session};

/// What a port answers later.
pub type Later<'a, T, E> = BoxFuture<'a, Result<T, E>>;

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No space left: live calls go on, new ones are refused, and it heals by itself.
    #[error("the disk of the data folder is full")]
    Full,
    /// The row exists already.
    #[error("it exists already: {0}")]
    Exists(String),
    /// Anything else.
    #[error("the store failed: {0}")]
    Failed(String),
}

/// Words that belong to facts but are kept apart from them, so that they can be deleted while the log stays whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// The operator's note on a call; replaces the one before.
    Note {
        /// The call.
        call: CallId,
        /// Masked text.
        text: sansha_core::guard::FreeText,
    },
    /// What a message says.
    Said {
        /// The call.
        call: CallId,
        /// The command that said it.
        id: CommandId,
        /// Masked text.
        text: sansha_core::guard::FreeText,
    },
    /// The call has left the floor: its messages are deleted.
    Wipe {
        /// The call.
        call: CallId,
    },
}

/// One commit: facts in order, and the words that go with them.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// The facts; the first gets sequence number `first_seq`.
    pub records: Vec<Record>,
    /// Sequence number of the first record.
    pub first_seq: u64,
    /// Words to keep in the same transaction.
    pub words: Vec<Words>,
}

/// The append-only log of facts. What `append` has answered survives a power cut.
pub trait EventLog: Send + Sync {
    /// Writes a batch in one durable transaction.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when a sequence number is taken (a second writer), [`StoreError::Full`], [`StoreError::Failed`].
    fn append(&self, batch: Batch) -> Later<'_, (), StoreError>;

    /// Reads at most `limit` records from sequence number `from` on, in order.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn read(&self, from: u64, limit: u32) -> Later<'_, Vec<(u64, Record)>, StoreError>;

    /// The newest snapshot: the sequence number of the last fact in it, and its bytes.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn snapshot(&self) -> Later<'_, Option<(u64, Vec<u8>)>, StoreError>;

    /// Keeps a snapshot of the state after fact `seq`, replacing older ones.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::Failed`].
    fn keep_snapshot(&self, seq: u64, state: Vec<u8>) -> Later<'_, (), StoreError>;
}

/// The words kept beside the facts.
pub trait Notes: Send + Sync {
    /// The notes of these calls; calls without one are left out.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn notes(&self, calls: Vec<CallId>) -> Later<'_, BTreeMap<CallId, String>, StoreError>;
    /// What messages of these calls say, by call and command.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn spoken(&self, calls: Vec<CallId>) -> Later<'_, BTreeMap<CallId, BTreeMap<CommandId, String>>, StoreError>;
}

/// A member as the extract has it, with the items that identify.
#[derive(Clone, PartialEq, Eq)]
pub struct Member {
    /// What an operator may read.
    pub record: RecordView,
    /// Name in katakana, spaces removed.
    pub name_kana: String,
    /// Date of birth.
    pub birth: Date,
    /// 記号, digits.
    pub kigo: String,
    /// 番号, digits.
    pub bango: String,
    /// The employer's name, as in the extract.
    pub employer: Option<String>,
}

impl std::fmt::Debug for Member {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Member({}, redacted)", self.record.member)
    }
}

/// Who is this insured person.
pub trait MemberDirectory: Send + Sync {
    /// Members with this name (katakana without spaces) and birth date; the service compares the third item.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn find(&self, name_kana: &str, birth: Date) -> Later<'_, Vec<Member>, StoreError>;
    /// Replaces the whole extract atomically.
    ///
    /// # Errors
    /// [`StoreError::Failed`], [`StoreError::Full`].
    fn replace(&self, members: Vec<Member>) -> Later<'_, u64, StoreError>;
}

/// One look-up, for the audit: who, when, on which call, why, and whether it was found. Never what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookUpAudit {
    /// Service time.
    pub at: Timestamp,
    /// The operator.
    pub agent: AgentId,
    /// The call.
    pub call: CallId,
    /// The stated purpose, as on the wire.
    pub purpose: String,
    /// The member shown; none when nothing was found.
    pub member: Option<MemberId>,
}

/// The audit of reads. Written before the answer leaves: no audit row, no data.
pub trait Audit: Send + Sync {
    /// Adds a row durably.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::Failed`].
    fn add(&self, row: LookUpAudit) -> Later<'_, (), StoreError>;
}

/// A question put to the knowledge base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchRequest {
    /// What was typed or said.
    pub text: String,
    /// The language it is in.
    pub language: Language,
    /// The call's day: only entries valid on it are found.
    pub day: Date,
    /// At most this many hits.
    pub top: usize,
}

/// An answer found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The entry.
    pub entry: EntryId,
    /// Title in the language of the hit.
    pub title: String,
    /// Greater is better; comparable within one page only.
    pub score: f64,
    /// Words of the question that were found.
    pub why: Vec<String>,
    /// Citations, such as `002 s3`.
    pub source: Vec<String>,
    /// First and last day of validity.
    pub valid: (Date, Option<Date>),
    /// `source` (Japanese), `human`, `machine` or `stale`.
    pub translation_state: String,
    /// Language of title.
    pub lang: Language,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchPage {
    /// False when no hit is good enough to be called an answer.
    pub confident: bool,
    /// True when a better engine did not answer and this is the fallback.
    pub degraded: bool,
    /// Best first.
    pub hits: Vec<Hit>,
}

/// Find an answer.
pub trait KnowledgeSearch: Send + Sync {
    /// Searches the question's language and Japanese.
    ///
    /// # Errors
    /// [`StoreError::Failed`].
    fn search(&self, request: SearchRequest) -> Later<'_, SearchPage, StoreError>;
    /// The texts of an entry: Japanese first, then `language` where it exists. None when there is no such entry valid on `day`.
    fn texts(&self, entry: &EntryId, language: Language, day: Date) -> Option<Vec<AnswerText>>;
    /// The agreed terms, by slug.
    fn terms(&self) -> Vec<(String, Term)>;
}

/// Why voice could not be set up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VoiceError {
    /// The offer cannot be answered.
    #[error("the offer cannot be answered: {0}")]
    BadOffer(String),
    /// There are as many connections as the media task takes.
    #[error("voice has no room for another connection")]
    Full,
    /// The media task is gone.
    #[error("voice is not running")]
    Down,
}

/// The media task: forwards what the hear matrix names, nothing else.
pub trait Voice: Send + Sync {
    /// Attaches one party's WebRTC connection to a call, replacing the one it had.
    ///
    /// # Errors
    /// [`VoiceError::BadOffer`], [`VoiceError::Down`].
    fn join(&self, call: CallId, part: Part, offer_sdp: String) -> Later<'_, SignalAnswer, VoiceError>;
    /// Sets who hears whom on a call, at once. A muted party's packets are dropped here too.
    fn set_matrix(&self, call: CallId, matrix: HearMatrix);
    /// Detaches one party.
    fn leave(&self, call: CallId, part: Part);
    /// Forgets a call and all its connections.
    fn end(&self, call: CallId);
}

/// Voices of simulated parties, in a demo.
pub trait Actors: Send + Sync {
    /// Lets these parties of a call speak in turn with recordings, the caller in this language; nobody where none is named. Who has a
    /// connection speaks for themselves. Ends with the call.
    fn cast(&self, call: CallId, language: Language, parts: BTreeSet<Part>, interpreted: bool);
}

/// Service time.
pub trait Clock: Send + Sync {
    /// Now: wall time plus the offset of the data folder. Never runs backwards.
    fn now(&self) -> Timestamp;
}

/// Who a socket belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// An operator's console.
    Operator(AgentId),
    /// An interpreter's page.
    Interpreter(AgentId),
    /// A caller's page.
    Caller(CallId),
    /// A manager's dashboard; one person may have several.
    Manager(AgentId),
}

/// A frame for one surface.
#[derive(Debug, Clone, PartialEq)]
pub enum Frame {
    /// For an operator's console.
    Operator(OperatorFrame),
    /// For an interpreter's page.
    Interpreter(InterpreterFrame),
    /// For a caller's page.
    Caller(CallerFrame),
    /// For a dashboard.
    Manager(ManagerFrame),
}

/// One life of one page's connection: survives the loss of a socket, not a reload of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub u64);

/// Where frames leave: the sessions that are connected. Called in the order in which things happened, after they are durable.
pub trait Outlet: Send + Sync {
    /// A frame for every session of a subject; kept for resume where no socket is attached right now.
    fn tell(&self, to: Subject, frame: Frame);
    /// A frame for every dashboard.
    fn tell_managers(&self, frame: ManagerFrame);
    /// The answer to an attach: sends `welcome`, then what was missed, or this snapshot where that is gone.
    fn welcome(&self, session: SessionId, snapshot: Frame);
    /// Says nothing more to a subject and closes its sockets with this close code.
    fn close(&self, subject: Subject, code: u16);
}

/// What sockets hand their frames to.
pub trait Desk: Send + Sync {
    /// A session begins or comes back: takes the seat or the leg, then calls [`Outlet::welcome`].
    ///
    /// # Errors
    /// A refusal when the subject has nothing to attach to (the call is over, the store is down).
    fn attach(&self, subject: Subject, session: SessionId) -> Later<'_, (), Refusal>;
    /// The last socket of a subject is gone.
    fn detach(&self, subject: Subject);
    /// A command. The answer (`ack`, `refused` or `signal`) is for the session that sent it.
    fn handle(&self, subject: Subject, id: CommandId, frame: ClientFrame) -> BoxFuture<'_, Frame>;
    /// A caller comes in.
    ///
    /// # Errors
    /// A refusal with code `closed` or `full`, and arguments for the message.
    fn arrive(&self, language: Language, topic: Topic, appearance: Appearance) -> Later<'_, CallId, Refusal>;
}
