//! Dates of birth in both calendars.

use jiff::civil::{Date, date};
use unicode_normalization::UnicodeNormalization;

use super::{OLDEST, Unreadable};

/// A date of birth.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BirthDate {
    day: Date,
    after_era: bool,
}

/// An era, as people write it, from its first to its last day.
struct Era {
    kanji: &'static str,
    short: char,
    letter: char,
    first: Date,
    last: Option<Date>,
    /// Last year number that forms still used; beyond `last` it is understood with a warning.
    last_year_on_forms: i16,
}

const ERAS: [Era; 5] = [
    Era { kanji: "明治", short: '明', letter: 'm', first: date(1868, 1, 25), last: Some(date(1912, 7, 29)), last_year_on_forms: 0 },
    Era { kanji: "大正", short: '大', letter: 't', first: date(1912, 7, 30), last: Some(date(1926, 12, 24)), last_year_on_forms: 0 },
    Era { kanji: "昭和", short: '昭', letter: 's', first: date(1926, 12, 25), last: Some(date(1989, 1, 7)), last_year_on_forms: 0 },
    // Forms printed before May 2019 went on in 平成31年 to the end of that year.
    Era { kanji: "平成", short: '平', letter: 'h', first: date(1989, 1, 8), last: Some(date(2019, 4, 30)), last_year_on_forms: 31 },
    Era { kanji: "令和", short: '令', letter: 'r', first: date(2019, 5, 1), last: None, last_year_on_forms: 0 },
];

impl BirthDate {
    /// Reads `1985-04-01`, `1985年4月1日`, `19850401`, `昭和60年4月1日`, `S60.4.1`, `昭60/4/1`, in digits of any width, 元年 too.
    /// `today` is the call's day: nobody who calls is born after it.
    ///
    /// # Errors
    /// [`Unreadable::Birth`] for what is no day, a day outside its era (昭和65年), before 1900 or after `today`.
    pub fn parse(text: &str, today: Date) -> Result<Self, Unreadable> {
        let plain: String = text.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
        let birth = match ERAS.iter().find_map(|era| era.rest(&plain).map(|rest| (era, rest))) {
            Some((era, rest)) => era.day(rest)?,
            None => Self { day: western(&plain)?, after_era: false },
        };
        if (OLDEST..=today).contains(&birth.day) { Ok(birth) } else { Err(Unreadable::Birth) }
    }

    /// The day.
    #[must_use]
    pub const fn day(self) -> Date {
        self.day
    }

    /// Said in an era that had ended (平成31年5月): understood, but worth a second question.
    #[must_use]
    pub const fn is_after_its_era(self) -> bool {
        self.after_era
    }
}

impl std::fmt::Debug for BirthDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BirthDate(redacted)")
    }
}

impl Era {
    /// What follows the era's name, if it is this era.
    fn rest<'a>(&self, text: &'a str) -> Option<&'a str> {
        text.strip_prefix(self.kanji).or_else(|| text.strip_prefix(self.short)).or_else(|| text.strip_prefix(self.letter))
    }

    fn day(&self, rest: &str) -> Result<BirthDate, Unreadable> {
        let (year, month, day) = three_numbers(rest)?;
        if year < 1 {
            return Err(Unreadable::Birth);
        }
        let day = Date::new(self.first.year() + year - 1, month, day).map_err(|_bad| Unreadable::Birth)?;
        let after_era = self.last.is_some_and(|last| day > last);
        let possible = day >= self.first && (!after_era || year == self.last_year_on_forms);
        if possible { Ok(BirthDate { day, after_era }) } else { Err(Unreadable::Birth) }
    }
}

/// `1985-04-01` and the like, or `19850401`.
fn western(text: &str) -> Result<Date, Unreadable> {
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        return Date::strptime("%Y%m%d", text).map_err(|_bad| Unreadable::Birth);
    }
    let (year, month, day) = three_numbers(text)?;
    Date::new(year, month, day).map_err(|_bad| Unreadable::Birth)
}

/// Year, month and day, separated by `-`, `/`, `.`, `・` or 年月日; 元 is 1.
fn three_numbers(text: &str) -> Result<(i16, i8, i8), Unreadable> {
    let text = text.strip_prefix('元').map_or_else(|| text.to_owned(), |rest| format!("1{rest}"));
    let text = text.strip_suffix(['日', '生']).unwrap_or(&text);
    let text = text.strip_suffix('日').unwrap_or(text);
    let parts: Vec<&str> = text.split(['-', '/', '.', '・', '年', '月', '−', '‐', 'ー']).collect();
    let [year, month, day] = parts.as_slice() else { return Err(Unreadable::Birth) };
    Ok((number(year)?, number(month)?, number(day)?))
}

fn number<N: std::str::FromStr>(text: &str) -> Result<N, Unreadable> {
    if text.is_empty() || text.len() > 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Unreadable::Birth);
    }
    text.parse().map_err(|_bad| Unreadable::Birth)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::BirthDate;

    const TODAY: Date = date(2024, 9, 18);

    #[test]
    fn a_birth_date_is_understood_in_both_calendars() {
        for (said, day) in [
            ("1985-04-01", date(1985, 4, 1)),
            ("１９８５／４／１", date(1985, 4, 1)),
            ("1985年4月1日", date(1985, 4, 1)),
            ("19850401", date(1985, 4, 1)),
            ("昭和60年4月1日", date(1985, 4, 1)),
            ("昭和６０年 ４月 １日生", date(1985, 4, 1)),
            ("㍼60.4.1", date(1985, 4, 1)),
            ("S60.4.1", date(1985, 4, 1)),
            ("ｓ６０－４－１", date(1985, 4, 1)),
            ("昭60/4/1", date(1985, 4, 1)),
            ("昭和64年1月7日", date(1989, 1, 7)),
            ("平成元年1月8日", date(1989, 1, 8)),
            ("令和元年5月1日", date(2019, 5, 1)),
            ("R6.2.29", date(2024, 2, 29)),
            ("大正15年12月24日", date(1926, 12, 24)),
            ("昭和元年12月25日", date(1926, 12, 25)),
            ("明治45年7月29日", date(1912, 7, 29)),
        ] {
            let birth = BirthDate::parse(said, TODAY).unwrap();
            assert_eq!((birth.day(), birth.is_after_its_era()), (day, false), "{said}");
        }
    }

    #[test]
    fn an_impossible_day_is_refused() {
        for said in [
            "",
            "昭和",
            "昭和65年1月1日",
            "昭和64年1月8日",
            "平成32年1月1日",
            "平成元年1月7日",
            "令和元年4月30日",
            "令和0年5月1日",
            "大正15年12月25日",
            "昭和元年12月24日",
            "1985-02-30",
            "1899-12-31",
            "2024-09-19",
            "R6.9.19",
            "60.4.1",
            "1985-04",
            "1985-4-1-1",
            "-1985-4-1",
            "1985-+4-1",
            "明日",
        ] {
            assert!(BirthDate::parse(said, TODAY).is_err(), "{said}");
        }
    }

    #[test]
    fn heisei_31_went_on_until_december_on_paper() {
        for said in ["平成31年5月1日", "H31.12.31"] {
            assert!(BirthDate::parse(said, TODAY).unwrap().is_after_its_era(), "{said}");
        }
        assert!(!BirthDate::parse("H31.4.30", TODAY).unwrap().is_after_its_era());
    }
}
