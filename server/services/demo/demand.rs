//! Who calls, when, why and for how long: the demand model of the demo. All of it is assumption (`README.md`), none is a statistic.

use std::time::Duration;

use jiff::civil::{Date, Weekday, date};
use sansha_core::ids::EntryId;
use sansha_core::language::Language;
use sansha_core::protocol::Topic;
use sansha_core::wrap_up::{Category, Contact, Disposition, Resolution};

use super::seed::Seed;

/// Half-hours from 8:30 on and their shares of a day's calls, in thousandths; the last is a quarter of an hour.
pub const HALF_HOURS: [u64; 18] = [55, 75, 75, 79, 76, 65, 60, 54, 51, 60, 65, 58, 52, 47, 43, 38, 32, 15];
/// Calls of a quiet day: what a dozen operators can answer, not what the country asks.
const CALLS_A_DAY: u64 = 230;
/// Foreign callers in a hundred. Enlarged: of all calls it would be less than five, and the interpreters would sit idle.
const FOREIGN_PERCENT: u64 = 28;
/// Means of the time on the line, of the same with an interpreter, and of patience.
const TALK: Duration = Duration::from_secs(390);
const TALK_INTERPRETED: Duration = Duration::from_secs(741);
const PATIENCE: Duration = Duration::from_secs(150);
const PATIENCE_FOREIGN: Duration = Duration::from_secs(240);
const WRITE_UP: Duration = Duration::from_secs(55);

/// Foreign languages by how often they are needed, in thousandths.
const LANGUAGES: [(u64, Language); 22] = [
    (284, Language::Vietnamese),
    (153, Language::Chinese),
    (113, Language::English),
    (78, Language::Portuguese),
    (76, Language::Indonesian),
    (70, Language::Nepali),
    (67, Language::Tagalog),
    (57, Language::Burmese),
    (21, Language::Spanish),
    (20, Language::Thai),
    (13, Language::Korean),
    (12, Language::Sinhala),
    (10, Language::Khmer),
    (5, Language::Bengali),
    (5, Language::Hindi),
    (4, Language::Mongolian),
    (4, Language::Urdu),
    (3, Language::Russian),
    (2, Language::French),
    (1, Language::Malay),
    (1, Language::German),
    (1, Language::Italian),
];

/// Leaves of the taxonomy in the weeks of the first mailing, in hundredths, and the topic that their callers choose.
const CATEGORIES: [(u64, (&str, Topic)); 20] = [
    (5, ("A1", Topic::MynaCard)),
    (5, ("A3", Topic::MynaCard)),
    (4, ("B2", Topic::MynaCard)),
    (4, ("B5", Topic::MynaCard)),
    (20, ("C1", Topic::Notice)),
    (14, ("C2", Topic::Notice)),
    (9, ("C3", Topic::Notice)),
    (5, ("C6", Topic::Notice)),
    (3, ("D1", Topic::Certificate)),
    (2, ("D4", Topic::Certificate)),
    (5, ("E1", Topic::Other)),
    (3, ("E2", Topic::Other)),
    (4, ("F1", Topic::MynaCard)),
    (4, ("F3", Topic::MynaCard)),
    (2, ("G1", Topic::Other)),
    (2, ("G2", Topic::Certificate)),
    (3, ("H1", Topic::Other)),
    (3, ("H2", Topic::Other)),
    (2, ("I1", Topic::Other)),
    (1, ("J1", Topic::Other)),
];

/// Answers that fit a group of the taxonomy.
const ANSWERS: [(char, &[&str]); 3] = [('A', &["F005"]), ('C', &["F027", "F031", "F034"]), ('E', &["F057"])];

/// Quantiles of lognormal (coefficient of variation 0.7) and exponential spans, in thousandths of the mean, from hardly ever less to
/// hardly ever more. Tables, because a logarithm need not be the same on every machine.
const LOGNORMAL: [u64; 21] =
    [189, 290, 365, 426, 481, 535, 588, 642, 698, 757, 819, 887, 961, 1045, 1141, 1254, 1394, 1576, 1840, 2315, 3225];
const EXPONENTIAL: [u64; 21] =
    [0, 51, 105, 163, 223, 288, 357, 431, 511, 598, 693, 799, 916, 1050, 1204, 1386, 1609, 1897, 2303, 2996, 4200];

/// What somebody calls about, known to them from the beginning and to the operator in the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matter {
    /// The caller's language.
    pub language: Language,
    /// What they choose on the page.
    pub topic: Topic,
    /// What it turns out to be.
    pub category: Category,
}

/// Calls on a day that has hours, before chance: Mondays and days after a rest are busier, and the mailing of the notice adds more
/// from its third day on.
#[must_use]
pub fn calls_on(day: Date, after_a_rest: bool) -> u64 {
    let weekday = match day.weekday() {
        Weekday::Monday => 122,
        Weekday::Tuesday => 105,
        Weekday::Wednesday => 97,
        Weekday::Thursday => 92,
        Weekday::Friday | Weekday::Saturday | Weekday::Sunday => 84,
    };
    let mailed = if day >= date(2024, 9, 11) && day <= date(2024, 10, 31) { 130 } else { 100 };
    let rested = if after_a_rest { 112 } else { 100 };
    CALLS_A_DAY * weekday * mailed * rested / 1_000_000
}

/// Who calls next.
pub fn matter(seed: &mut Seed) -> Matter {
    let language = if seed.percent(FOREIGN_PERCENT) { seed.weighted(&LANGUAGES) } else { Language::Japanese };
    matter_in(seed, language)
}

/// Somebody who calls in a language.
///
/// # Panics
/// Never: the list holds leaves of the taxonomy alone, by test.
pub fn matter_in(seed: &mut Seed, language: Language) -> Matter {
    let (leaf, topic) = seed.weighted(&CATEGORIES);
    Matter { language, topic, category: Category::parse(leaf).expect("the list holds leaves alone") }
}

/// How long they talk.
pub fn talk(seed: &mut Seed, language: Language) -> Duration {
    spread(seed, if language.is_foreign() { TALK_INTERPRETED } else { TALK }, &LOGNORMAL)
}

/// How long a caller waits before giving up.
pub fn patience(seed: &mut Seed, language: Language) -> Duration {
    spread(seed, if language.is_foreign() { PATIENCE_FOREIGN } else { PATIENCE }, &EXPONENTIAL)
}

/// How long until the next one comes, when so long passes between two in the mean.
pub fn gap(seed: &mut Seed, mean: Duration) -> Duration {
    spread(seed, mean, &EXPONENTIAL)
}

/// The mean time between two calls at a moment of a day of so many; none before the opening and after the closing.
#[must_use]
pub fn mean_gap(calls: u64, since_opening: Duration) -> Option<Duration> {
    let half = usize::try_from(since_opening.as_secs() / 1_800).ok()?;
    let share = HALF_HOURS.get(half)?;
    (calls * share).checked_sub(1).map(|_| Duration::from_secs(1_800) * 1_000 / u32::try_from(calls * share).unwrap_or(u32::MAX))
}

/// How long an operator writes.
pub fn write_up(seed: &mut Seed) -> Duration {
    spread(seed, WRITE_UP, &LOGNORMAL)
}

/// A span from `from` seconds to `to` seconds, to the millisecond.
pub const fn between(seed: &mut Seed, from: u64, to: u64) -> Duration {
    Duration::from_millis(from * 1_000 + seed.below((to - from) * 1_000))
}

/// The answers for a matter, those that the knowledge base may hold.
#[must_use]
pub fn answers(category: Category) -> Vec<EntryId> {
    let group = category.to_string();
    let fitting = ANSWERS.iter().filter(|(letter, _)| group.starts_with(*letter)).flat_map(|(_, entries)| entries.iter());
    fitting.filter_map(|entry| EntryId::parse(entry).ok()).collect()
}

/// How a call ends on paper.
pub fn disposition(seed: &mut Seed, category: Category) -> Disposition {
    let group = category.to_string();
    let contact = match group.chars().next() {
        Some('F' | 'I') => Contact::MynumberGeneral,
        Some('G') => Contact::Municipality,
        Some('H') => Contact::OtherInsurer,
        Some('C') => Contact::Employer,
        Some(_) | None => Contact::Branch,
    };
    let (resolution, referral) = match seed.below(100) {
        0..=69 => (Resolution::Solved, None),
        70..=91 => (Resolution::Referred, Some(contact)),
        92..=94 => (Resolution::Callback, None),
        95..=97 => (Resolution::Open, None),
        _ => (Resolution::WrongNumber, Some(Contact::MynumberGeneral)),
    };
    Disposition::Recorded { category, resolution, referral }
}

/// A point of a table of quantiles, each as likely as the next, in times of the mean.
fn spread(seed: &mut Seed, mean: Duration, quantiles: &[u64]) -> Duration {
    let steps = u64::try_from(quantiles.len()).unwrap_or(1).saturating_sub(1);
    let at = seed.below(steps * 1_000);
    let step = usize::try_from(at / 1_000).unwrap_or(0);
    let low = quantiles.get(step).copied().unwrap_or(1_000);
    let high = quantiles.get(step + 1).copied().unwrap_or(low);
    let share = low + (high - low) * (at % 1_000) / 1_000;
    Duration::from_millis(u64::try_from(mean.as_millis()).unwrap_or(0) * share / 1_000)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use sansha_core::language::Language;
    use sansha_core::wrap_up::Category;

    use super::{CATEGORIES, HALF_HOURS, LANGUAGES, TALK, talk};
    use crate::services::demo::seed::Seed;

    #[test]
    fn the_shares_are_whole_and_every_language_calls() {
        assert_eq!(HALF_HOURS.iter().sum::<u64>(), 1_000);
        assert_eq!(CATEGORIES.iter().map(|(share, _)| share).sum::<u64>(), 100);
        let foreign = Language::ALL.into_iter().filter(|language| language.is_foreign());
        for language in foreign {
            assert!(LANGUAGES.iter().any(|(_, known)| *known == language), "{language:?}");
        }
        assert!(CATEGORIES.iter().all(|(_, (leaf, _))| Category::parse(leaf).is_ok()));
    }

    #[test]
    fn talks_last_as_long_as_assumed_in_the_mean() {
        let mut seed = Seed::new(1);
        let total: Duration = (0..4_000).map(|_| talk(&mut seed, Language::Japanese)).sum();
        let mean = total / 4_000;
        assert!(mean > TALK.mul_f64(0.9) && mean < TALK.mul_f64(1.1), "{mean:?}");
    }
}
