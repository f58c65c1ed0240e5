//! What people do at which moment, and how long they take for it.

use std::time::Duration;

use sansha_core::ids::CallId;
use sansha_core::protocol::CallPhase;
use sansha_core::time::Timestamp;
use serde_json::json;

use crate::client::Command;
use crate::dice::Dice;

/// What a page of staff asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moment {
    /// Not ready, for a reason.
    Idle,
    /// A call rings until then.
    Rings(CallId, Timestamp),
    /// On a call, so many things done on it so far.
    Talks(CallId, CallPhase, u8),
    /// The write-up is owed.
    WritesUp(CallId),
    /// The write-up is saved.
    Done(CallId),
}

/// One person's habits.
pub struct Script {
    dice: Dice,
    operator: bool,
    /// The call talked on last, and how many things were done on it.
    talk: Option<(CallId, u8)>,
}

impl Script {
    pub const fn new(dice: Dice, operator: bool) -> Self {
        Self { dice, operator, talk: None }
    }

    /// How many things were done on a call.
    pub fn step(&self, call: CallId) -> u8 {
        self.talk.filter(|(last, _)| *last == call).map_or(0, |(_, step)| step)
    }

    /// A command was carried out; true where the moment goes on and no new picture is to be waited for.
    pub fn goes_on(&mut self, moment: &Moment, t: &str) -> bool {
        let Moment::Talks(call, _, step) = moment else { return false };
        let goes_on = matches!(t, "note" | "mute");
        if goes_on {
            self.talk = Some((*call, step + 1));
        }
        goes_on
    }

    /// What is done at a moment, and after how long. Nothing is done by those who let it ring, and by interpreters at work.
    pub fn answer_to(&mut self, moment: &Moment) -> (Duration, Option<Command>) {
        let say = Command::new;
        match moment {
            Moment::Idle => (self.dice.span(20, 200), Some(say("ready", json!({})))),
            Moment::Rings(call, _) => {
                let command = match self.dice.below(100) {
                    0 => None,
                    1..5 => Some(say("refuse", json!({ "call": call, "reason": "busy" }))),
                    _ => Some(say("accept", json!({ "call": call }))),
                };
                (self.dice.span(50, 300), command)
            }
            Moment::Talks(call, phase, step) => (self.dice.span(250, 1_000), self.word(*call, *phase, *step)),
            Moment::WritesUp(call) => {
                let form =
                    json!({ "call": call, "category": "C1", "resolution": "solved", "referral": null, "answers": [], "note": self.note() });
                (self.dice.span(20, 200), Some(say("disposition", form)))
            }
            Moment::Done(_) => (self.dice.span(20, 100), Some(say("finish", json!({})))),
        }
    }

    /// What is done in the middle of a call: about two things, the last of which ends it.
    fn word(&mut self, call: CallId, phase: CallPhase, step: u8) -> Option<Command> {
        let say = Command::new;
        if !self.operator {
            // An interpreter who leaves makes the house look for another one.
            return self.dice.chance(3).then(|| say("end", json!({})));
        }
        if phase == CallPhase::Held {
            return Some(say("resume", json!({})));
        }
        match self.dice.below(100) {
            0..25 if step == 0 => Some(say("note", json!({ "call": call, "text": self.note() }))),
            25..40 if step == 0 && phase == CallPhase::Talking => Some(say("hold", json!({}))),
            40..60 if step == 0 => Some(say("mute", json!({ "on": true }))),
            _ => Some(say("end", json!({}))),
        }
    }

    fn note(&mut self) -> String {
        format!("メモ{}", self.dice.below(10_000))
    }
}
