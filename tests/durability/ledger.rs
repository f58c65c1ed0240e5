//! The ledger: everything that people were told is done, and every age they were shown.

use std::collections::{BTreeMap, BTreeSet};

use sansha_core::ids::{CallId, CommandId};
use sansha_core::time::Timestamp;

use crate::client::Command;

/// A command that was acknowledged.
#[derive(Debug, Clone)]
pub struct Acked {
    pub id: CommandId,
    /// The frame's name.
    pub t: &'static str,
    /// By whom.
    pub who: String,
}

/// What was told.
#[derive(Debug, Default)]
pub struct Ledger {
    /// Commands acknowledged.
    pub acked: Vec<Acked>,
    /// Calls acknowledged with 201.
    pub calls: BTreeSet<CallId>,
    /// Arrivals as shown, and in which lives of the hotline.
    pub ages: BTreeMap<CallId, BTreeSet<(Timestamp, u32)>>,
    /// The last note acknowledged on a call.
    pub notes: BTreeMap<CallId, String>,
    /// Calls whose caller was told, when coming back, that they are over.
    pub over: BTreeSet<CallId>,
    /// Commands sent again under the same id because the hotline died before it answered.
    pub sent_again: u64,
    /// How often something was refused, by command and code.
    pub refused: BTreeMap<(&'static str, String), u64>,
    /// What should not have happened.
    pub surprises: Vec<String>,
}

impl Ledger {
    /// A command was acknowledged.
    pub fn acked(&mut self, command: &Command, who: &str) {
        let text = if command.t == "note" { &command.d["text"] } else { &command.d["note"] };
        if let Some(text) = text.as_str() {
            self.notes.insert(serde_json::from_value(command.d["call"].clone()).unwrap(), text.to_owned());
        }
        self.acked.push(Acked { id: command.id, t: command.t, who: who.to_owned() });
    }

    /// A call was shown with this arrival.
    pub fn shown(&mut self, call: CallId, arrived: Timestamp, life: u32) {
        self.ages.entry(call).or_default().insert((arrived, life));
    }

    /// A command was refused. Some refusals are nobody's fault: the caller hung up a moment before.
    pub fn refused(&mut self, who: &str, t: &'static str, code: &str) {
        let natural = matches!(code, "offer-gone" | "not-now" | "no-call" | "not-yours" | "already-disposed");
        if !natural {
            self.surprises.push(format!("{who} was refused {t}: {code}"));
        }
        *self.refused.entry((t, code.to_owned())).or_default() += 1;
    }

    /// Calls that were shown in more than one life of the hotline.
    pub fn shown_across_lives(&self) -> usize {
        let lives = |ages: &BTreeSet<(Timestamp, u32)>| ages.iter().map(|(_, life)| *life).collect::<BTreeSet<_>>().len();
        self.ages.values().filter(|ages| lives(ages) > 1).count()
    }
}
