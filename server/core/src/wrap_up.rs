//! Wrap-up and disposition: how a call ended, from closed lists.

use serde::{Deserialize, Serialize};

/// A leaf of the inquiry taxonomy: a group letter A–J and a number (`C1`, "when and where does the notice come").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct Category {
    group: char,
    leaf: u8,
}

/// Groups and how many leaves each has; 47 in all.
const GROUPS: [(char, u8); 10] = [('A', 6), ('B', 7), ('C', 7), ('D', 9), ('E', 3), ('F', 4), ('G', 4), ('H', 3), ('I', 2), ('J', 2)];

/// Text that names no leaf of the taxonomy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a category; they run from A1 to J2")]
pub struct UnknownCategory(pub String);

impl Category {
    /// Reads `C1`.
    ///
    /// # Errors
    /// [`UnknownCategory`] when the list has no such leaf.
    pub fn parse(text: &str) -> Result<Self, UnknownCategory> {
        Self::all().find(|category| category.to_string() == text).ok_or_else(|| UnknownCategory(text.to_owned()))
    }

    /// All leaves in the order of the list.
    pub fn all() -> impl Iterator<Item = Self> {
        GROUPS.into_iter().flat_map(|(group, leaves)| (1..=leaves).map(move |leaf| Self { group, leaf }))
    }
}

impl std::fmt::Display for Category {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.group, self.leaf)
    }
}

impl TryFrom<String> for Category {
    type Error = UnknownCategory;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Category> for String {
    fn from(category: Category) -> Self {
        category.to_string()
    }
}

/// What the inquiry came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Resolution {
    /// The caller has the answer.
    Solved,
    /// Sent on to another contact.
    Referred,
    /// Somebody calls back.
    Callback,
    /// Not settled.
    Open,
    /// Not for this hotline at all.
    WrongNumber,
}

/// Who helps next when it is not this hotline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Contact {
    /// The branch of the caller's prefecture.
    Branch,
    /// City, ward, town or village office.
    Municipality,
    /// The caller's employer.
    Employer,
    /// Japan Pension Service.
    Jps,
    /// The My Number general line.
    MynumberGeneral,
    /// The 24-hour line for lost cards.
    #[serde(rename = "LOST_CARD_24H")]
    LostCard24h,
    /// Another insurer.
    OtherInsurer,
    /// The clinic or pharmacy.
    Clinic,
    /// Immigration Services, for the period of stay only.
    Immigration,
}

/// How a call ended, as the log keeps it: codes only, never words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Disposition {
    /// An operator wrote it up.
    Recorded {
        /// What it was about.
        category: Category,
        /// What it came to.
        resolution: Resolution,
        /// Who helps next, where someone does.
        referral: Option<Contact>,
    },
    /// The wrap-up ran out before anything was written; shown as 未入力.
    Unfilled,
    /// The caller left before anyone had answered.
    Abandoned,
}

#[cfg(test)]
mod tests {
    use super::Category;

    #[test]
    fn the_taxonomy_has_47_leaves_and_no_others() {
        assert_eq!(Category::all().count(), 47);
        assert_eq!(Category::parse("D9").map(|c| c.to_string()), Ok("D9".to_owned()));
        for wrong in ["A7", "K1", "a1", "C", ""] {
            assert!(Category::parse(wrong).is_err(), "{wrong}");
        }
    }
}
