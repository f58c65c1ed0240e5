//! What people may ask for: the frames from client to server.

use serde::{Deserialize, Serialize};

use super::writing::Saying;
use crate::ids::{CallId, EntryId};
use crate::language::Language;
use crate::time::Timestamp;
use crate::wrap_up::{Category, Contact, Resolution};

/// A frame from a client. Which role may send which is decided by the server, never by the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "t", content = "d", rename_all = "snake_case")]
pub enum ClientFrame {
    /// First frame of every socket: what was seen last, so that the rest can follow.
    Hello {
        /// The epoch of the last frame seen; none at first.
        epoch: Option<String>,
        /// Its sequence number.
        #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
        seq: Option<u64>,
    },
    /// Agent: offer me calls.
    Ready {},
    /// Agent: offer me none, and why.
    NotReady {
        /// Why.
        reason: NotReadyReason,
        /// When they plan to be back; shown to the team, decides nothing.
        #[serde(default)]
        back_at: Option<Timestamp>,
    },
    /// Interpreter: of the languages I speak, offer me these for now.
    Serve {
        /// The languages; what is not spoken is passed over.
        languages: Vec<Language>,
    },
    /// Operator: I need a supervisor, or no longer.
    Help {
        /// True to ask.
        on: bool,
    },
    /// Agent: I take the offered call.
    Accept {
        /// The call offered.
        call: CallId,
    },
    /// Agent: I do not take it.
    Refuse {
        /// The call offered.
        call: CallId,
        /// Why not.
        reason: RefuseReason,
    },
    /// Anyone on a call: my microphone off or on.
    Mute {
        /// True for off.
        on: bool,
    },
    /// Operator: the caller hears music.
    Hold {},
    /// Operator: the caller is back.
    Resume {},
    /// Operator: operator and interpreter alone, the caller hears music.
    Aside {
        /// True to begin, false to end.
        on: bool,
    },
    /// Operator: bring in an interpreter for this language, or another one than now.
    Invite {
        /// The language needed.
        language: Language,
    },
    /// Operator: the call is over. Interpreter: I leave it. Caller: I hang up.
    End {},
    /// Agent in wrap-up: one step more time.
    Extend {},
    /// Agent in wrap-up: done.
    Finish {},
    /// Operator on a call: show the record of the person who said these items.
    LookUp(LookUp),
    /// Operator on a call: this answer, to interpreter and caller.
    SendAnswer {
        /// The knowledge entry.
        entry: EntryId,
    },
    /// Anyone on a call: something in writing.
    Say(Saying),
    /// Operator: the note as it stands; masked before it is kept.
    Note {
        /// The call it belongs to.
        call: CallId,
        /// Free text, at most 500 characters.
        text: String,
    },
    /// Operator: the write-up of the call.
    Disposition(WrapUpForm),
    /// Operator: the write-up of one of their own calls of today, as it should have been.
    Correct(WrapUpForm),
    /// Anyone on a call: voice.
    Signal(Signal),
}

/// Why an agent takes no calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NotReadyReason {
    /// Just signed in, not begun yet.
    SignedIn,
    /// A break.
    Break,
    /// A meeting.
    Meeting,
    /// Training.
    Training,
    /// Other work.
    Other,
    /// Set by the server: the last offer was refused.
    Refused,
    /// Set by the server: the last offer rang out.
    RingNoAnswer,
}

/// Why an agent does not take an offered call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RefuseReason {
    /// Not able to take a call at this moment.
    Busy,
    /// Something is wrong with headset or microphone.
    Technical,
    /// Interpreter: this dialect or subject is beyond me.
    Language,
    /// Any other reason.
    Other,
}

/// What a caller wants to talk about, chosen before the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// マイナ保険証
    MynaCard,
    /// 資格情報のお知らせ
    Notice,
    /// 資格確認書
    Certificate,
    /// Anything else.
    Other,
}

/// A look-up at level L1: the caller says three items, the operator types what is heard.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LookUp {
    /// Why the record is needed.
    pub purpose: LookUpPurpose,
    /// Name in katakana as said.
    pub name_kana: String,
    /// Date of birth as said: ISO or era.
    pub birth: String,
    /// The third item.
    pub third: ThirdItem,
}

/// Why a record is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LookUpPurpose {
    /// Is the card registered as insurance card?
    Registration,
    /// Was the notice sent?
    Notice,
    /// Will a certificate come?
    Certificate,
}

/// The third item of identification.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum ThirdItem {
    /// 記号・番号, separated by anything that is not a digit.
    Number(String),
    /// The employer's name.
    Employer(String),
}

impl std::fmt::Debug for LookUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LookUp({:?}, redacted)", self.purpose)
    }
}

impl std::fmt::Debug for ThirdItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ThirdItem(redacted)")
    }
}

/// The write-up that an operator saves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WrapUpForm {
    /// The call.
    pub call: CallId,
    /// What it was about.
    pub category: Category,
    /// What it came to.
    pub resolution: Resolution,
    /// Who helps next.
    pub referral: Option<Contact>,
    /// Answers used, in the order of use.
    pub answers: Vec<EntryId>,
    /// Free text, at most 500 characters; masked before it is kept.
    pub note: String,
}

/// Voice signalling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Signal {
    /// A WebRTC offer; answered by a `signal` frame with the answer.
    Offer {
        /// SDP of the offer: one sendrecv and three recvonly audio lines.
        sdp: String,
    },
    /// The page lost its connection and is about to offer again.
    Rejoin {
        /// Always true.
        rejoin: bool,
    },
}

/// How a party is attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// A browser with WebRTC.
    #[default]
    Browser,
    /// A telephone.
    Phone,
    /// A browser without voice: the caller writes and reads.
    Text,
}
