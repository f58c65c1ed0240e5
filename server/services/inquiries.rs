//! The inquiry list: what every call came to. A question to the ledger, with the notes beside it.

use std::sync::Arc;

use jiff::civil::Date;
use sansha_core::fact::TurnedAway;
use sansha_core::hours::day_of;
use sansha_core::ids::{AgentId, CallId, EntryId};
use sansha_core::language::Language;
use sansha_core::ledger::Row;
use sansha_core::protocol::Topic;
use sansha_core::time::Timestamp;
use sansha_core::wrap_up::{Category, Contact, Disposition, Resolution};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;

use super::people::People;
use super::ports::{Notes, StoreError};
use super::switchboard::Switchboard;

/// Inquiries in one answer to a page; an export holds whatever the ledger has at hand.
pub const INQUIRIES_MAX: usize = 2_000;

/// The newest inquiries that fit, and how many fit in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// Newest first.
    pub inquiries: Vec<Inquiry>,
    /// With those that are not in this answer.
    pub total: usize,
}

/// One inquiry, as managers read and export it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Inquiry {
    /// The call.
    pub call: CallId,
    /// Arrival, milliseconds UTC.
    pub arrived: Timestamp,
    /// When the talk began.
    pub connected: Option<Timestamp>,
    /// When it was over.
    pub ended: Option<Timestamp>,
    /// The caller's language.
    pub language: Language,
    /// What it is about, as the caller chose.
    pub topic: Topic,
    /// `recorded`, `unfilled`, `abandoned`, `closed`, `full` or `open` while it is not over.
    pub outcome: &'static str,
    /// What it was about, as written up.
    pub category: Option<Category>,
    /// What it came to.
    pub resolution: Option<Resolution>,
    /// Who helps next.
    pub referral: Option<Contact>,
    /// Answers used.
    pub answers: Vec<EntryId>,
    /// The operator's display name.
    pub operator: Option<String>,
    /// The interpreter's display name.
    pub interpreter: Option<String>,
    /// The operator's note.
    pub note: String,
}

/// Which inquiries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Arrived on this day or later.
    pub from: Option<Date>,
    /// Arrived on this day or before.
    pub to: Option<Date>,
    /// In this language.
    pub language: Option<Language>,
    /// Written up under this category.
    pub category: Option<Category>,
    /// Taken by this operator.
    pub operator: Option<AgentId>,
    /// With this in the reference number that the caller was told; spaces, hyphens and case do not count.
    pub reference: String,
    /// With this outcome, by its name in [`Inquiry::outcome`].
    pub outcome: Option<String>,
}

/// The list.
#[derive(Clone)]
pub struct Inquiries {
    switchboard: Switchboard,
    notes: Arc<dyn Notes>,
    people: Arc<People>,
}

impl Inquiries {
    /// A list over these.
    #[must_use]
    pub fn new(switchboard: Switchboard, notes: Arc<dyn Notes>, people: Arc<People>) -> Self {
        Self { switchboard, notes, people }
    }

    /// The floor behind the list.
    #[must_use]
    pub const fn switchboard(&self) -> &Switchboard {
        &self.switchboard
    }

    /// Inquiries that fit, newest first, at most [`INQUIRIES_MAX`].
    ///
    /// # Errors
    /// [`StoreError::Failed`] when the notes cannot be read or the switchboard has stopped.
    pub async fn list(&self, filter: Filter) -> Result<Vec<Inquiry>, StoreError> {
        Ok(self.find(filter, INQUIRIES_MAX).await?.inquiries)
    }

    /// The newest `most` inquiries that fit, and how many fit in all.
    ///
    /// # Errors
    /// As above.
    pub async fn find(&self, filter: Filter, most: usize) -> Result<Found, StoreError> {
        let filter = Filter { reference: folded(&filter.reference), ..filter };
        let (rows, total) = self
            .switchboard
            .ask(move |state| {
                let fitting = || state.ledger.rows().rev().filter(|(id, row)| filter.fits(*id, row));
                let rows: Vec<_> = fitting().take(most).map(|(id, row)| (id, row.clone())).collect();
                let total = if rows.len() < most { rows.len() } else { fitting().count() };
                (rows, total)
            })
            .await
            .ok_or_else(|| StoreError::Failed("the switchboard has stopped".to_owned()))?;
        let mut notes = self.notes.notes(rows.iter().map(|(id, _)| *id).collect()).await?;
        let inquiries = rows.into_iter().map(|(id, row)| self.inquiry(id, row, notes.remove(&id).unwrap_or_default()));
        Ok(Found { inquiries: inquiries.collect(), total })
    }

    fn inquiry(&self, call: CallId, row: Row, note: String) -> Inquiry {
        let outcome = outcome(&row);
        let (category, resolution, referral) = match row.disposition {
            Some(Disposition::Recorded { category, resolution, referral }) => (Some(category), Some(resolution), referral),
            Some(Disposition::Unfilled | Disposition::Abandoned) | None => (None, None, None),
        };
        Inquiry {
            call,
            arrived: row.arrived,
            connected: row.connected,
            ended: row.ended,
            language: row.language,
            topic: row.topic,
            outcome,
            category,
            resolution,
            referral,
            answers: if row.answers.is_empty() { row.answers_sent } else { row.answers },
            operator: row.operator.map(|id| self.people.name(id)),
            interpreter: row.interpreter.map(|id| self.people.name(id)),
            note,
        }
    }
}

impl Filter {
    fn fits(&self, call: CallId, row: &Row) -> bool {
        let day = day_of(row.arrived);
        let category = match &row.disposition {
            Some(Disposition::Recorded { category, .. }) => Some(*category),
            Some(Disposition::Unfilled | Disposition::Abandoned) | None => None,
        };
        self.from.is_none_or(|from| from <= day)
            && self.to.is_none_or(|to| day <= to)
            && self.language.is_none_or(|language| language == row.language)
            && self.category.is_none_or(|wanted| Some(wanted) == category)
            && self.operator.is_none_or(|wanted| row.operator == Some(wanted))
            && self.outcome.as_deref().is_none_or(|wanted| wanted == outcome(row))
            && (self.reference.is_empty() || reference(call).contains(&self.reference))
    }
}

/// The reference number that callers are told: the last eight characters of the call's id.
fn reference(call: CallId) -> String {
    let id = folded(&call.to_string());
    id.get(id.len().saturating_sub(8)..).unwrap_or_default().to_owned()
}

/// Letters and digits alone, full-width ones too, in capitals.
fn folded(text: &str) -> String {
    text.nfkc().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

const fn outcome(row: &Row) -> &'static str {
    match (&row.refused, &row.disposition) {
        (Some(TurnedAway::Closed), _) => "closed",
        (Some(TurnedAway::Full), _) => "full",
        (None, Some(Disposition::Recorded { .. })) => "recorded",
        (None, Some(Disposition::Unfilled)) => "unfilled",
        (None, Some(Disposition::Abandoned)) => "abandoned",
        (None, None) => "open",
    }
}

#[cfg(test)]
mod tests {
    use super::{folded, reference};

    #[test]
    fn a_reference_number_is_found_however_it_is_typed() {
        let call = "01920000-0000-7000-8000-0000ab12cd34".parse().unwrap();
        assert_eq!(reference(call), "AB12CD34");
        for typed in ["ab12", "AB12-CD34", "ａｂ１２－ｃｄ３４", " 2c "] {
            assert!(reference(call).contains(&folded(typed)), "{typed}");
        }
        assert!(!reference(call).contains(&folded("0000")), "only what the caller was told");
    }
}
