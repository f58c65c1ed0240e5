//! An interpreter's own minutes: when, how long, in which language. Nothing about the caller.

use jiff::civil::Date;
use sansha_core::hours::day_of;
use sansha_core::ids::{AgentId, CallId};
use sansha_core::language::Language;
use sansha_core::time::Timestamp;
use serde::Serialize;

use super::switchboard::Switchboard;

/// Stints in one answer.
pub const STINTS_MAX: usize = 5_000;

/// One time on a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stint {
    /// The call.
    pub call: CallId,
    /// The caller's language.
    pub language: Language,
    /// From when.
    pub from: Timestamp,
    /// Until when; none while it lasts.
    pub to: Option<Timestamp>,
}

impl Stint {
    /// Whole seconds, none while it lasts.
    #[must_use]
    pub fn seconds(&self) -> Option<u64> {
        self.to.map(|to| to.since(self.from).as_secs())
    }
}

/// The stints of an interpreter on the days from `from` to `to`, oldest first.
pub async fn of(switchboard: &Switchboard, interpreter: AgentId, from: Date, to: Date) -> Option<Vec<Stint>> {
    switchboard
        .ask(move |state| {
            let rows = state.ledger.rows().filter(|(_, row)| (from..=to).contains(&day_of(row.arrived)));
            let stints = rows.flat_map(|(call, row)| {
                let own = row.stints.iter().filter(|stint| stint.interpreter == interpreter);
                own.map(move |stint| Stint { call, language: row.language, from: stint.from, to: stint.to })
            });
            stints.take(STINTS_MAX).collect()
        })
        .await
}
