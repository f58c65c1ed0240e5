//! Telling: new pictures of whatever was touched, to whoever shows it, and only where the picture differs from the last one told.
//!
//! What a person sees is a picture of the state, never a delta: a page that missed something is right again with the next picture.

use std::collections::BTreeMap;

use sansha_core::bridge::{HearMatrix, Part};
use sansha_core::fact::{Fact, Record};
use sansha_core::floor::Touched;
use sansha_core::hours::day_of;
use sansha_core::ids::{AgentId, CallId, EntryId};
use sansha_core::protocol::{
    AgentView, AnswerView, CallPhase, CallView, CallerFrame, CallerSnapshot, FloorView, InterpreterFrame, InterpreterSnapshot,
    ManagerFrame, OfferView, OperatorFrame, OperatorSnapshot, QueueView, Refusal, WaitingRow,
};
use sansha_core::time::Timestamp;
use sansha_core::views;

use super::Plugs;
use super::keeper::Keeper;
use super::writing::{Spoken, message_frame};
use crate::services::dashboards;
use crate::services::ports::{Frame, SessionId, Subject, Words};
use crate::services::refusals;

/// The last pictures told.
pub struct Telling {
    pub(super) plugs: Plugs,
    pub(super) agents: BTreeMap<AgentId, Told>,
    callers: BTreeMap<CallId, CallView>,
    calls: BTreeMap<CallId, Bridged>,
    /// Notes of the calls on the floor, so that a page that comes back shows what was typed.
    notes: BTreeMap<CallId, String>,
    /// What was said in writing on them.
    pub(super) spoken: Spoken,
    /// Places in the queue as last told.
    places: BTreeMap<CallId, QueueView>,
    floor_changed: bool,
    queue_changed: bool,
}

/// What an agent was told last.
pub(super) struct Told {
    pub(super) part: Part,
    state: AgentView,
    offer: Option<OfferView>,
    call: Option<CallView>,
    /// Who waits; none when never told.
    pub(super) waiting: Option<Vec<WaitingRow>>,
}

/// What the media task was told last of a call.
#[derive(Default)]
struct Bridged {
    matrix: HearMatrix,
    legs: BTreeMap<Part, AgentId>,
}

impl Telling {
    /// Nobody was told anything yet.
    pub fn new(plugs: Plugs, notes: BTreeMap<CallId, String>, spoken: Spoken) -> Self {
        let (agents, callers, calls) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self { plugs, agents, callers, calls, notes, spoken, places: BTreeMap::new(), floor_changed: true, queue_changed: true }
    }

    /// Remembers what was kept beside the facts.
    pub fn keep_words(&mut self, words: Vec<Words>) {
        for word in words {
            match word {
                Words::Note { call, text } => drop(self.notes.insert(call, text.as_str().to_owned())),
                Words::Said { call, id, text } => drop(self.spoken.entry(call).or_default().insert(id, text.as_str().to_owned())),
                Words::Wipe { call } => drop(self.spoken.remove(&call)),
            }
        }
    }

    /// Tells what a batch came to.
    pub fn tell(&mut self, keeper: &Keeper, records: &[Record], touched: &Touched, now: Timestamp) {
        if records.is_empty() {
            return;
        }
        (self.floor_changed, self.queue_changed) = (true, true);
        for call in &touched.calls {
            if keeper.acd.floor().call(*call).is_none() {
                self.notes.remove(call);
            }
            self.bridge(keeper, *call);
            self.tell_caller(keeper, *call);
        }
        for agent in &touched.agents {
            self.tell_agent(keeper, *agent, now);
        }
        for record in records {
            if let Fact::AnswerSent { call, entry } = &record.fact {
                self.push_answer(keeper, *call, entry, record.at);
            }
            self.push_message(keeper, record);
        }
    }

    /// Dashboards and places in the queue, if anything changed since.
    pub fn tell_regularly(&mut self, keeper: &Keeper, now: Timestamp) {
        if std::mem::take(&mut self.floor_changed) {
            self.plugs.outlet.tell_managers(ManagerFrame::Floor(Box::new(self.floor_view(keeper, now))));
        }
        if std::mem::take(&mut self.queue_changed) {
            let last =
                std::mem::replace(&mut self.places, views::queue_places(keeper.acd.floor(), keeper.acd.queue()).into_iter().collect());
            for (call, place) in self.places.iter().filter(|(call, place)| last.get(call) != Some(place)) {
                self.plugs.outlet.tell(Subject::Caller(*call), Frame::Caller(CallerFrame::Queue(place.clone())));
            }
            self.tell_waiting(keeper);
        }
    }

    /// The dashboard as of now, with names.
    pub fn floor_view(&self, keeper: &Keeper, now: Timestamp) -> FloorView {
        dashboards::floor_view(&keeper.acd, &keeper.kept.ledger, &self.plugs.people, now)
    }

    /// Welcomes a session with everything its page shows.
    pub fn welcome(&self, keeper: &Keeper, subject: Subject, session: SessionId, now: Timestamp) -> Result<(), Refusal> {
        let floor = keeper.acd.floor();
        let snapshot = match subject {
            Subject::Operator(id) => {
                let call = views::call_of_agent(floor, id);
                let call_id = call.as_ref().map(|call| call.call);
                Frame::Operator(OperatorFrame::Snapshot(OperatorSnapshot {
                    agent: views::agent(floor, id),
                    offer: Self::briefed(keeper, views::offer(floor, id, now)),
                    answers: self.answers(keeper, call_id),
                    messages: self.messages(keeper, call_id, Part::Operator),
                    waiting: Self::waiting(keeper, id),
                    call,
                    note: call_id.and_then(|call| self.notes.get(&call)).cloned().unwrap_or_default(),
                }))
            }
            Subject::Interpreter(id) => {
                let call = views::call_of_agent(floor, id).filter(|_| floor.agent(id).is_some_and(|agent| agent.wrap_up.is_none()));
                let call_id = call.as_ref().map(|call| call.call);
                Frame::Interpreter(InterpreterFrame::Snapshot(Box::new(InterpreterSnapshot {
                    agent: views::agent(floor, id),
                    offer: Self::briefed(keeper, views::offer(floor, id, now)),
                    answers: self.answers(keeper, call_id),
                    messages: self.messages(keeper, call_id, Part::Interpreter),
                    waiting: Self::waiting(keeper, id),
                    call,
                })))
            }
            Subject::Caller(id) => {
                let call = views::call_for_caller(floor, id).ok_or_else(|| refusals::plain("no-call"))?;
                let (queue, answers) = (views::queue_place(floor, keeper.acd.queue(), id), self.answers(keeper, Some(id)));
                let messages = self.messages(keeper, Some(id), Part::Caller);
                Frame::Caller(CallerFrame::Snapshot(CallerSnapshot { call, queue, answers, messages }))
            }
            Subject::Manager(_) => Frame::Manager(ManagerFrame::Snapshot(Box::new(self.floor_view(keeper, now)))),
        };
        self.plugs.outlet.welcome(session, snapshot);
        Ok(())
    }

    /// Tells the media task who hears whom, and which legs are gone.
    fn bridge(&mut self, keeper: &Keeper, id: CallId) {
        let Some(call) = keeper.acd.floor().call(id).filter(|call| !call.ended) else {
            if self.calls.remove(&id).is_some() {
                self.plugs.voice.end(id);
            }
            return;
        };
        let bridged = self.calls.entry(id).or_default();
        let legs: BTreeMap<_, _> = call.seats().map(|(part, seat)| (part, seat.agent)).collect();
        for (part, _) in bridged.legs.iter().filter(|(part, agent)| legs.get(part) != Some(agent)) {
            self.plugs.voice.leave(id, *part);
        }
        bridged.legs = legs;
        let matrix = call.hear_matrix();
        if bridged.matrix != matrix {
            self.plugs.voice.set_matrix(id, matrix.clone());
            bridged.matrix = matrix;
        }
    }

    fn tell_caller(&mut self, keeper: &Keeper, id: CallId) {
        let view = match views::call_for_caller(keeper.acd.floor(), id) {
            Some(view) => view,
            None => match self.callers.get(&id) {
                Some(last) => CallView { phase: CallPhase::Ended, parties: Vec::new(), ..last.clone() },
                None => return,
            },
        };
        if self.callers.get(&id) != Some(&view) {
            self.plugs.outlet.tell(Subject::Caller(id), Frame::Caller(CallerFrame::Call(view.clone())));
        }
        if view.phase == CallPhase::Ended {
            self.callers.remove(&id);
        } else {
            self.callers.insert(id, view);
        }
    }

    fn tell_agent(&mut self, keeper: &Keeper, id: AgentId, now: Timestamp) {
        let floor = keeper.acd.floor();
        let offer = Self::briefed(keeper, views::offer(floor, id, now));
        let (state, call) = (views::agent(floor, id), views::call_of_agent(floor, id));
        let Some(part) = floor.agent(id).map(|agent| agent.part).or_else(|| self.agents.get(&id).map(|told| told.part)) else { return };
        let last = self.agents.remove(&id);
        let outlet = &self.plugs.outlet;
        if last.as_ref().is_none_or(|last| last.state != state) {
            outlet.tell(subject(part, id), agent_frame(part, state.clone()));
        }
        let rang = last.as_ref().and_then(|last| last.offer.as_ref()).map(|offer| offer.call);
        let rings = offer.as_ref().map(|offer| offer.call);
        if let Some(gone) = rang.filter(|rang| rings != Some(*rang)) {
            outlet.tell(subject(part, id), offer_gone(part, gone));
        }
        if let Some(offer) = offer.clone().filter(|_| rang != rings) {
            outlet.tell(subject(part, id), offer_frame(part, offer));
        }
        // An interpreter sees a call only while in it.
        let shown = call.filter(|_| part == Part::Operator || floor.agent(id).is_some_and(|agent| agent.wrap_up.is_none()));
        let before = last.as_ref().and_then(|last| last.call.as_ref());
        if let Some(view) = shown.clone().filter(|view| before != Some(view)) {
            let joins = before.is_none_or(|before| before.call != view.call).then_some(view.call);
            outlet.tell(subject(part, id), call_frame(part, view));
            self.catch_up(keeper, joins, part, id);
        }
        if floor.agent(id).is_some() {
            let waiting = last.and_then(|last| last.waiting);
            self.agents.insert(id, Told { part, state, offer, call: shown, waiting });
        }
    }

    /// Whoever joins a call that is going on reads what was sent and written on it before.
    fn catch_up(&self, keeper: &Keeper, joined: Option<CallId>, part: Part, id: AgentId) {
        for answer in self.answers(keeper, joined) {
            self.plugs.outlet.tell(subject(part, id), answer_frame(part, answer));
        }
        for message in self.messages(keeper, joined, part) {
            self.plugs.outlet.tell(subject(part, id), message_frame(part, message));
        }
    }

    /// An answer goes to caller, operator and the interpreter who is in the call.
    fn push_answer(&self, keeper: &Keeper, id: CallId, entry: &EntryId, at: Timestamp) {
        let Some(call) = keeper.acd.floor().call(id) else { return };
        let Some(answer) = self.answer(keeper, id, entry, at) else { return };
        self.plugs.outlet.tell(Subject::Caller(id), Frame::Caller(CallerFrame::Answer(answer.clone())));
        for (part, seat) in call.seats() {
            self.plugs.outlet.tell(subject(part, seat.agent), answer_frame(part, answer.clone()));
        }
    }

    fn answer(&self, keeper: &Keeper, id: CallId, entry: &EntryId, sent: Timestamp) -> Option<AnswerView> {
        let call = keeper.acd.floor().call(id)?;
        let language = call.invited.unwrap_or(call.language);
        let texts = self.plugs.knowledge.texts(entry, language, day_of(call.arrived))?;
        Some(AnswerView { call: id, entry: entry.clone(), texts, sent })
    }

    fn answers(&self, keeper: &Keeper, id: Option<CallId>) -> Vec<AnswerView> {
        let sent = id.and_then(|id| keeper.acd.floor().call(id).map(|call| (id, call)));
        sent.into_iter()
            .flat_map(|(id, call)| call.answers.iter().filter_map(move |(entry, at)| self.answer(keeper, id, entry, *at)))
            .collect()
    }
}

/// Where an agent of a part is told things.
pub const fn subject(part: Part, id: AgentId) -> Subject {
    match part {
        Part::Interpreter => Subject::Interpreter(id),
        Part::Operator | Part::Caller => Subject::Operator(id),
    }
}

fn agent_frame(part: Part, view: AgentView) -> Frame {
    match part {
        Part::Interpreter => Frame::Interpreter(InterpreterFrame::Agent(view)),
        Part::Operator | Part::Caller => Frame::Operator(OperatorFrame::Agent(view)),
    }
}

fn offer_frame(part: Part, offer: OfferView) -> Frame {
    match part {
        Part::Interpreter => Frame::Interpreter(InterpreterFrame::Offer(offer)),
        Part::Operator | Part::Caller => Frame::Operator(OperatorFrame::Offer(offer)),
    }
}

const fn offer_gone(part: Part, call: CallId) -> Frame {
    match part {
        Part::Interpreter => Frame::Interpreter(InterpreterFrame::OfferGone { call }),
        Part::Operator | Part::Caller => Frame::Operator(OperatorFrame::OfferGone { call }),
    }
}

fn answer_frame(part: Part, answer: AnswerView) -> Frame {
    match part {
        Part::Interpreter => Frame::Interpreter(InterpreterFrame::Answer(answer)),
        Part::Operator | Part::Caller => Frame::Operator(OperatorFrame::Answer(answer)),
    }
}

fn call_frame(part: Part, view: CallView) -> Frame {
    match part {
        Part::Interpreter => Frame::Interpreter(InterpreterFrame::Call(view)),
        Part::Operator | Part::Caller => Frame::Operator(OperatorFrame::Call(view)),
    }
}
