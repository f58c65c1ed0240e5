//! What is told of writing: messages, set phrases, numbers and cues; and who waits, to those who may soon be asked.

use std::collections::BTreeMap;

use sansha_core::bridge::Part;
use sansha_core::call::Line;
use sansha_core::fact::{Fact, Record};
use sansha_core::ids::{CallId, CommandId};
use sansha_core::protocol::{CallerFrame, InterpreterFrame, MessageView, OperatorFrame, Saying, WaitingRow, Written};
use sansha_core::{protocol::OfferView, views};

use super::keeper::Keeper;
use super::telling::{Telling, subject};
use crate::services::ports::{Frame, Subject, Words};

/// The words of the calls on the floor, by call and by the command that said them.
pub type Spoken = BTreeMap<CallId, BTreeMap<CommandId, String>>;

impl Telling {
    /// The words to delete with these calls, which have just left the floor.
    pub fn wiped(&self, keeper: &Keeper, calls: impl IntoIterator<Item = CallId>) -> Vec<Words> {
        let gone = calls.into_iter().filter(|call| keeper.acd.floor().call(*call).is_none() && self.spoken.contains_key(call));
        gone.map(|call| Words::Wipe { call }).collect()
    }

    /// What was said in writing on a call, as this part may read it.
    pub(super) fn messages(&self, keeper: &Keeper, id: Option<CallId>, reader: Part) -> Vec<MessageView> {
        let Some((id, call)) = id.and_then(|id| keeper.acd.floor().call(id).map(|call| (id, call))) else { return Vec::new() };
        call.said.iter().filter(|line| may_read(reader, &line.what)).filter_map(|line| self.message(id, line)).collect()
    }

    /// Tells everyone on the call what was just said.
    pub(super) fn push_message(&self, keeper: &Keeper, record: &Record) {
        let Fact::Said { call: id, id: said, by, what } = &record.fact else { return };
        let line = Line { id: *said, by: *by, at: record.at, what: what.clone() };
        let (Some(call), Some(message)) = (keeper.acd.floor().call(*id), self.message(*id, &line)) else { return };
        if may_read(Part::Caller, what) {
            self.plugs.outlet.tell(Subject::Caller(*id), Frame::Caller(CallerFrame::Message(message.clone())));
        }
        for (part, seat) in call.seats() {
            self.plugs.outlet.tell(subject(part, seat.agent), message_frame(part, message.clone()));
        }
    }

    fn message(&self, call: CallId, line: &Line) -> Option<MessageView> {
        let words = || self.spoken.get(&call).and_then(|words| words.get(&line.id)).cloned();
        let said = match &line.what {
            Written::Text => Saying::Text { text: words()? },
            Written::Board => Saying::Board { text: words()? },
            Written::Phrase { phrase } => Saying::Phrase { phrase: phrase.clone() },
            Written::Cue { cue } => Saying::Cue { cue: *cue },
        };
        Some(MessageView { id: line.id, call, by: line.by, at: line.at, said })
    }

    /// An offer with what the ledger knows of such calls.
    pub(super) fn briefed(keeper: &Keeper, offer: Option<OfferView>) -> Option<OfferView> {
        offer.map(|offer| OfferView { expected_ms: keeper.kept.ledger.expected_talk_ms(offer.language), ..offer })
    }

    /// Who waits, as an agent is told: operators all languages, interpreters a row for each of theirs.
    pub(super) fn waiting(keeper: &Keeper, agent: sansha_core::ids::AgentId) -> Vec<WaitingRow> {
        rows_for(keeper, agent, &views::waiting(keeper.acd.floor(), keeper.acd.queue()))
    }

    /// Tells every seat who waits, where that is news to them.
    pub(super) fn tell_waiting(&mut self, keeper: &Keeper) {
        let all = views::waiting(keeper.acd.floor(), keeper.acd.queue());
        for (id, told) in &mut self.agents {
            let rows = rows_for(keeper, *id, &all);
            if told.waiting.as_ref() == Some(&rows) {
                continue;
            }
            told.waiting = Some(rows.clone());
            let frame = match told.part {
                Part::Interpreter => Frame::Interpreter(InterpreterFrame::Waiting { rows }),
                Part::Operator | Part::Caller => Frame::Operator(OperatorFrame::Waiting { rows }),
            };
            self.plugs.outlet.tell(subject(told.part, *id), frame);
        }
    }
}

fn rows_for(keeper: &Keeper, id: sansha_core::ids::AgentId, all: &[WaitingRow]) -> Vec<WaitingRow> {
    let Some(agent) = keeper.acd.floor().agent(id) else { return Vec::new() };
    if agent.part != Part::Interpreter {
        return all.to_vec();
    }
    let nobody = |language| WaitingRow { language, waiting: 0, oldest_arrived: None };
    let row = |language| all.iter().find(|row| row.language == language).cloned().unwrap_or_else(|| nobody(language));
    agent.speaks.keys().map(|language| row(*language)).collect()
}

/// A message as an agent of a part is told it.
pub(super) fn message_frame(part: Part, message: MessageView) -> Frame {
    match part {
        Part::Interpreter => Frame::Interpreter(InterpreterFrame::Message(message)),
        Part::Operator | Part::Caller => Frame::Operator(OperatorFrame::Message(message)),
    }
}

/// A cue is between interpreter and operator.
const fn may_read(reader: Part, what: &Written) -> bool {
    what.is_for_the_caller() || !matches!(reader, Part::Caller)
}
