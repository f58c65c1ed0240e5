//! Who works when, and who calls when, on one day.

use std::time::Duration;

use jiff::civil::{Date, time};
use sansha_core::bridge::Part;
use sansha_core::ids::AgentId;
use sansha_core::input::{Input, Verb};
use sansha_core::protocol::NotReadyReason;
use sansha_core::time::Timestamp;

use super::agenda::Plan;
use super::play::Play;
use crate::services::demo::demand::{self, HALF_HOURS, between};
use crate::services::ports::{Account, Role};

const MINUTE: Duration = Duration::from_secs(60);
/// Minutes after the opening when breaks begin, for each of four groups: a morning break, lunch, an afternoon break.
const BREAKS: [[u32; 3]; 4] = [[105, 150, 385], [120, 200, 400], [135, 250, 415], [145, 300, 430]];
/// How long these breaks are, in minutes.
const LASTING: [u32; 3] = [10, 50, 10];

/// What kind of day it is.
#[derive(Debug, Clone, Copy)]
pub struct Day {
    /// Which.
    pub date: Date,
    /// How many-eth of the play.
    pub number: usize,
    /// The hotline opens then; never on a holiday.
    pub opens: Option<Timestamp>,
    /// The day before was one of rest, longer than a weekend.
    pub after_a_rest: bool,
}

impl Play<'_> {
    /// Plans a day. `staff` are all who work here; some of them have the day off.
    pub(super) fn plan_day(&mut self, day: Day, staff: &[Account]) {
        let Some(opens) = day.opens else { return self.plan_holiday(day) };
        let mut places = 0_usize;
        for (index, person) in staff.iter().enumerate() {
            // Everyone has a day off now and then, neighbours on different ones.
            if (index + day.number).is_multiple_of(6) {
                continue;
            }
            places += 1;
            self.plan_shift(person, opens, places);
        }
        self.plan_calls(day, opens);
    }

    fn plan_shift(&mut self, person: &Account, opens: Timestamp, place: usize) {
        let Some(part) = part_of(person.role) else { return };
        let agent = person.id;
        let early = Timestamp::from_ms(opens.ms() - 15 * 60_000);
        let comes = early.plus(between(&mut self.seed, 0, 600));
        self.agenda.plan(comes, Plan::Does(Input::AgentConnected { agent, part, speaks: person.speaks.clone() }));
        let begins = Timestamp::from_ms(opens.ms() - 60_000).plus(between(&mut self.seed, 0, 90));
        self.agenda.plan(begins, Plan::Asks(agent, Verb::Ready));
        for (start, lasting) in BREAKS.into_iter().cycle().nth(place).unwrap_or_default().into_iter().zip(LASTING) {
            let from = opens.plus(MINUTE * start).plus(between(&mut self.seed, 0, 120));
            self.plan_away(agent, NotReadyReason::Break, from, MINUTE * lasting);
        }
        if place.is_multiple_of(5) {
            let from = opens.plus(MINUTE * 330).plus(between(&mut self.seed, 0, 60));
            let reason = if part == Part::Operator { NotReadyReason::Meeting } else { NotReadyReason::Training };
            self.plan_away(agent, reason, from, MINUTE * 25);
        }
        let closing = opens.plus(MINUTE * 525);
        let goes = closing.plus(between(&mut self.seed, 180, 1_200));
        self.agenda.plan(goes, Plan::GoesHome(agent));
    }

    fn plan_away(&mut self, agent: AgentId, reason: NotReadyReason, from: Timestamp, lasting: Duration) {
        self.agenda.plan(from, Plan::Asks(agent, Verb::NotReady(reason, Some(from.plus(lasting)))));
        let back = from.plus(lasting).plus(between(&mut self.seed, 0, 90));
        self.agenda.plan(back, Plan::Asks(agent, Verb::Ready));
    }

    /// Each half-hour gets its share give or take chance; some call before the opening and after the closing.
    fn plan_calls(&mut self, day: Day, opens: Timestamp) {
        let calls = demand::calls_on(day.date, day.after_a_rest) * (88 + self.seed.below(25)) / 100;
        for (half, share) in (0_u32..).zip(HALF_HOURS) {
            let start = opens.plus(MINUTE * 30 * half);
            let span = if share == 15 { 900 } else { 1_800 };
            // A thousand coins a half-hour: close enough to Poisson for a day of hundreds.
            let arrivals = (0..1_000).filter(|_| self.seed.below(1_000_000) < calls * share).count();
            self.plan_callers(arrivals, start, span);
        }
        let early = 2 + usize::try_from(self.seed.below(4)).unwrap_or(0);
        self.plan_callers(early, Timestamp::from_ms(opens.ms() - 25 * 60_000), 1_440);
        let late = 3 + usize::try_from(self.seed.below(5)).unwrap_or(0);
        self.plan_callers(late, opens.plus(MINUTE * 525), 5_400);
    }

    /// Nobody works, and a few call all the same.
    fn plan_holiday(&mut self, day: Day) {
        let from = Timestamp::of_japan(day.date.to_datetime(time(9, 0, 0, 0)));
        let callers = 6 + usize::try_from(self.seed.below(8)).unwrap_or(0);
        self.plan_callers(callers, from, 7 * 3_600);
    }

    fn plan_callers(&mut self, callers: usize, from: Timestamp, span_s: u64) {
        for _ in 0..callers {
            let at = from.plus(between(&mut self.seed, 0, span_s));
            let matter = demand::matter(&mut self.seed);
            self.agenda.plan(at, Plan::Calls(matter));
        }
    }
}

/// The part that somebody takes on the floor.
pub const fn part_of(role: Role) -> Option<Part> {
    match role {
        Role::Operator => Some(Part::Operator),
        Role::Interpreter => Some(Part::Interpreter),
        Role::Supervisor | Role::Manager | Role::Editor | Role::Auditor | Role::Admin => None,
    }
}
