//! What the switchboard must do, told as stories.

use std::time::Duration;

use sansha::services::inquiries::{Filter, Inquiries};
use sansha::services::ports::{EventLog, Frame, Subject, Words};
use sansha_core::bridge::Part;
use sansha_core::fact::Fact;
use sansha_core::floor::Floor;
use sansha_core::guard::FreeText;
use sansha_core::ids::{CallId, EntryId};
use sansha_core::input::Verb;
use sansha_core::language::Language::{Japanese, Vietnamese};
use sansha_core::protocol::{AgentState, CallPhase, CallerFrame, InterpreterFrame, OperatorFrame};
use sansha_core::wrap_up::{Category, Disposition, Resolution};

use crate::hotline::{Hotline, TEN};

fn solved(call: CallId) -> Verb {
    let category = Category::parse("C1").unwrap();
    let disposition = Disposition::Recorded { category, resolution: Resolution::Solved, referral: None };
    Verb::Dispose { call, disposition, answers: vec![EntryId::parse("F027").unwrap()] }
}

#[tokio::test]
async fn a_call_of_three_leaves_exactly_one_inquiry() {
    let hotline = Hotline::open().await;
    let operator = hotline.ready(1, Part::Operator, &[]).await;
    let interpreter = hotline.ready(2, Part::Interpreter, &[Vietnamese]).await;
    let call = hotline.arrives(Vietnamese).await;
    hotline.passes(Duration::from_secs(4));
    hotline.agent(operator, Verb::Accept(call)).await.unwrap();
    hotline.agent(interpreter, Verb::Accept(call)).await.unwrap();
    hotline.agent(operator, Verb::SendAnswer(EntryId::parse("F027").unwrap())).await.unwrap();
    hotline.passes(Duration::from_secs(300));
    hotline.agent(operator, Verb::End).await.unwrap();
    assert_eq!(hotline.agent(operator, Verb::Finish).await.unwrap_err().code, "disposition-missing");
    let note = Words::Note { call, text: FreeText::guard("通知は会社から届くと案内") };
    hotline.agent_with(operator, solved(call), vec![note]).await.unwrap();
    hotline.agent(operator, Verb::Finish).await.unwrap();

    let inquiries = Inquiries::new(hotline.switchboard.clone(), std::sync::Arc::new(hotline.store.clone()), hotline.people.clone());
    let list = inquiries.list(Filter::default()).await.unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!((list[0].call, list[0].outcome, list[0].note.as_str()), (call, "recorded", "通知は会社から届くと案内"));
    assert_eq!(list[0].connected.unwrap().ms() - list[0].arrived.ms(), 4_000);

    let interpreter_heard = hotline.told(Subject::Interpreter(interpreter));
    assert!(interpreter_heard.iter().any(|frame| matches!(frame, Frame::Interpreter(InterpreterFrame::Answer(_)))));
    let last = hotline.told(Subject::Caller(call)).into_iter().rev().find_map(|frame| match frame {
        Frame::Caller(CallerFrame::Call(view)) => Some(view.phase),
        Frame::Caller(_) | Frame::Operator(_) | Frame::Interpreter(_) | Frame::Manager(_) => None,
    });
    assert_eq!(last, Some(CallPhase::Ended));
}

#[tokio::test]
async fn the_caller_is_told_nothing_of_offers_that_come_and_go() {
    let hotline = Hotline::open().await;
    let call = hotline.arrives(Japanese).await;
    let first = hotline.ready(1, Part::Operator, &[]).await;
    let told_before = hotline.told(Subject::Caller(call)).len();
    hotline.agent(first, Verb::Refuse(call, sansha_core::protocol::RefuseReason::Busy)).await.unwrap();
    let second = hotline.ready(2, Part::Operator, &[]).await;
    let rang = hotline.told(Subject::Operator(second));
    assert!(rang.iter().any(|frame| matches!(frame, Frame::Operator(OperatorFrame::Offer(offer)) if offer.call == call)));
    let new = hotline.told(Subject::Caller(call)).split_off(told_before);
    assert!(new.iter().all(|frame| matches!(frame, Frame::Caller(CallerFrame::Queue(_)))), "{new:?}");
}

#[tokio::test]
async fn a_floor_that_was_killed_comes_back_with_every_age() {
    let hotline = Hotline::open().await;
    let operator = hotline.ready(1, Part::Operator, &[]).await;
    let talking = hotline.arrives(Japanese).await;
    hotline.agent(operator, Verb::Accept(talking)).await.unwrap();
    hotline.passes(Duration::from_millis(1_234));
    let waiting = hotline.arrives(Vietnamese).await;

    let hotline = hotline.killed_and_started_again().await;
    let (arrived, phase, state) = hotline
        .switchboard
        .ask(move |state| {
            let arrived = state.floor.call(waiting).map(|call| call.arrived.ms());
            let talking = sansha_core::views::call(state.floor, talking).map(|view| view.phase);
            (arrived, talking, state.floor.agent_state(operator))
        })
        .await
        .unwrap();
    assert_eq!((arrived, phase, state), (Some(TEN + 1_234), Some(CallPhase::Talking), AgentState::Talking));
    hotline.agent(operator, Verb::End).await.unwrap();
}

#[tokio::test]
async fn a_floor_that_was_stopped_goes_on_from_its_snapshot_and_survives_a_kill_after_it() {
    let hotline = Hotline::open().await;
    let operator = hotline.ready(1, Part::Operator, &[]).await;
    let first = hotline.arrives(Japanese).await;
    hotline.agent(operator, Verb::Accept(first)).await.unwrap();
    hotline.switchboard.stop().await;
    let hotline = hotline.killed_and_started_again().await;
    assert!(hotline.store.snapshot().await.unwrap().is_some());
    hotline.passes(Duration::from_millis(321));
    let second = hotline.arrives(Vietnamese).await;
    let hotline = hotline.killed_and_started_again().await;
    let log = hotline.store.read(1, 1_000).await.unwrap();
    let mut folded = Floor::default();
    log.iter().for_each(|(_, record)| drop(folded.apply(record)));
    let (floor, rows) = hotline.switchboard.ask(|state| (state.floor.clone(), state.ledger.rows().count())).await.unwrap();
    assert_eq!((&floor, rows), (&folded, 2));
    assert_eq!((floor.agent_state(operator), floor.call(second).unwrap().arrived.ms()), (AgentState::Talking, TEN + 321));
}

#[tokio::test]
async fn who_does_not_come_back_within_the_grace_is_given_up() {
    let hotline = Hotline::open().await;
    let operator = hotline.ready(1, Part::Operator, &[]).await;
    let call = hotline.arrives(Japanese).await;
    hotline.agent(operator, Verb::Accept(call)).await.unwrap();
    let hotline = hotline.killed_and_started_again().await;
    hotline.passes(Duration::from_secs(31));
    let other = hotline.ready(2, Part::Operator, &[]).await;
    let records = hotline.store.read(1, 1_000).await.unwrap();
    assert!(records.iter().any(|(_, record)| matches!(&record.fact, Fact::Ended { call: ended, .. } if *ended == call)));
    // The operator may still come back to write the call up; the other one is free.
    let states = hotline.switchboard.ask(move |state| (state.floor.agent_state(operator), state.floor.agent_state(other))).await.unwrap();
    assert_eq!(states, (AgentState::WrapUp, AgentState::Ready));
}

#[tokio::test]
async fn a_full_disk_refuses_politely_and_heals_by_itself() {
    // An empty database and a few hundred facts.
    let hotline = Hotline::open_within(45).await;
    let mut arrived = Vec::new();
    let refusal = loop {
        match hotline.tries_to_arrive(Japanese).await {
            Ok(call) => arrived.push(call),
            Err(refusal) => break refusal,
        }
        assert!(arrived.len() < 1_000, "the disk never filled");
    };
    assert_eq!(refusal.code, "store-unavailable");
    let open = hotline.switchboard.ask(|state| state.floor.calls().keys().copied().collect::<Vec<_>>()).await.unwrap();
    assert_eq!(open.len(), arrived.len(), "what was acknowledged is on the floor, and nothing else");

    let hotline = hotline.killed_and_started_again().await;
    hotline.tries_to_arrive(Japanese).await.unwrap();
    let open = hotline.switchboard.ask(|state| state.floor.calls().len()).await.unwrap();
    assert_eq!(open, arrived.len() + 1);
}
