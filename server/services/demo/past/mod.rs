//! The past of a new demo: twelve weekdays and the morning of today, played through the real engine into the log.

mod agenda;
mod play;
mod reactions;
mod shifts;
#[cfg(test)]
mod tests;

use jiff::civil::{Date, DateTime, Weekday, time};
use sansha_core::acd::Acd;
use sansha_core::fact::Record;
use sansha_core::hours::{Calendar, day_of};
use sansha_core::settings::Settings;
use sansha_core::time::Timestamp;

pub use self::play::Answers;
use self::play::Play;
use self::shifts::Day;
pub use self::shifts::part_of;
use super::people;
use super::seed::Seed;
use crate::services::ports::{Account, Batch, EventLog, StoreError, Words};
use crate::services::switchboard::Kept;

/// Weekdays before today, a holiday among them included.
const DAYS: usize = 12;
const SEED: u64 = 20_240_902;
/// Facts in one transaction.
const BATCH: usize = 4_000;

/// What the past needs to know of the hotline.
pub struct Setting<'a> {
    /// When it is open.
    pub calendar: &'a Calendar,
    /// Its manners.
    pub settings: Settings,
    /// Which answers there are for a category on a day.
    pub answers: &'a (dyn Fn(sansha_core::wrap_up::Category, Date) -> Vec<sansha_core::ids::EntryId> + Send + Sync),
    /// Now. Nothing is played later than this.
    pub now: Timestamp,
}

/// Plays the past into an empty log, with a snapshot at the end so that the start stays quick. Gives the number of facts.
///
/// # Errors
/// [`StoreError`].
pub async fn write(log: &dyn EventLog, setting: &Setting<'_>) -> Result<u64, StoreError> {
    let (mut kept, mut next_seq) = (Kept::default(), 1_u64);
    let staff: Vec<_> = people::people().into_iter().filter(|person| !people::is_kept_free(person.id)).collect();
    for day in days(setting) {
        let (records, words) = play_day(setting, &kept, day, &staff);
        records.iter().for_each(|record| kept.apply(record));
        next_seq = append(log, next_seq, records, words).await?;
    }
    if next_seq > 1 {
        let state = serde_json::to_vec(&kept).map_err(|error| StoreError::Failed(error.to_string()))?;
        log.keep_snapshot(next_seq - 1, state).await?;
    }
    Ok(next_seq - 1)
}

/// One day, to its end or to now. Who is still on a call then stays on it.
fn play_day(setting: &Setting<'_>, kept: &Kept, day: Day, staff: &[Account]) -> (Vec<Record>, Vec<Words>) {
    let answers = |category| (setting.answers)(category, day.date);
    let acd = Acd::on(kept.floor.clone(), setting.calendar.clone(), setting.settings);
    let number = u64::try_from(day.number).unwrap_or(0);
    let mut play = Play::new(acd, Seed::new(SEED ^ (number << 32)), &answers);
    play.plan_day(day, staff);
    play.until(Timestamp::of_japan(day.date.to_datetime(time(23, 0, 0, 0))).min(setting.now));
    play.take()
}

async fn append(log: &dyn EventLog, mut next_seq: u64, records: Vec<Record>, mut words: Vec<Words>) -> Result<u64, StoreError> {
    for records in records.chunks(BATCH) {
        let batch = Batch { first_seq: next_seq, records: records.to_vec(), words: std::mem::take(&mut words) };
        next_seq += u64::try_from(records.len()).unwrap_or(0);
        log.append(batch).await?;
    }
    Ok(next_seq)
}

/// The weekdays of the past, and today.
fn days(setting: &Setting<'_>) -> Vec<Day> {
    let today = day_of(setting.now);
    let is_weekday = |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let earlier = std::iter::successors(today.yesterday().ok(), |day| day.yesterday().ok());
    let in_service = |day: &Date| *day >= setting.calendar.from && *day <= setting.calendar.to;
    let mut dates: Vec<_> =
        earlier.take_while(|day| *day >= setting.calendar.from).filter(is_weekday).filter(in_service).take(DAYS).collect();
    dates.reverse();
    dates.extend([today].into_iter().filter(is_weekday).filter(in_service));
    let opens = |day: Date| {
        let opens = Timestamp::of_japan(DateTime::from_parts(day, setting.calendar.hours.opens));
        setting.calendar.open(opens).then_some(opens)
    };
    let rested = |day: Date| day.yesterday().is_ok_and(|before| is_weekday(&before) && opens(before).is_none());
    dates.into_iter().enumerate().map(|(number, date)| Day { date, number, opens: opens(date), after_a_rest: rested(date) }).collect()
}
