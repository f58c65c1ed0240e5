//! `sansha simulate --seed N --events N`: a seeded day at which everything goes wrong, every step checked.

use std::time::Instant;

use clap::Args;
use sansha_core::simulation::{self, Report};
use serde::Serialize;

use super::{Done, Failed, Out, Outcome};
use crate::services::hotline::Hotline;

/// Run the core through seeded chaos and check every step.
#[derive(Debug, Args)]
pub(super) struct Verb {
    /// The seed; the same seed is the same day.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many things happen.
    #[arg(long, default_value_t = 100_000)]
    events: u64,
}

#[derive(Serialize)]
struct Answer {
    seed: u64,
    events: u64,
    facts: u64,
    violations: Vec<String>,
    story: Vec<String>,
    events_per_s: u64,
    state_hash: String,
}

impl Verb {
    pub(super) fn run(self, out: Out) -> Outcome {
        let calendar = Hotline::load(None).map_err(|error| Failed(error.to_string()))?.calendar;
        let began = Instant::now();
        let report = simulation::run(self.seed, self.events, &calendar);
        let spent_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX).max(1);
        let answer = Answer::of(report, spent_ms);
        out.say(&answer, || answer.in_words())?;
        Ok(if answer.violations.is_empty() { Done::Well } else { Done::FoundWrong })
    }
}

impl Answer {
    fn of(report: Report, spent_ms: u64) -> Self {
        let Report { seed, events, violations, story, facts, state_hash } = report;
        let story = if violations.is_empty() { Vec::new() } else { story };
        let events_per_s = events.saturating_mul(1_000) / spent_ms;
        Self { seed, events, facts, violations, story, events_per_s, state_hash: format!("{state_hash:016x}") }
    }

    fn in_words(&self) -> String {
        let Self { seed, events, facts, events_per_s, state_hash, .. } = self;
        let mut words = format!("seed {seed}: {events} events, {facts} facts, {events_per_s} events/s, state {state_hash}");
        for line in self.violations.iter().chain(&self.story) {
            words.push('\n');
            words.push_str(line);
        }
        words
    }
}
