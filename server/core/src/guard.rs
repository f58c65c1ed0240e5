//! The My Number guard: no digit of a 12-digit number is stored, logged, searched, shown or sent.
//!
//! Collecting a heard number is already unlawful (番号法 20条), so every text from a person passes here before anything else
//! happens to it. What counts as one number, after NFKC and with the digits of every script and 〇一二三四五六七八九零:
//!
//! | written | masked |
//! |---|---|
//! | (a) 12 digits unbroken | always |
//! | (b) three groups of 4, joined by space, dash, dot or middle dot | always |
//! | (c) 12 single digits, joined by any of these or by `,` `、` `。` `/` `:` `;` `_` `\|` `~` `の` | always |
//! | (d) any other groups that come to 12 | only if the check digit is right |
//!
//! Groups hang together in a chain as long as at most three joiner characters part them. Within a chain, a number is either
//! the whole of it or lies in a part whose joiners are all alike, so that a telephone number followed by a date is not read
//! across both. Where a row of fours or of single digits is longer than a My Number (a card number, or 1-4-4-4 as corporate
//! numbers are written), (d) holds for each stretch of it.
//!
//! A date and time such as `2025-12-01 0830` falls under (d). Unbroken runs of 10, 11 and 13 digits pass: telephones,
//! resident-record codes, corporate numbers. Longer ones pass too, but [`long_runs`] names them so that a page can warn.
//! A line break parts two numbers. The twin for pages is `widget/src/guard/guard.ts`; `tests/cases/guard.json` serves both.

mod reading;

use serde::{Deserialize, Serialize};

use reading::{Chain, Group, chains};

/// What stands where a number stood.
pub const MASK: &str = "［番号削除］";

/// Text from a person, after the guard. The only kind of text that services store, log or send.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct FreeText(String);

impl FreeText {
    /// Masks what may be a My Number and keeps the rest.
    #[must_use]
    pub fn guard(text: &str) -> Self {
        Self(mask(text, &scan(text)))
    }

    /// The masked text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for FreeText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self::guard(&text))
    }
}

/// How sure we are. For the count of masked numbers only: both are masked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    /// The check digit is wrong: someone misread it, or it is another number.
    Possible,
    /// The check digit is right; of random numbers one in ten is.
    Likely,
}

/// A number to mask. Offsets count Unicode scalar values (`char`s) of the original text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Offset of its first character.
    pub start: usize,
    /// Offset behind its last character.
    pub end: usize,
    /// How sure we are.
    pub label: Label,
}

/// Finds what must be masked, from left to right; findings never overlap.
#[must_use]
pub fn scan(text: &str) -> Vec<Found> {
    let mut found: Vec<Found> = chains(text).iter().flat_map(judge).collect();
    found.sort_by_key(|it| (it.start, it.end));
    let mut apart: Vec<Found> = Vec::new();
    for next in found {
        match apart.last_mut() {
            Some(last) if next.start < last.end => {
                last.end = last.end.max(next.end);
                last.label = last.label.max(next.label);
            }
            _ => apart.push(next),
        }
    }
    apart
}

/// The text with [`MASK`] in place of each finding; `found` is what [`scan`] said of the same text.
#[must_use]
pub fn mask(text: &str, found: &[Found]) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut ahead = found.iter().peekable();
    for (offset, c) in text.chars().enumerate() {
        while ahead.next_if(|it| it.end <= offset).is_some() {}
        match ahead.peek() {
            Some(it) if it.start == offset => masked.push_str(MASK),
            Some(it) if it.start < offset => {}
            _ => masked.push(c),
        }
    }
    masked
}

/// Unbroken runs of more than 13 digits, as (start, end) like those of [`Found`]: not masked, worth a second look.
#[must_use]
pub fn long_runs(text: &str) -> Vec<(usize, usize)> {
    let groups = chains(text).into_iter().flat_map(|chain| chain.groups);
    groups.filter(|group| group.digits.len() > CORPORATE_NUMBER).map(|group| (group.start, group.end)).collect()
}

/// The check digit of the 11 digits before it (行政手続における特定の個人を識別するための番号の利用等に関する法律施行令 8条, 総務省令85号 5条).
#[must_use]
pub fn check_digit(eleven: &[u8; 11]) -> u8 {
    // Counted from the right: weights 2 to 7, then again 2 to 6.
    let weights = (2..=7).chain(2..=6);
    let sum: u16 = eleven.iter().rev().zip(weights).map(|(digit, weight)| u16::from(*digit) * weight).sum();
    match sum % 11 {
        0 | 1 => 0,
        rest => u8::try_from(11 - rest).expect("11 less a remainder of 2 to 10 is 1 to 9"),
    }
}

/// A chain as a whole, then each part of it that is joined alike.
fn judge(chain: &Chain) -> Vec<Found> {
    let alike = chain.joiners.windows(2).all(|pair| pair.first() == pair.last());
    let mut found: Vec<Found> = chain.groups.iter().filter(|group| group.digits.len() == MY_NUMBER).map(|it| finding(&[it])).collect();
    found.extend(whole(chain, alike));
    for part in joined_alike(chain) {
        if !alike {
            found.extend(whole(&part, true));
        }
        let plain = part.joiners.iter().all(|joiner| joiner.is_plain());
        found.extend(rows(&part.groups, 4, 3, plain && !is_corporate(&part)));
        found.extend(rows(&part.groups, 1, MY_NUMBER, true));
    }
    found
}

/// Rule (d) for the groups of a chain taken together, and rules (b) and (c) where nothing but the joiners differs.
fn whole(chain: &Chain, alike: bool) -> Option<Found> {
    let groups: Vec<&Group> = chain.groups.iter().collect();
    let all_of = |length: usize| groups.iter().all(|group| group.digits.len() == length);
    let total: usize = groups.iter().map(|group| group.digits.len()).sum();
    let always = !alike && (all_of(1) || all_of(4) && chain.joiners.iter().all(|joiner| joiner.is_plain()));
    (total == MY_NUMBER).then(|| finding(&groups)).filter(|it| always || it.label == Label::Likely)
}

/// Rules (b) and (c): rows of `count` groups of `length` digits. A row that stands alone is masked if `always`; in a longer
/// row, such as a card number, each place where one may begin counts only if its check digit is right.
fn rows(groups: &[Group], length: usize, count: usize, always: bool) -> Vec<Found> {
    let mut found = Vec::new();
    for row in groups.chunk_by(|a, b| (a.digits.len() == length) == (b.digits.len() == length)) {
        let row: Vec<&Group> = row.iter().filter(|group| group.digits.len() == length).collect();
        let exact = row.len() == count;
        found.extend(row.windows(count).map(finding).filter(|it| always && exact || it.label == Label::Likely));
    }
    found
}

/// The usual way to write a corporate number: `1 2345 6789 0123`.
fn is_corporate(part: &Chain) -> bool {
    part.groups.iter().map(|group| group.digits.len()).eq([1, 4, 4, 4])
}

/// The longest parts of a chain whose joiners are the same. Neighbours share the group between them.
fn joined_alike(chain: &Chain) -> Vec<Chain> {
    let mut first = 0;
    let mut parts = Vec::new();
    for joiners in chain.joiners.chunk_by(|a, b| a == b) {
        let groups = chain.groups.iter().skip(first).take(joiners.len() + 1).cloned().collect();
        parts.push(Chain { groups, joiners: joiners.to_vec() });
        first += joiners.len();
    }
    parts
}

fn finding(groups: &[&Group]) -> Found {
    let digits: Vec<u8> = groups.iter().flat_map(|group| group.digits.iter().copied()).collect();
    let right = digits.split_last().and_then(|(last, rest)| Some(check_digit(rest.try_into().ok()?) == *last));
    Found {
        start: groups.first().map_or(0, |group| group.start),
        end: groups.last().map_or(0, |group| group.end),
        label: if right == Some(true) { Label::Likely } else { Label::Possible },
    }
}

/// Digits of a My Number, the check digit included.
const MY_NUMBER: usize = 12;

/// Digits of a corporate number (法人番号), the longest that is expected here.
const CORPORATE_NUMBER: usize = 13;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_that_of_the_ordinance() {
        let vectors = [("12345678901", 8), ("98765432109", 3), ("00000000000", 0), ("10000000000", 5), ("20230901123", 8)];
        for (eleven, expected) in vectors {
            let digits: Vec<u8> = eleven.bytes().map(|byte| byte - b'0').collect();
            assert_eq!(check_digit(digits.as_slice().try_into().unwrap()), expected, "{eleven}");
        }
    }

    #[test]
    fn free_text_is_masked_however_it_comes_in() {
        assert_eq!(FreeText::guard("番号は123456789018です").as_str(), "番号は［番号削除］です");
        let from_outside: FreeText = serde_json::from_str("\"１２３４　５６７８　９０１８\"").unwrap();
        assert_eq!(from_outside.as_str(), MASK);
        assert_eq!(FreeText::guard(MASK).as_str(), MASK);
    }

    #[test]
    fn a_run_longer_than_any_expected_number_is_named_but_kept() {
        let text = "伝票 12345678901234 まで";
        assert_eq!(long_runs(text), [(3, 17)]);
        assert_eq!(FreeText::guard(text).as_str(), text);
        assert!(long_runs("1234567890123").is_empty());
    }
}
