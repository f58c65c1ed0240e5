//! A seeded day at a hotline that goes wrong in every way, checked after every step.
//!
//! Pure like the rest of the core: the seed is the only source of chance, so a failure is repeated by its seed. Callers arrive in
//! 23 languages, agents accept, refuse, let it ring, drop and come back; commands are repeated, late and wrong; the clock jumps;
//! the process restarts. [`oracles`] says what must hold all the same.

mod dice;
mod oracles;
mod world;

use std::collections::VecDeque;

use self::dice::Dice;
use self::oracles::Oracles;
use self::world::World;
use crate::acd::Acd;
use crate::fact::Record;
use crate::floor::Floor;
use crate::hours::Calendar;
use crate::settings::Settings;

/// How many facts before a violation are told.
const STORY: usize = 20;

/// How often the whole floor is compared with its replay; the last step always is.
const REPLAY_EVERY: u64 = 2_000;

/// What a simulation came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The seed.
    pub seed: u64,
    /// Steps taken.
    pub events: u64,
    /// What did not hold; empty when all is well. The run stops at the first step that breaks something.
    pub violations: Vec<String>,
    /// The last facts before the violation, one line each.
    pub story: Vec<String>,
    /// Facts recorded.
    pub facts: u64,
    /// Fingerprint of the floor at the end.
    pub state_hash: u64,
}

/// Runs `events` steps from a seed.
#[must_use]
pub fn run(seed: u64, events: u64, calendar: &Calendar) -> Report {
    let settings = Settings { waiting_max: 40, ..Settings::default() };
    let mut acd = Acd::new(calendar.clone(), settings);
    let mut world = World::new(Dice::new(seed), calendar.clone());
    let mut oracles = Oracles::new(settings);
    let mut story = VecDeque::new();
    let mut report = Report { seed, events: 0, violations: Vec::new(), story: Vec::new(), facts: 0, state_hash: 0 };
    while report.events < events && report.violations.is_empty() {
        report.events += 1;
        let (now, input) = world.next(acd.floor());
        let effects = acd.handle(now, input.clone());
        report.facts += u64::try_from(effects.records.len()).unwrap_or(0);
        tell(&mut story, &effects.records);
        world.observe(&effects);
        oracles.step(&acd, &input, &effects);
        if report.events.is_multiple_of(REPLAY_EVERY) || report.events == events {
            oracles.replay(&acd);
        }
        report.violations = oracles.take_violations();
    }
    report.story = story.into_iter().collect();
    report.state_hash = fingerprint(acd.floor());
    report
}

/// The facts of `events` steps from a seed, in order: a log for whoever counts or folds one.
#[must_use]
pub fn facts(seed: u64, events: u64, calendar: &Calendar) -> Vec<Record> {
    let mut acd = Acd::new(calendar.clone(), Settings { waiting_max: 40, ..Settings::default() });
    let mut world = World::new(Dice::new(seed), calendar.clone());
    let mut facts = Vec::new();
    for _ in 0..events {
        let (now, input) = world.next(acd.floor());
        let effects = acd.handle(now, input);
        world.observe(&effects);
        facts.extend(effects.records);
    }
    facts
}

fn tell(story: &mut VecDeque<String>, records: &[Record]) {
    for record in records {
        story.push_back(format!("{} {:?}", record.at.ms(), record.fact));
        if story.len() > STORY {
            story.pop_front();
        }
    }
}

/// A fingerprint of a floor (FNV-1a over its JSON, 64 bits): equal floors have equal ones. Not for secrets.
#[must_use]
pub fn fingerprint(floor: &Floor) -> u64 {
    let bytes = serde_json::to_vec(floor).unwrap_or_default();
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{Report, run};
    use crate::hours::Calendar;
    use crate::planted::{Bug, with};

    fn calendar() -> Calendar {
        serde_json::from_str(include_str!("calendar.json")).unwrap()
    }

    fn assert_clean(report: &Report) {
        assert!(
            report.violations.is_empty(),
            "seed {}: step {}: {:#?}\n{}",
            report.seed,
            report.events,
            report.violations,
            report.story.join("\n")
        );
    }

    #[test]
    fn a_million_events_break_nothing() {
        let calendar = calendar();
        for seed in 1..=10 {
            assert_clean(&run(seed, 100_000, &calendar));
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_floor() {
        let calendar = calendar();
        assert_eq!(run(7, 5_000, &calendar), run(7, 5_000, &calendar));
        assert_ne!(run(7, 5_000, &calendar).state_hash, run(8, 5_000, &calendar).state_hash);
    }

    #[test]
    fn every_planted_bug_is_found() {
        let calendar = calendar();
        for bug in [
            Bug::NoIdempotency,
            Bug::WrapUpSkipped,
            Bug::InterpreterNotFreed,
            Bug::PlaceLost,
            Bug::CallerForgotten,
            Bug::OfferNeverExpires,
            Bug::ExpiryOnTicksOnly,
            Bug::OperatorWithoutInterpreter,
        ] {
            let report = with(Some(bug), || run(1, 100_000, &calendar));
            assert!(!report.violations.is_empty(), "{bug:?} went unnoticed for {} events", report.events);
            println!("{bug:?}: step {}: {}", report.events, report.violations.join("; "));
        }
    }
}
