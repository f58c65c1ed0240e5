//! Simulated callers: when they come, how long they wait and talk.

use std::collections::BTreeSet;
use std::time::Duration;

use sansha_core::bridge::Part;
use sansha_core::call::{Call, Stage};
use sansha_core::language::Language;
use sansha_core::time::Timestamp;

use super::picture::Picture;
use crate::services::demo::demand::{self, Matter, between};
use crate::services::demo::seed::Seed;

/// What one simulated caller wants and how long.
#[derive(Debug, Clone)]
pub struct Script {
    /// About what.
    pub matter: Matter,
    /// Gives up then if nobody has answered.
    pub gives_up_at: Timestamp,
    /// Hangs up then; none before the talk begins.
    pub hangs_up_at: Option<Timestamp>,
    /// Somebody real is on the call.
    pub real_staff: bool,
}

impl Script {
    /// A caller who comes now.
    #[must_use]
    pub fn new(matter: Matter, now: Timestamp, seed: &mut Seed) -> Self {
        // Who has come waits long enough to be rung for once.
        let patience = demand::patience(seed, matter.language).max(Duration::from_secs(40));
        Self { matter, gives_up_at: now.plus(patience), hangs_up_at: None, real_staff: false }
    }

    /// A caller who came for somebody real and has time.
    #[must_use]
    pub fn patient(self, now: Timestamp) -> Self {
        Self { gives_up_at: now.plus(Duration::from_secs(90)), ..self }
    }

    /// Looks at the call; true when the caller hangs up now.
    pub fn look(&mut self, call: &Call, picture: &Picture, seed: &mut Seed) -> bool {
        let Some(connected) = call.connected else { return picture.now >= self.gives_up_at };
        let real_staff = picture.has_real_staff(call);
        if self.hangs_up_at.is_none() || (real_staff && !self.real_staff) {
            self.real_staff = real_staff;
            self.hangs_up_at = Some(self.end_of_talk(call, connected, picture, seed));
        }
        self.hangs_up_at.is_some_and(|at| picture.now >= at)
    }

    /// Somebody real ends the talk when it suits them, but no caller stays for ever.
    fn end_of_talk(&self, call: &Call, connected: Timestamp, picture: &Picture, seed: &mut Seed) -> Timestamp {
        let real_operator = call.operator.as_ref().is_some_and(|seat| picture.real.contains(&seat.agent));
        if real_operator {
            picture.now.plus(between(seed, 480, 600))
        } else if self.real_staff {
            picture.now.plus(between(seed, 150, 240))
        } else {
            let whole = demand::talk(seed, self.matter.language);
            connected.plus(whole).max(picture.now.plus(between(seed, 10, 90)))
        }
    }
}

/// Who of a call speaks with a recorded voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cast {
    /// The caller's language.
    pub language: Language,
    /// The simulated parties; none where nobody real listens.
    pub parts: BTreeSet<Part>,
    /// Whether an interpreter takes part.
    pub interpreted: bool,
}

impl Cast {
    /// The cast of a talk.
    #[must_use]
    pub fn of(call: &Call, picture: &Picture, real_caller: bool) -> Self {
        let staff = call.seats().filter(|(_, seat)| seat.stage == Stage::Talking);
        let mut parts: BTreeSet<_> = staff.filter(|(_, seat)| !picture.real.contains(&seat.agent)).map(|(part, _)| part).collect();
        if !real_caller {
            parts.insert(Part::Caller);
        }
        if !real_caller && !picture.has_real_staff(call) {
            parts.clear();
        }
        Self { language: call.language, parts, interpreted: call.interpreter.is_some() }
    }
}

/// When the next simulated caller comes by.
#[derive(Debug, Default)]
pub struct Flow {
    next_at: Option<Timestamp>,
}

impl Flow {
    /// Whether somebody comes now; `mean` is the time between two, by the demand model.
    pub fn comes(&mut self, now: Timestamp, mean: Duration, seed: &mut Seed) -> bool {
        let next_at = *self.next_at.get_or_insert_with(|| now.plus(demand::gap(seed, mean)));
        if now >= next_at {
            self.next_at = None;
        }
        now >= next_at
    }
}
