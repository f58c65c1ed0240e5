//! What people ask for, one verb at a time.

use std::collections::BTreeSet;

use super::Acd;
use crate::bridge::Part;
use crate::call::{Call, Stage};
use crate::fact::{EndedBy, Fact, LeftBy};
use crate::ids::{AgentId, CallId, EntryId};
use crate::input::Verb;
use crate::language::Language;
use crate::protocol::Written;
use crate::refusal::Refused;
use crate::wrap_up::Disposition;

/// How many answers can be sent on one call.
pub const ANSWERS_MAX: usize = 50;

/// How many lines can be written on one call.
pub const LINES_MAX: usize = 1_000;

impl Acd {
    /// The caller may mute and hang up.
    pub(super) fn caller_asks(&mut self, id: CallId, verb: &Verb) -> Result<(), Refused> {
        let call = self.floor.call(id).filter(|call| !call.ended).ok_or(Refused::NoCall)?;
        match verb {
            Verb::Mute(on) => {
                if call.muted.contains(&Part::Caller) != *on {
                    self.record(Fact::Muted { call: id, part: Part::Caller, on: *on });
                }
                Ok(())
            }
            Verb::End => {
                self.end(id, EndedBy::Caller);
                Ok(())
            }
            Verb::Say(what) => {
                if !what.is_for_the_caller() || *what != Written::Text {
                    return Err(Refused::NotForYou);
                }
                self.say(id, Part::Caller, what.clone())
            }
            Verb::Ready
            | Verb::NotReady(..)
            | Verb::Serve(_)
            | Verb::Help(_)
            | Verb::Correct { .. }
            | Verb::Accept(_)
            | Verb::Refuse(..)
            | Verb::Hold
            | Verb::Resume
            | Verb::Aside(_)
            | Verb::Invite(_)
            | Verb::Extend
            | Verb::Finish
            | Verb::SendAnswer(_)
            | Verb::Note(_)
            | Verb::Dispose { .. }
            | Verb::LookedUp { .. } => Err(Refused::NotForYou),
        }
    }

    /// What an agent may ask for.
    pub(super) fn agent_asks(&mut self, id: AgentId, verb: Verb) -> Result<(), Refused> {
        let agent = self.floor.agent(id).ok_or(Refused::NotSignedIn)?;
        match verb {
            Verb::Ready => {
                if agent.not_ready.is_some() {
                    self.record(Fact::Ready { agent: id });
                }
            }
            Verb::NotReady(reason, back_at) => {
                if agent.not_ready != Some(reason) || agent.back_at != back_at {
                    self.record(Fact::NotReady { agent: id, reason, back_at });
                }
            }
            Verb::Serve(_) if agent.part != Part::Interpreter => return Err(Refused::NotForYou),
            Verb::Serve(languages) => {
                let off: BTreeSet<_> = agent.speaks.keys().filter(|spoken| !languages.contains(spoken)).copied().collect();
                if agent.languages_off != off {
                    self.record(Fact::LanguagesOff { agent: id, off });
                }
            }
            Verb::Help(on) => {
                if agent.help != on {
                    self.record(Fact::Help { agent: id, on });
                }
            }
            Verb::Say(what) => self.write(id, what)?,
            Verb::Correct { call, disposition, answers } => self.correct(id, call, disposition, answers)?,
            Verb::Accept(call) => self.accept(id, call)?,
            Verb::Refuse(call, reason) => self.refuse(id, call, reason)?,
            Verb::Mute(on) => self.mute(id, on)?,
            Verb::Hold => self.hold(id, true)?,
            Verb::Resume => self.hold(id, false)?,
            Verb::Aside(on) => self.aside(id, on)?,
            Verb::Invite(language) => self.invite(id, language)?,
            Verb::End => self.hang_up(id)?,
            Verb::Extend => self.extend(id)?,
            Verb::Finish => self.finish(id)?,
            Verb::SendAnswer(entry) => self.send_answer(id, entry)?,
            Verb::Note(call) => {
                self.owned(id, call)?;
                self.record(Fact::NoteKept { call });
            }
            Verb::Dispose { call, disposition, answers } => self.dispose(id, call, disposition, answers)?,
            Verb::LookedUp { found } => {
                let (call, _) = self.operated(id)?;
                self.record(Fact::LookedUp { call, agent: id, found });
            }
        }
        Ok(())
    }

    /// The call that an agent talks on, and the part.
    fn talking(&self, id: AgentId) -> Result<(CallId, Part, &Call), Refused> {
        let agent = self.floor.agent(id).ok_or(Refused::NotSignedIn)?;
        let call_id = agent.call.ok_or_else(|| Refused::NotNow(self.floor.agent_state(id)))?;
        let call = self.floor.call(call_id).ok_or(Refused::NoCall)?;
        match call.seat(agent.part).map(|seat| seat.stage) {
            Some(Stage::Talking) => Ok((call_id, agent.part, call)),
            Some(Stage::Ringing { .. } | Stage::Accepted { .. }) | None => Err(Refused::NotNow(self.floor.agent_state(id))),
        }
    }

    /// The call that an operator talks on.
    fn operated(&self, id: AgentId) -> Result<(CallId, &Call), Refused> {
        match self.talking(id)? {
            (call_id, Part::Operator, call) => Ok((call_id, call)),
            (_, Part::Caller | Part::Interpreter, _) => Err(Refused::NotForYou),
        }
    }

    /// Whether an operator talks on a call or wraps it up.
    fn owned(&self, id: AgentId, call: CallId) -> Result<&Call, Refused> {
        let agent = self.floor.agent(id).ok_or(Refused::NotSignedIn)?;
        if agent.part != Part::Operator {
            return Err(Refused::NotForYou);
        }
        let found = self.floor.call(call).ok_or(Refused::NoCall)?;
        let wraps_up = agent.wrap_up.as_ref().is_some_and(|wrap_up| wrap_up.call == call);
        let talks = found.operator.as_ref().is_some_and(|seat| seat.agent == id && seat.stage == Stage::Talking);
        if wraps_up || talks { Ok(found) } else { Err(Refused::NotYours) }
    }

    fn mute(&mut self, id: AgentId, on: bool) -> Result<(), Refused> {
        let (call_id, part, call) = self.talking(id)?;
        if call.muted.contains(&part) != on {
            self.record(Fact::Muted { call: call_id, part, on });
        }
        Ok(())
    }

    fn hold(&mut self, id: AgentId, on: bool) -> Result<(), Refused> {
        let (call_id, call) = self.operated(id)?;
        if call.held != on {
            self.record(if on { Fact::Held { call: call_id } } else { Fact::Resumed { call: call_id } });
        }
        Ok(())
    }

    fn aside(&mut self, id: AgentId, on: bool) -> Result<(), Refused> {
        let (call_id, call) = self.operated(id)?;
        if on && call.interpreter.as_ref().is_none_or(|seat| seat.stage != Stage::Talking) {
            return Err(Refused::NoInterpreter);
        }
        if call.aside != on {
            self.record(Fact::Aside { call: call_id, on });
        }
        Ok(())
    }

    /// Another interpreter, or a first one: whoever is there leaves, and the language is sought.
    fn invite(&mut self, id: AgentId, language: Language) -> Result<(), Refused> {
        let (call_id, call) = self.operated(id)?;
        if !language.is_foreign() {
            return Err(Refused::NoInterpreterNeeded);
        }
        let present = call.interpreter.clone();
        self.record(Fact::Invited { call: call_id, language });
        match present {
            Some(seat) if seat.stage == Stage::Talking => {
                self.leave(call_id, seat.agent, LeftBy::Replaced);
                self.begin_wrap_up(call_id, seat.agent);
            }
            Some(seat) => self.record(Fact::Released { call: call_id, agents: vec![seat.agent] }),
            None => {}
        }
        Ok(())
    }

    /// An operator ends the call; an interpreter leaves it and another is sought.
    fn hang_up(&mut self, id: AgentId) -> Result<(), Refused> {
        let (call, part, _) = self.talking(id)?;
        match part {
            Part::Operator => self.end(call, EndedBy::Operator),
            Part::Interpreter => {
                self.leave(call, id, LeftBy::Own);
                self.begin_wrap_up(call, id);
            }
            Part::Caller => {}
        }
        Ok(())
    }

    fn extend(&mut self, id: AgentId) -> Result<(), Refused> {
        let wrap_up = self.floor.agent(id).and_then(|agent| agent.wrap_up.as_ref());
        let until = wrap_up.ok_or_else(|| Refused::NotNow(self.floor.agent_state(id)))?.until.plus(self.settings.wrap_up_step);
        self.record(Fact::WrapUpExtended { agent: id, until });
        Ok(())
    }

    fn finish(&mut self, id: AgentId) -> Result<(), Refused> {
        let wrap_up = self.floor.agent(id).and_then(|agent| agent.wrap_up.as_ref());
        if !wrap_up.ok_or_else(|| Refused::NotNow(self.floor.agent_state(id)))?.written_up {
            return Err(Refused::DispositionMissing);
        }
        self.record(Fact::WrapUpEnded { agent: id });
        Ok(())
    }

    fn send_answer(&mut self, id: AgentId, entry: EntryId) -> Result<(), Refused> {
        let (call_id, call) = self.operated(id)?;
        if call.answers.len() >= ANSWERS_MAX {
            return Err(Refused::TooMany);
        }
        self.record(Fact::AnswerSent { call: call_id, entry });
        Ok(())
    }

    /// Set phrases and numbers are the operator's; cues are the interpreter's; everyone may write.
    fn write(&mut self, id: AgentId, what: Written) -> Result<(), Refused> {
        let (call, part, _) = self.talking(id)?;
        let fits = match what {
            Written::Text => true,
            Written::Phrase { .. } | Written::Board => part == Part::Operator,
            Written::Cue { .. } => part == Part::Interpreter,
        };
        if fits { self.say(call, part, what) } else { Err(Refused::NotForYou) }
    }

    fn say(&mut self, id: CallId, by: Part, what: Written) -> Result<(), Refused> {
        let call = self.floor.call(id).ok_or(Refused::NoCall)?;
        if call.said.len() >= LINES_MAX {
            return Err(Refused::TooMany);
        }
        let Some(command) = self.step.command else { return Err(Refused::NotForYou) };
        self.record(Fact::Said { call: id, id: command, by, what });
        Ok(())
    }

    fn correct(&mut self, id: AgentId, call: CallId, disposition: Disposition, answers: Vec<EntryId>) -> Result<(), Refused> {
        let agent = self.floor.agent(id).ok_or(Refused::NotSignedIn)?;
        if agent.part != Part::Operator {
            return Err(Refused::NotForYou);
        }
        if answers.len() > ANSWERS_MAX {
            return Err(Refused::TooMany);
        }
        self.record(Fact::Corrected { call, agent: id, disposition, answers });
        Ok(())
    }

    fn dispose(&mut self, id: AgentId, call: CallId, disposition: Disposition, answers: Vec<EntryId>) -> Result<(), Refused> {
        if self.owned(id, call)?.disposed {
            return Err(Refused::AlreadyDisposed);
        }
        if answers.len() > ANSWERS_MAX {
            return Err(Refused::TooMany);
        }
        self.record(Fact::Disposed { call, agent: Some(id), disposition, answers });
        Ok(())
    }
}
