//! Pictures of the floor for one reader each: what an agent, a caller or a manager is shown.

use std::time::Duration;

use crate::bridge::Part;
use crate::call::Stage;
use crate::floor::Floor;
use crate::ids::{AgentId, CallId};
use crate::language::Language;
use crate::protocol::{AgentState, AgentView, Appearance, CallPhase, CallView, OfferView, PartyView, QueueView, WaitingRow, WhyYou};
use crate::queue::Queue;
use crate::time::Timestamp;

/// An agent's own state.
#[must_use]
pub fn agent(floor: &Floor, id: AgentId) -> AgentView {
    let state = floor.agent_state(id);
    let Some(agent) = floor.agent(id) else {
        return AgentView::plain(state, floor.now());
    };
    let seat = agent.call.and_then(|call| floor.call(call)).and_then(|call| call.seat(agent.part));
    AgentView {
        state,
        since: agent.since,
        until: agent.wrap_up.as_ref().map(|wrap_up| wrap_up.until).or_else(|| seat.and_then(|seat| seat.stage.deadline())),
        reason: agent.not_ready.filter(|_| state == AgentState::NotReady),
        call: agent.call.or_else(|| agent.wrap_up.as_ref().map(|wrap_up| wrap_up.call)),
        written_up: agent.wrap_up.as_ref().is_some_and(|wrap_up| wrap_up.written_up),
        back_at: agent.back_at.filter(|_| state == AgentState::NotReady),
        languages: agent.serves().map(|(language, _)| language).collect(),
        help: agent.help,
    }
}

/// What rings at an agent.
#[must_use]
pub fn offer(floor: &Floor, id: AgentId, now: Timestamp) -> Option<OfferView> {
    let agent = floor.agent(id)?;
    let call_id = agent.call?;
    let call = floor.call(call_id)?;
    match call.seat(agent.part)?.stage {
        Stage::Ringing { answer_by } => Some(OfferView {
            call: call_id,
            language: call.language,
            topic: call.topic,
            waited_ms: millis(now.since(call.arrived)),
            answer_by,
            interpreted: call.interpreter.is_some() || call.invited.is_some(),
            appearance: call.appearance,
            why: WhyYou {
                level: agent.level(call.invited.unwrap_or(call.language)),
                idle_ms: millis(agent.since.since(agent.idle_since)),
                returned: call.connected.is_some(),
            },
            expected_ms: None,
        }),
        Stage::Accepted { .. } | Stage::Talking => None,
    }
}

fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

/// Who waits, by language: those whom nobody has answered.
#[must_use]
pub fn waiting(floor: &Floor, queue: &Queue) -> Vec<WaitingRow> {
    let row = |(language, mut line): (Language, _)| {
        let waiting = count(ExactSizeIterator::len(&line));
        let oldest = Iterator::next(&mut line).and_then(|call| floor.call(call));
        WaitingRow { language, waiting, oldest_arrived: oldest.map(|call| call.arrived) }
    };
    queue.lines().map(row).collect()
}

/// The call that an agent accepted, talks on or wraps up.
#[must_use]
pub fn call_of_agent(floor: &Floor, id: AgentId) -> Option<CallView> {
    let agent = floor.agent(id)?;
    let call = agent.wrap_up.as_ref().map(|wrap_up| wrap_up.call).or(agent.call)?;
    if offer(floor, id, floor.now()).is_some() {
        return None;
    }
    self::call(floor, call)
}

/// A call as its agents see it.
#[must_use]
pub fn call(floor: &Floor, id: CallId) -> Option<CallView> {
    let call = floor.call(id)?;
    let parties = Part::ALL.into_iter().filter_map(|part| {
        let lost = match part {
            Part::Caller => call.lost_until.is_some(),
            Part::Operator | Part::Interpreter => {
                call.seat(part).and_then(|seat| floor.agent(seat.agent)).is_some_and(|agent| agent.lost_until.is_some())
            }
        };
        let appearance = if part == Part::Caller { call.appearance } else { Appearance::Browser };
        call.party_state(part, lost).map(|state| PartyView { part, state, muted: call.muted.contains(&part), appearance })
    });
    Some(CallView {
        call: id,
        phase: call.phase(floor.lacks(call)),
        language: call.language,
        topic: call.topic,
        parties: if call.ended { Vec::new() } else { parties.collect() },
        arrived: call.arrived,
        connected: call.connected,
        version: call.version,
    })
}

/// A call as its caller sees it: who rings for it, and who refused, is nobody's business but the floor's.
#[must_use]
pub fn call_for_caller(floor: &Floor, id: CallId) -> Option<CallView> {
    let mut view = call(floor, id)?;
    if view.phase == CallPhase::Waiting {
        view.parties.retain(|party| party.part == Part::Caller);
        view.version = 0;
    }
    Some(view)
}

/// The place of one caller: counted by arrival among calls that nobody has answered, in the same language.
#[must_use]
pub fn queue_place(floor: &Floor, queue: &Queue, id: CallId) -> Option<QueueView> {
    let call = floor.call(id).filter(|call| !call.ended && !call.is_operated())?;
    // Who was being helped and lost the agent comes before every line.
    let position = queue.place(id).unwrap_or(1);
    Some(QueueView { position: count(position), ..expected_wait(floor, call.language) })
}

/// The places of everyone who waits, in one walk along each line.
#[must_use]
pub fn queue_places(floor: &Floor, queue: &Queue) -> Vec<(CallId, QueueView)> {
    let mut places = Vec::with_capacity(queue.waiting());
    for (language, line) in queue.lines() {
        let wait = expected_wait(floor, language);
        places.extend(line.zip(1..).map(|(call, position)| (call, QueueView { position, ..wait.clone() })));
    }
    places
}

/// What those before had to wait in a language; the place is filled in by the caller of this.
fn expected_wait(floor: &Floor, language: Language) -> QueueView {
    let mut waits: Vec<_> = floor.waits(language).into_iter().flatten().copied().collect();
    waits.sort_unstable();
    QueueView { position: 0, p50: quantile(&waits, 50), p90: quantile(&waits, 90) }
}

fn count(of: usize) -> u64 {
    u64::try_from(of).unwrap_or(u64::MAX)
}

/// The smallest value that `percent` of the sorted values do not exceed; none with fewer than five values.
fn quantile(sorted: &[u64], percent: usize) -> Option<u64> {
    if sorted.len() < 5 {
        return None;
    }
    sorted.get((sorted.len() * percent).div_ceil(100).saturating_sub(1)).copied()
}

/// How many interpreters of a language are free.
#[must_use]
pub fn interpreters_ready(queue: &Queue, language: crate::language::Language) -> u64 {
    u64::try_from(queue.free_speakers(Part::Interpreter, language)).unwrap_or(u64::MAX)
}
