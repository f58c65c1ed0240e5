//! What people are told: the frames from server to client, one enum per surface.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::floor::FloorView;
use super::views::{
    AgentView, AnswerView, CallView, CallerSnapshot, InterpreterSnapshot, OfferView, OperatorSnapshot, QueueView, RecordView, SignalReply,
    WaitingRow,
};
use super::writing::MessageView;
use crate::ids::{CallId, CommandId};
use crate::time::Timestamp;

/// The envelope around every frame from the server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Envelope<F> {
    /// Protocol version, 1.
    pub v: u8,
    /// Which life of the session these sequence numbers belong to.
    pub epoch: String,
    /// Grows by one with each frame of a session.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub seq: u64,
    /// The frame: `t` and `d`.
    #[serde(flatten)]
    pub frame: F,
}

/// First frame on a socket after `hello`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Welcome {
    /// Single-use ticket for the next socket of this session.
    pub resume: String,
    /// Service time now, so that the page can show `until` and `answer_by`.
    pub now: Timestamp,
    /// True when the frames missed follow; false when a snapshot follows.
    pub resumed: bool,
}

/// The answer to a command that was carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Receipt {
    /// The command.
    pub id: CommandId,
}

/// The answer to a command that was not carried out; nothing changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Refusal {
    /// The command; absent when the frame had no readable id.
    pub id: Option<CommandId>,
    /// Why, as a key of `errors.ftl` without its prefix `error-`.
    pub code: String,
    /// Arguments of the message.
    pub args: BTreeMap<String, String>,
}

/// What an operator's socket can carry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "t", content = "d", rename_all = "snake_case")]
pub enum OperatorFrame {
    /// First frame.
    Welcome(Welcome),
    /// Everything this page shows.
    Snapshot(OperatorSnapshot),
    /// Done.
    Ack {
        /// The command.
        id: CommandId,
        /// The record found, in the answer to `look_up` alone.
        #[serde(skip_serializing_if = "Option::is_none")]
        record: Option<RecordView>,
    },
    /// Not done.
    Refused(Refusal),
    /// A call rings.
    Offer(OfferView),
    /// It rings no more.
    OfferGone {
        /// The call.
        call: CallId,
    },
    /// The call on this page.
    Call(CallView),
    /// The agent's own state.
    Agent(AgentView),
    /// An answer that was sent to interpreter and caller.
    Answer(AnswerView),
    /// Something said in writing.
    Message(MessageView),
    /// Who waits, by language.
    Waiting {
        /// Languages with anyone waiting.
        rows: Vec<WaitingRow>,
    },
    /// The server's half of the voice connection.
    Signal(SignalReply),
}

/// What an interpreter's socket can carry: no field of any record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "t", content = "d", rename_all = "snake_case")]
pub enum InterpreterFrame {
    /// First frame.
    Welcome(Welcome),
    /// Everything this page shows.
    Snapshot(Box<InterpreterSnapshot>),
    /// Done.
    Ack(Receipt),
    /// Not done.
    Refused(Refusal),
    /// A call rings.
    Offer(OfferView),
    /// It rings no more.
    OfferGone {
        /// The call.
        call: CallId,
    },
    /// The call on this page.
    Call(CallView),
    /// The agent's own state.
    Agent(AgentView),
    /// An answer that the operator pushed, in both languages.
    Answer(AnswerView),
    /// Something said in writing.
    Message(MessageView),
    /// Who waits in the languages that this interpreter speaks.
    Waiting {
        /// One row for each of these languages.
        rows: Vec<WaitingRow>,
    },
    /// The server's half of the voice connection.
    Signal(SignalReply),
}

/// What a caller's socket can carry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "t", content = "d", rename_all = "snake_case")]
pub enum CallerFrame {
    /// First frame.
    Welcome(Welcome),
    /// Everything this page shows.
    Snapshot(CallerSnapshot),
    /// Done.
    Ack(Receipt),
    /// Not done.
    Refused(Refusal),
    /// The call.
    Call(CallView),
    /// The place in the queue.
    Queue(QueueView),
    /// An answer that the operator pushed.
    Answer(AnswerView),
    /// Something said in writing; never a cue.
    Message(MessageView),
    /// The server's half of the voice connection.
    Signal(SignalReply),
}

/// What a manager's socket can carry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "t", content = "d", rename_all = "snake_case")]
pub enum ManagerFrame {
    /// First frame.
    Welcome(Welcome),
    /// The floor, whole.
    Snapshot(Box<FloorView>),
    /// Done.
    Ack(Receipt),
    /// Not done.
    Refused(Refusal),
    /// The floor, whole, after a change.
    Floor(Box<FloorView>),
}
