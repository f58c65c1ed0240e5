//! What ends by itself: offers, grace, wrap-up. Looked at at the start of every step, never only on an outside tick.

use super::Acd;
use crate::bridge::Part;
use crate::call::Stage;
use crate::fact::{EndedBy, Fact, LeftBy};
use crate::ids::{AgentId, CallId};
use crate::planted::{Bug, planted};
use crate::queue::Deadline;
use crate::wrap_up::Disposition;

impl Acd {
    /// Ends everything that is overdue, earliest first.
    pub(super) fn expire(&mut self) {
        while let Some((at, deadline)) = self.queue.next_deadline() {
            if at > self.step.now || (planted(Bug::OfferNeverExpires) && matches!(deadline, Deadline::Offer(_))) {
                break;
            }
            match deadline {
                Deadline::Offer(call) => self.offer_expired(call),
                Deadline::Caller(call) => self.end(call, EndedBy::CallerLost),
                Deadline::Seat(agent) => self.give_up_seat(agent),
                Deadline::WrapUp(agent) => self.end_wrap_up(agent),
            }
        }
    }

    /// Who let it ring is set aside; who was held for too long is freed.
    fn offer_expired(&mut self, id: CallId) {
        let now = self.step.now;
        let Some(call) = self.floor.call(id) else { return };
        let overdue: Vec<_> =
            call.seats().filter(|(_, seat)| seat.stage.deadline().is_some_and(|at| at <= now)).map(|(_, seat)| seat.clone()).collect();
        for seat in &overdue {
            if matches!(seat.stage, Stage::Ringing { .. }) {
                self.record(Fact::RangOut { call: id, agent: seat.agent });
            }
        }
        if overdue.iter().any(|seat| matches!(seat.stage, Stage::Accepted { .. })) {
            self.release(id);
        } else {
            self.seek_again(id);
        }
    }

    /// An agent whose connection did not come back loses the seat; the call goes on without them.
    pub(super) fn give_up_seat(&mut self, agent: AgentId) {
        if let Some(call) = self.floor.agent(agent).and_then(|agent| agent.call)
            && !planted(Bug::CallerForgotten)
        {
            self.leave(call, agent, LeftBy::Lost);
        }
        self.record(Fact::SignedOut { agent });
    }

    /// The wrap-up is over; an operator who wrote nothing leaves the call marked so.
    pub(super) fn end_wrap_up(&mut self, id: AgentId) {
        let Some(agent) = self.floor.agent(id) else { return };
        let Some(wrap_up) = agent.wrap_up.clone() else { return };
        if agent.part == Part::Operator && !wrap_up.written_up {
            self.record(Fact::Disposed { call: wrap_up.call, agent: None, disposition: Disposition::Unfilled, answers: Vec::new() });
        }
        self.record(Fact::WrapUpEnded { agent: id });
    }
}
