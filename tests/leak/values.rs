//! The values of a record, and every way in which each may be written.

use jiff::civil::Date;
use sansha::services::ports::Member;
use serde_json::Value;

/// Words of closed lists that the protocol itself uses for something else: a phase, a party, a language row.
const OF_THE_PROTOCOL: [&str; 2] = ["held", "lost"];
/// Legal forms that companies share.
const LEGAL_FORMS: [&str; 5] = ["株式会社", "有限会社", "合同会社", "医療法人社団", "社会福祉法人"];
/// Shorter than this, a part of a name stands in other words, too.
const PART_MIN: usize = 4;
/// First days of the eras, newest first, with their names.
const ERAS: [(&str, &str, i16, &str); 3] =
    [("2019-05-01", "令和", 2018, "R"), ("1989-01-08", "平成", 1988, "H"), ("1926-12-25", "昭和", 1925, "S")];

/// One value in one of its spellings.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spelling {
    /// Anywhere in a text.
    Within(String),
    /// As a text of its own: too short or too common to be looked for in sentences.
    Whole(String),
}

/// A value of a record: where it stands, and its spellings.
pub struct Sought {
    pub field: String,
    pub spellings: Vec<Spelling>,
}

/// Everything that is to be looked for after this member's record was shown.
pub fn of(member: &Member) -> Vec<Sought> {
    let Value::Object(record) = serde_json::to_value(&member.record).unwrap() else { panic!("a record has fields") };
    let mut sought: Vec<Sought> = record
        .into_iter()
        .filter_map(|(field, value)| {
            let text = value.as_str()?.to_owned();
            Some(Sought { spellings: if field == "name_kana" { name(&text) } else { spellings(&text) }, field })
        })
        .collect();
    let mut more = |field: &str, spellings: Vec<Spelling>| sought.push(Sought { field: field.to_owned(), spellings });
    more("birth", day(member.birth));
    more("number", number(&member.kigo, &member.bango));
    if let Some(employer) = &member.employer {
        let bare = LEGAL_FORMS.iter().fold(employer.clone(), |name, form| name.replace(form, ""));
        more("employer", vec![Spelling::Within(employer.clone()), Spelling::Within(bare)]);
    }
    sought
}

/// The names of a record's fields, none of which may be a key of a frame.
pub fn fields(member: &Member) -> Vec<String> {
    let Value::Object(record) = serde_json::to_value(&member.record).unwrap() else { panic!("a record has fields") };
    record.into_iter().map(|(field, _)| field).filter(|field| field != "kind").collect()
}

fn spellings(value: &str) -> Vec<Spelling> {
    if let Ok(date) = value.parse::<Date>() {
        return day(date);
    }
    if value.parse::<uuid::Uuid>().is_ok() {
        return vec![Spelling::Within(value.to_owned()), Spelling::Within(value.replace('-', ""))];
    }
    if OF_THE_PROTOCOL.contains(&value) { Vec::new() } else { vec![Spelling::Whole(value.to_owned())] }
}

/// Spacing, width and kind of kana make no difference to the search.
fn name(text: &str) -> Vec<Spelling> {
    let parts = text.split(' ').filter(|part| part.chars().count() >= PART_MIN);
    parts.chain([text]).map(|part| Spelling::Within(part.to_owned())).collect()
}

fn number(kigo: &str, bango: &str) -> Vec<Spelling> {
    let joined = ["", "-", " ", "・", "ー", "の", "/", "号", ":"].map(|joiner| format!("{kigo}{joiner}{bango}"));
    let cut = kigo.get(..4).zip(kigo.get(4..)).map(|(head, tail)| format!("{head} {tail}"));
    joined.into_iter().chain(cut).chain([kigo.to_owned()]).map(Spelling::Within).collect()
}

fn day(day: Date) -> Vec<Spelling> {
    let (y, m, d) = (day.year(), day.month(), day.day());
    let mut forms = vec![
        format!("{y}-{m:02}-{d:02}"),
        format!("{y}-{m}-{d}"),
        format!("{y}/{m:02}/{d:02}"),
        format!("{y}/{m}/{d}"),
        format!("{y}.{m}.{d}"),
        format!("{y}.{m:02}.{d:02}"),
        format!("{y}{m:02}{d:02}"),
        format!("{y}年{m}月{d}日"),
        format!("{y}年{m:02}月{d:02}日"),
        format!("{d:02}/{m:02}/{y}"),
        format!("{d}/{m}/{y}"),
        format!("{m}/{d}/{y}"),
        format!("{m:02}/{d:02}/{y}"),
        format!("{d}.{m}.{y}"),
        format!("{d:02}.{m:02}.{y}"),
        format!("{d:02}-{m:02}-{y}"),
    ];
    if let Some((_, era, before, letter)) = ERAS.into_iter().find(|(from, ..)| from.parse::<Date>().unwrap() <= day) {
        let year = y - before;
        forms.extend([
            format!("{era}{year}年{m}月{d}日"),
            format!("{era}{year:02}年{m:02}月{d:02}日"),
            format!("{letter}{year}.{m}.{d}"),
            format!("{letter}{year:02}.{m:02}.{d:02}"),
            format!("{letter}{year}/{m}/{d}"),
            format!("{letter}{year}-{m}-{d}"),
        ]);
        if year == 1 {
            forms.push(format!("{era}元年{m}月{d}日"));
        }
    }
    forms.into_iter().map(Spelling::Within).collect()
}
