//! What facts about calls change.

use std::collections::BTreeSet;

use super::{Floor, WAITS_MAX};
use crate::bridge::Part;
use crate::call::{Call, Line, Stage};
use crate::fact::Fact;
use crate::ids::{AgentId, CallId};
use crate::planted::{Bug, planted};
use crate::protocol::NotReadyReason;
use crate::time::Timestamp;

impl Floor {
    pub(super) fn change_call(&mut self, fact: &Fact) {
        match fact {
            Fact::Arrived { .. } => self.arrive(fact),
            Fact::Reserved { call, operator, interpreter, answer_by } => {
                for agent in [operator, interpreter].into_iter().flatten() {
                    self.take(*call, *agent, Stage::Ringing { answer_by: *answer_by });
                }
            }
            Fact::Accepted { call, agent, held_until } => self.take(*call, *agent, Stage::Accepted { until: *held_until, talked: false }),
            Fact::Refused { call, agent, .. } => self.set_aside(*call, *agent, NotReadyReason::Refused),
            Fact::RangOut { call, agent } => self.set_aside(*call, *agent, NotReadyReason::RingNoAnswer),
            Fact::Released { call, agents } => {
                agents.iter().for_each(|agent| self.leave(*call, *agent));
                if planted(Bug::PlaceLost) {
                    let last = self.arrivals;
                    self.edit(*call, |call| call.place = last);
                }
            }
            Fact::Connected { call } => self.connect(*call),
            Fact::Left { call, agent, held_until, .. } => self.leave_call(*call, *agent, *held_until),
            Fact::Ended { call, .. } => self.end(*call),
            Fact::Disposed { call, agent, .. } => {
                self.edit(*call, |call| call.disposed = true);
                if let Some(wrap_up) = agent.and_then(|agent| self.wrap_up(agent)) {
                    wrap_up.written_up = true;
                }
            }
            Fact::CallerLost { call, until } => self.edit(*call, |call| call.lost_until = Some(*until)),
            Fact::CallerBack { call } => self.edit(*call, |call| call.lost_until = None),
            Fact::Held { call } => self.edit(*call, |call| call.held = true),
            Fact::Resumed { call } => self.edit(*call, |call| call.held = false),
            Fact::Aside { call, on } => self.edit(*call, |call| call.aside = *on),
            Fact::Muted { call, part, on } => {
                self.edit(*call, |call| if *on { call.muted.insert(*part) } else { call.muted.remove(part) });
            }
            Fact::Invited { call, language } => self.edit(*call, |call| call.invited = Some(*language)),
            Fact::AnswerSent { call, entry } => {
                let now = self.now;
                self.edit(*call, |call| call.answers.push((entry.clone(), now)));
            }
            Fact::Said { call, id, by, what } => {
                let line = Line { id: *id, by: *by, at: self.now, what: what.clone() };
                self.edit(*call, |call| call.said.push(line));
            }
            Fact::SignedIn { .. }
            | Fact::SeatLost { .. }
            | Fact::SeatBack { .. }
            | Fact::SignedOut { .. }
            | Fact::Ready { .. }
            | Fact::NotReady { .. }
            | Fact::LanguagesOff { .. }
            | Fact::Skilled { .. }
            | Fact::Help { .. }
            | Fact::Corrected { .. }
            | Fact::TurnedAway { .. }
            | Fact::WrapUpBegan { .. }
            | Fact::WrapUpExtended { .. }
            | Fact::WrapUpEnded { .. }
            | Fact::NoteKept { .. }
            | Fact::LookedUp { .. }
            | Fact::Restarted { .. } => {}
        }
    }

    fn edit<T>(&mut self, call: CallId, change: impl FnOnce(&mut Call) -> T) {
        if let Some(call) = self.calls.get_mut(&call) {
            change(call);
        }
    }

    fn arrive(&mut self, fact: &Fact) {
        let Fact::Arrived { call, language, topic, appearance } = fact else { return };
        let place = self.arrivals;
        self.arrivals += 1;
        let arrived = Call {
            language: *language,
            topic: *topic,
            appearance: *appearance,
            arrived: self.now,
            place,
            lost_until: None,
            operator: None,
            interpreter: None,
            invited: None,
            connected: None,
            held: false,
            aside: false,
            muted: BTreeSet::new(),
            answers: Vec::new(),
            said: Vec::new(),
            wrapping: BTreeSet::new(),
            ended: false,
            disposed: false,
            version: 0,
        };
        self.calls.insert(*call, arrived);
    }

    /// Takes an agent off a call that rang, and out of the line of those who are offered calls.
    fn set_aside(&mut self, call: CallId, agent: AgentId, reason: NotReadyReason) {
        self.leave(call, agent);
        if let Some(agent) = self.agents.get_mut(&agent) {
            (agent.not_ready, agent.back_at) = (Some(reason), None);
        }
    }

    /// Everyone who accepted talks.
    fn connect(&mut self, id: CallId) {
        let now = self.now;
        let Some(call) = self.calls.get_mut(&id) else { return };
        for seat in [&mut call.operator, &mut call.interpreter].into_iter().flatten() {
            if matches!(seat.stage, Stage::Accepted { .. }) {
                seat.stage = Stage::Talking;
            }
        }
        if call.connected.is_none() {
            call.connected = Some(now);
            let waits = self.waits.entry(call.language).or_default();
            waits.push_back(u64::try_from(now.since(call.arrived).as_millis()).unwrap_or(u64::MAX));
            if waits.len() > WAITS_MAX {
                waits.pop_front();
            }
        }
    }

    /// An agent leaves; an interpreter whose operator left is held for the next one, and the caller waits again.
    fn leave_call(&mut self, call: CallId, agent: AgentId, held_until: Timestamp) {
        let part = self.calls.get(&call).and_then(|call| call.part_of(agent));
        self.leave(call, agent);
        if part == Some(Part::Operator) {
            self.edit(call, |call| {
                call.held = false;
                // What the operator found out about the language stays with the call.
                call.language = call.invited.take().unwrap_or(call.language);
                if let Some(seat) = call.interpreter.as_mut().filter(|seat| seat.stage == Stage::Talking) {
                    seat.stage = Stage::Accepted { until: held_until, talked: true };
                }
            });
        }
    }

    /// The call is over for its caller: nobody is muted, held or sought any more.
    fn end(&mut self, call: CallId) {
        self.edit(call, |call| {
            call.ended = true;
            call.held = false;
            call.aside = false;
            call.muted.clear();
            call.lost_until = None;
        });
    }
}
