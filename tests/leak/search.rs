//! The search: texts from tapes, folded so that spacing, width and kana make no difference, and a list of what is sought.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;

use crate::values::{Sought, Spelling};

/// Everything that was on tapes, each text once.
#[derive(Default)]
pub struct Texts {
    /// Values that are texts.
    pub values: BTreeSet<String>,
    /// Values that are numbers.
    pub numbers: BTreeSet<String>,
    /// Names of fields.
    pub keys: BTreeSet<String>,
}

impl Texts {
    /// What is on these tapes, apart from sentences that everyone may read.
    pub fn of<'a>(frames: impl IntoIterator<Item = &'a Value>, public: &BTreeSet<String>) -> Self {
        let mut texts = Self::default();
        for frame in frames {
            texts.gather(frame, public);
        }
        texts
    }

    fn gather(&mut self, value: &Value, public: &BTreeSet<String>) {
        match value {
            Value::Null | Value::Bool(_) => {}
            Value::Number(number) => drop(self.numbers.insert(number.to_string())),
            Value::String(text) if public.contains(text) => {}
            Value::String(text) => drop(self.values.insert(text.clone())),
            Value::Array(items) => items.iter().for_each(|item| self.gather(item, public)),
            Value::Object(fields) => {
                for (key, value) in fields {
                    self.keys.insert(key.clone());
                    self.gather(value, public);
                }
            }
        }
    }
}

/// What is sought, by the first bytes of each spelling: thousands of spellings are looked for in one reading.
#[derive(Default)]
pub struct Wanted {
    within: HashMap<[u8; 4], Vec<(String, usize)>>,
    whole: BTreeMap<String, Vec<usize>>,
    sought: Vec<Sought>,
}

impl Wanted {
    pub fn new(sought: Vec<Sought>) -> Self {
        let mut wanted = Self::default();
        for (nth, one) in sought.iter().enumerate() {
            for spelling in &one.spellings {
                match spelling {
                    Spelling::Whole(text) => wanted.whole.entry(text.clone()).or_default().push(nth),
                    Spelling::Within(text) => [plain(text), squeezed(text)].into_iter().for_each(|text| wanted.add(text, nth)),
                }
            }
        }
        wanted.sought = sought;
        wanted
    }

    fn add(&mut self, text: String, nth: usize) {
        let head = *text.as_bytes().first_chunk().expect("what is sought within texts has four bytes at least");
        let known = self.within.entry(head).or_default();
        if !known.contains(&(text.clone(), nth)) {
            known.push((text, nth));
        }
    }

    /// The numbers of those that are in the texts, each with the text where it is.
    pub fn found(&self, texts: &Texts) -> BTreeMap<usize, String> {
        let mut found = BTreeMap::new();
        for text in &texts.values {
            for nth in self.whole.get(text).into_iter().flatten() {
                found.insert(*nth, text.clone());
            }
        }
        for text in texts.values.iter().chain(&texts.numbers) {
            for folded in [plain(text), squeezed(text)] {
                for nth in self.within(&folded) {
                    found.insert(nth, text.clone());
                }
            }
        }
        found
    }

    /// Where a value stands in its record.
    pub fn field(&self, nth: usize) -> &str {
        &self.sought[nth].field
    }

    /// The number and the place of each value.
    pub fn fields(&self) -> impl Iterator<Item = (usize, &str)> {
        self.sought.iter().enumerate().filter(|(_, one)| !one.spellings.is_empty()).map(|(nth, one)| (nth, one.field.as_str()))
    }

    fn within<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + 'a {
        let starts = text.char_indices().filter_map(move |(at, _)| Some((at, self.within.get(text.as_bytes().get(at..at + 4)?)?)));
        starts.flat_map(move |(at, candidates)| {
            let here = candidates.iter().filter(move |(spelling, _)| text[at..].starts_with(spelling.as_str()));
            here.filter(move |(spelling, _)| stands_alone(text, at, spelling)).map(|(_, nth)| *nth)
        })
    }
}

/// Whether digits at the ends of a spelling are all the digits that stand there: 19950412 is not in an instant of 13 digits.
fn stands_alone(text: &str, at: usize, spelling: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let before = digit(text[..at].chars().next_back()) && digit(spelling.chars().next());
    let after = digit(text[at + spelling.len()..].chars().next()) && digit(spelling.chars().next_back());
    !before && !after
}

/// One width, one kind of kana, small letters.
fn plain(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).map(katakana).collect()
}

/// The same without spaces and middle dots, however many.
fn squeezed(text: &str) -> String {
    plain(text).chars().filter(|c| !c.is_whitespace() && *c != '・').collect()
}

fn katakana(c: char) -> char {
    match c {
        'ぁ'..='ゖ' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
        _ => c,
    }
}

#[test]
fn a_value_is_found_however_it_is_written_and_not_inside_longer_numbers() {
    let member = sansha::services::demo::members::guided_walk();
    let wanted = Wanted::new(crate::values::of(&member));
    let finds = |text: &str| {
        let texts = Texts { values: BTreeSet::from([text.to_owned()]), ..Texts::default() };
        wanted.found(&texts).keys().map(|nth| wanted.field(*nth).to_owned()).collect::<Vec<_>>().join(" ")
    };
    for name in ["グエン ヴァン アン様", "グエンヴァンアン", "ｸﾞｴﾝ　ｳﾞｧﾝ ｱﾝ", "ぐえん・ゔぁん・あん", "グ エ ン ヴ ァ ン ア ン"]
    {
        assert_eq!(finds(name), "name_kana", "{name}");
    }
    for birth in ["1995-04-12", "生年月日は平成７年４月１２日", "H7.4.12", "19950412", "12/04/1995", "平成 7 年 4 月 12 日"]
    {
        assert_eq!(finds(birth), "birth", "{birth}");
    }
    for number in ["12345678-123", "記号12345678 番号123", "１２３４５６７８・１２３", "1234 5678"] {
        assert_eq!(finds(number), "number", "{number}");
    }
    assert_eq!(finds("さくら製作所の者です"), "employer");
    assert_eq!((finds("insured"), finds("he is insured")), ("kind".to_owned(), String::new()));
    assert_eq!(finds("0119950412011"), "");
}
