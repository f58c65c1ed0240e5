//! Offers: two people are held as one decision, ring together, and are let go together.
//!
//! When one of a pair accepted and the other refuses, rings out or drops, the one who accepted is kept and the other sought again
//! at once. If nobody fits now, both are freed in one fact and the call returns to its place with its age. Nobody is held for the
//! other half longer than one ring time after accepting, and the caller is told nothing of all this.

use std::time::Duration;

use super::Acd;
use crate::bridge::Part;
use crate::call::Stage;
use crate::fact::Fact;
use crate::ids::{AgentId, CallId};
use crate::matching::{self, Pair};
use crate::protocol::RefuseReason;
use crate::refusal::Refused;
use crate::time::Timestamp;

/// An offer shorter than this cannot be answered by a person and is not made.
pub const OFFER_MIN: Duration = Duration::from_secs(3);

impl Acd {
    /// Holds a pair for a call and rings at both.
    pub(super) fn reserve(&mut self, call: CallId, pair: Pair, answer_by: Timestamp) {
        self.record(Fact::Reserved { call, operator: pair.operator, interpreter: pair.interpreter, answer_by });
    }

    /// An agent takes the call; when nobody is missing any more, the talk begins.
    pub(super) fn accept(&mut self, agent: AgentId, call: CallId) -> Result<(), Refused> {
        self.ringing(agent, call)?;
        let held_until = self.step.now.plus(self.settings.ring);
        self.record(Fact::Accepted { call, agent, held_until });
        let Some(found) = self.floor.call(call) else { return Ok(()) };
        let all_accepted = found.seats().all(|(_, seat)| !matches!(seat.stage, Stage::Ringing { .. }));
        if all_accepted && self.floor.lacks(found).is_none() {
            self.record(Fact::Connected { call });
        }
        Ok(())
    }

    /// An agent does not take the call.
    pub(super) fn refuse(&mut self, agent: AgentId, call: CallId, reason: RefuseReason) -> Result<(), Refused> {
        self.ringing(agent, call)?;
        self.record(Fact::Refused { call, agent, reason });
        self.seek_again(call);
        Ok(())
    }

    fn ringing(&self, agent: AgentId, call: CallId) -> Result<(), Refused> {
        let part = self.floor.agent(agent).ok_or(Refused::NotSignedIn)?.part;
        let seat = self.floor.call(call).and_then(|call| call.seat(part)).filter(|seat| seat.agent == agent);
        match seat.map(|seat| seat.stage) {
            Some(Stage::Ringing { .. }) => Ok(()),
            Some(Stage::Accepted { .. } | Stage::Talking) | None => Err(Refused::OfferGone),
        }
    }

    /// One half of a pair is gone before the talk began: seek it again for the other half, or let that go too.
    pub(super) fn seek_again(&mut self, id: CallId) {
        let Some(call) = self.floor.call(id) else { return };
        if call.is_operated() || call.seats().next().is_none() {
            return;
        }
        let now = self.step.now;
        let held = call.seats().filter_map(|(_, seat)| seat.stage.deadline()).min().unwrap_or(now);
        let found = self.floor.want(call).and_then(|want| matching::fit(&self.queue, want)).filter(|_| held >= now.plus(OFFER_MIN));
        match found {
            Some(pair) => self.reserve(id, pair, held.min(now.plus(self.settings.ring))),
            None => self.release(id),
        }
    }

    /// Frees everyone held for a call that is not talked on; the call returns to its place.
    pub(super) fn release(&mut self, id: CallId) {
        let Some(call) = self.floor.call(id) else { return };
        let seats: Vec<_> = call.seats().map(|(part, seat)| (part, seat.clone())).collect();
        let free = |talked: bool| move |(_, seat): &&(Part, crate::call::Seat)| has_talked(seat.stage) == talked;
        let agents: Vec<_> = seats.iter().filter(free(false)).map(|(_, seat)| seat.agent).collect();
        if !agents.is_empty() {
            self.record(Fact::Released { call: id, agents });
        }
        for (_, seat) in seats.iter().filter(free(true)) {
            self.begin_wrap_up(id, seat.agent);
        }
    }
}

/// Whether an agent at this stage has been talking on the call and so has something to write up.
pub(super) const fn has_talked(stage: Stage) -> bool {
    match stage {
        Stage::Ringing { .. } | Stage::Accepted { talked: false, .. } => false,
        Stage::Accepted { talked: true, .. } | Stage::Talking => true,
    }
}
