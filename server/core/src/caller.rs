//! What a caller says to be recognised: name, birth date, number on the card or employer. Parsed once, printed never.
//!
//! Operators type what they hear, with a Japanese keyboard: full-width digits, half-width katakana, hiragana, eras.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

mod birth;
mod employer;
mod kana;

pub use birth::BirthDate;
pub use employer::EmployerName;
pub use kana::KanaName;

/// The item that could not be read; what was typed is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum Unreadable {
    /// No name in kana.
    #[error("the name is not kana")]
    Name,
    /// No date of birth.
    #[error("the birth date is not a date")]
    Birth,
    /// Not 記号 and 番号.
    #[error("the number is not two groups of digits")]
    Number,
    /// No employer's name.
    #[error("the employer has no name")]
    Employer,
}

impl Unreadable {
    /// The item's name, for the message to the operator.
    #[must_use]
    pub const fn item(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Birth => "birth",
            Self::Number => "number",
            Self::Employer => "employer",
        }
    }
}

/// 記号 has at most this many digits.
const KIGO_DIGITS_MAX: usize = 8;
/// 番号 has at most this many digits.
const BANGO_DIGITS_MAX: usize = 7;
/// 枝番 has exactly this many.
const EDABAN_DIGITS: usize = 2;

/// 記号 and 番号 of an insured person, as printed on the card.
#[derive(Clone, PartialEq, Eq)]
pub struct InsuredNumber {
    kigo: String,
    bango: String,
}

impl InsuredNumber {
    /// Reads `12345678-123`, `記号１２３４５６７８ 番号１２３`; a 枝番 of two digits after them is allowed and not compared, since
    /// cards from before 2020-10-19 have none.
    ///
    /// # Errors
    /// [`Unreadable::Number`] for anything but two groups of digits of the right length.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let plain: String = text.nfkc().collect();
        let groups: Vec<&str> = plain.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
        let (kigo, bango) = match groups.as_slice() {
            [kigo, bango] => (*kigo, *bango),
            [kigo, bango, edaban] if edaban.len() == EDABAN_DIGITS => (*kigo, *bango),
            _ => return Err(Unreadable::Number),
        };
        if kigo.len() > KIGO_DIGITS_MAX || bango.len() > BANGO_DIGITS_MAX {
            return Err(Unreadable::Number);
        }
        Ok(Self { kigo: kigo.to_owned(), bango: bango.to_owned() })
    }

    /// Whether these are the digits on the card. Leading zeros count for nothing: people leave them out.
    #[must_use]
    pub fn is(&self, kigo: &str, bango: &str) -> bool {
        significant(&self.kigo) == significant(kigo) && significant(&self.bango) == significant(bango)
    }
}

fn significant(digits: &str) -> &str {
    digits.trim_start_matches('0')
}

impl std::fmt::Debug for InsuredNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InsuredNumber(redacted)")
    }
}

/// The first day a member's birth may be on: nobody insured is older.
pub(crate) const OLDEST: Date = jiff::civil::date(1900, 1, 1);

#[cfg(test)]
mod tests {
    use super::{InsuredNumber, Unreadable};

    #[test]
    fn a_number_is_two_groups_of_digits_however_they_are_written() {
        for said in
            ["12345678-123", "12345678 123", "１２３４５６７８・１２３", "記号12345678番号123", "12345678－123－00", "12345678/0123"]
        {
            assert!(InsuredNumber::parse(said).unwrap().is("12345678", "123"), "{said}");
        }
        assert!(InsuredNumber::parse("0012-7").unwrap().is("12", "0007"));
        assert!(!InsuredNumber::parse("12345678-123").unwrap().is("12345678", "124"));
        assert!(!InsuredNumber::parse("12345678-123").unwrap().is("1234567", "8123"));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for said in ["", "12345678", "1-2-3", "1-2-33-4", "123456789-1", "1-12345678", "さくら", "123456789012"] {
            assert_eq!(InsuredNumber::parse(said), Err(Unreadable::Number), "{said}");
        }
    }

    #[test]
    fn a_number_cannot_be_printed() {
        assert_eq!(format!("{:?}", InsuredNumber::parse("12345678-123").unwrap()), "InsuredNumber(redacted)");
    }
}
