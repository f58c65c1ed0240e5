//! Looking up a member at level L1: the caller says three items, all three must match, and the reading is audited first.
//!
//! A wrong item and an unknown person get the same answer, so that nobody can find out who is insured here. After two failures a
//! call gets general guidance only.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use sansha_core::caller::{BirthDate, EmployerName, InsuredNumber, KanaName, Unreadable};
use sansha_core::ids::{AgentId, CallId};
use sansha_core::protocol::{LookUp, LookUpPurpose, RecordView, ThirdItem};
use sansha_core::time::Timestamp;
use tokio::sync::Mutex;

use super::ports::{Audit, LookUpAudit, Member, MemberDirectory, StoreError};

/// Failures on one call before it is locked to general guidance.
pub const FAILURES_MAX: u8 = 2;
/// Calls whose failures are remembered; the oldest goes first. More than can be open at a time.
pub const CALLS_MAX: usize = 4_096;

/// Why no record is shown.
#[derive(Debug, thiserror::Error)]
pub enum LookUpError {
    /// An item cannot be read; nothing was looked up, and it does not count as a failure.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Nobody, or somebody whose items differ.
    #[error("no member has these three items")]
    NotFound,
    /// Two failures on this call already.
    #[error("this call gets general guidance only")]
    Locked,
    /// The store failed: no audit row, no data.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl LookUpError {
    /// The code of the refusal.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(Unreadable::Birth) => "bad-birth",
            Self::Unreadable(Unreadable::Name | Unreadable::Number | Unreadable::Employer) => "bad-item",
            Self::NotFound => "member-not-found",
            Self::Locked => "look-up-locked",
            Self::Store(_) => "store-unavailable",
        }
    }

    /// Arguments of the refusal's message: which item cannot be read.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, String> {
        match self {
            Self::Unreadable(item) => BTreeMap::from([("item".to_owned(), item.item().to_owned())]),
            Self::NotFound | Self::Locked | Self::Store(_) => BTreeMap::new(),
        }
    }
}

/// Who looks up, where and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The call; must be open, and the operator on it. The switchboard sees to that.
    pub call: CallId,
    /// The operator.
    pub agent: AgentId,
    /// Service time.
    pub at: Timestamp,
    /// The call's day in Japan.
    pub day: Date,
    /// Failures on this call that the log of facts knows (`LookedUp` with `found` false). What is remembered here in memory is
    /// gone after a restart; the log is not.
    pub failures: u8,
}

/// The look-ups of a hotline, one after the other: two at once on one call cannot both be the second try.
pub struct LookUps {
    directory: Arc<dyn MemberDirectory>,
    audit: Arc<dyn Audit>,
    failures: Mutex<BTreeMap<CallId, u8>>,
}

impl LookUps {
    /// Over the extract and the audit.
    #[must_use]
    pub fn new(directory: Arc<dyn MemberDirectory>, audit: Arc<dyn Audit>) -> Self {
        Self { directory, audit, failures: Mutex::default() }
    }

    /// Shows the record of the one member with these three items.
    ///
    /// # Errors
    /// [`LookUpError`]; with [`LookUpError::Unreadable`] and [`LookUpError::Locked`] nothing was looked up.
    pub async fn look_up(&self, asked: Asked, form: &LookUp) -> Result<RecordView, LookUpError> {
        let mut failures = self.failures.lock().await;
        let failed = failures.get(&asked.call).copied().unwrap_or_default().max(asked.failures);
        if failed >= FAILURES_MAX {
            return Err(LookUpError::Locked);
        }
        let items = Items::parse(form, asked.day)?;
        let member = self.only_match(&items).await?;
        let row = LookUpAudit {
            at: asked.at,
            agent: asked.agent,
            call: asked.call,
            purpose: purpose(form.purpose).to_owned(),
            member: member.as_ref().map(|member| member.record.member),
        };
        self.audit.add(row).await?;
        if member.is_none() {
            while failures.len() >= CALLS_MAX {
                failures.pop_first();
            }
            failures.insert(asked.call, failed.saturating_add(1));
        }
        member.map(|member| member.record).ok_or(LookUpError::NotFound)
    }

    async fn only_match(&self, items: &Items) -> Result<Option<Member>, StoreError> {
        let found = self.directory.find(items.name.as_str(), items.birth.day()).await?;
        let mut matching = found.into_iter().filter(|member| items.third.is_of(member));
        let first = matching.next();
        Ok(if matching.next().is_some() { None } else { first })
    }
}

/// The three items, read.
struct Items {
    name: KanaName,
    birth: BirthDate,
    third: Third,
}

enum Third {
    Number(InsuredNumber),
    Employer(EmployerName),
}

impl Items {
    fn parse(form: &LookUp, day: Date) -> Result<Self, Unreadable> {
        let name = KanaName::parse(&form.name_kana)?;
        let birth = BirthDate::parse(&form.birth, day)?;
        let third = match &form.third {
            ThirdItem::Number(text) => Third::Number(InsuredNumber::parse(text)?),
            ThirdItem::Employer(text) => Third::Employer(EmployerName::parse(text)?),
        };
        Ok(Self { name, birth, third })
    }
}

impl Third {
    fn is_of(&self, member: &Member) -> bool {
        match self {
            Self::Number(number) => number.is(&member.kigo, &member.bango),
            Self::Employer(name) => member.employer.as_deref().is_some_and(|employer| EmployerName::parse(employer).as_ref() == Ok(name)),
        }
    }
}

/// The purpose as it is on the wire.
const fn purpose(purpose: LookUpPurpose) -> &'static str {
    match purpose {
        LookUpPurpose::Registration => "registration",
        LookUpPurpose::Notice => "notice",
        LookUpPurpose::Certificate => "certificate",
    }
}
