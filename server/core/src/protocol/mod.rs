//! Frames of the one WebSocket, version 1.
//!
//! Client to server `{v, id, t, d}`; server to client `{v, epoch, seq, t, d}`. Every surface has an enum of its own for what it
//! can be sent: what reaches an interpreter is a type that has no field of a member's record, so it cannot leak by mistake.
//! Instants are milliseconds UTC in service time; spans end in `_ms`. New fields and frames are added, none is renamed.

mod client;
mod floor;
mod server;
mod views;
mod writing;

pub use client::{Appearance, ClientFrame, LookUp, LookUpPurpose, NotReadyReason, RefuseReason, Signal, ThirdItem, Topic, WrapUpForm};
pub use floor::{CallRow, FloorTiles, FloorView, HalfHour, LanguageRow, Targets, TeamRow};
pub use server::{CallerFrame, Envelope, InterpreterFrame, ManagerFrame, OperatorFrame, Receipt, Refusal, Welcome};
pub use views::{
    AgentState, AgentView, AnswerText, AnswerView, CallPhase, CallView, CallerSnapshot, InterpreterSnapshot, OfferView, OperatorSnapshot,
    PartyState, PartyView, QueueView, RecordView, SignalAnswer, SignalReply, Slot, SlotSource, WaitingRow, WhyYou,
};
pub use writing::{Cue, MESSAGE_MAX, MessageView, Saying, Written};

/// The version that every envelope carries.
pub const VERSION: u8 = 1;

/// The WebSocket subprotocol that carries these frames.
pub const SUBPROTOCOL: &str = "sansha.v1";
