//! The demo's floor: simulated callers, operators and interpreters around whoever is real.

use sansha::config::Config;
use serde_json::{Value, json};

use crate::app::TestApp;
use crate::client::Page;

/// The first morning of the hotline: hardly any past is played first.
const FIRST_MORNING: &str = "2024-09-02T10:00:00+09:00";

async fn demo() -> TestApp {
    TestApp::start_with(Config { demo: true, clock: Some(FIRST_MORNING.parse().unwrap()), ..Config::default() }, &[]).await
}

/// One click on a link of the demo.
async fn enters(hotline: &TestApp, surface: &str, wish: &str) -> Page {
    let cookie = hotline.get(&format!("/demo/{surface}{wish}")).await.cookie();
    let ticket = hotline.ticket(surface, &cookie).await;
    Page::open(hotline.at, &ticket, None).await
}

/// Waits for the call to be in this phase.
async fn reaches(page: &mut Page, phase: &str) -> Value {
    loop {
        let call = page.hears_of("call").await;
        if call["d"]["phase"] == phase {
            return call;
        }
    }
}

fn parties(call: &Value) -> Vec<&str> {
    call["d"]["parties"].as_array().unwrap().iter().map(|party| party["part"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_first_operator_to_get_ready_is_rung_by_a_foreign_caller_and_an_interpreter_comes() {
    let hotline = demo().await;
    let mut operator = enters(&hotline, "agent", "").await;
    operator.does("ready", json!({})).await;
    let offer = operator.hears_of("offer").await;
    assert_ne!(offer["d"]["language"], "ja");
    assert_eq!(offer["d"]["interpreted"], true);
    operator.does("accept", json!({ "call": offer["d"]["call"] })).await;
    assert_eq!(parties(&reaches(&mut operator, "talking").await), ["caller", "operator", "interpreter"]);
    assert_eq!(operator.does("end", json!({})).await["t"], "ack");
}

#[tokio::test]
async fn the_first_interpreter_to_get_ready_is_rung_in_a_language_of_theirs_and_an_operator_comes() {
    let hotline = demo().await;
    let mut interpreter = enters(&hotline, "interpreter", "").await;
    interpreter.does("ready", json!({})).await;
    let offer = interpreter.hears_of("offer").await;
    assert_eq!(offer["d"]["language"], "vi");
    interpreter.does("accept", json!({ "call": offer["d"]["call"] })).await;
    assert_eq!(parties(&reaches(&mut interpreter, "talking").await), ["caller", "operator", "interpreter"]);
}

#[tokio::test]
async fn a_real_caller_is_offered_to_real_staff_who_are_ready_and_to_nobody_simulated() {
    let hotline = demo().await;
    let (mut operator, mut interpreter) = (enters(&hotline, "agent", "").await, enters(&hotline, "interpreter", "").await);
    // The call that comes by itself is over before the real one comes.
    for agent in [&mut operator, &mut interpreter] {
        agent.does("ready", json!({})).await;
    }
    let (call, ticket) = hotline.calls("vi").await;
    let mut caller = Page::open(hotline.at, &ticket, None).await;
    for agent in [&mut operator, &mut interpreter] {
        let offer = agent.hears_of("offer").await;
        assert_eq!(offer["d"]["call"], json!(call));
        agent.does("accept", json!({ "call": call })).await;
    }
    reaches(&mut caller, "talking").await;
}

#[tokio::test]
async fn a_real_caller_without_real_staff_is_answered_all_the_same() {
    let hotline = demo().await;
    let (_call, ticket) = hotline.calls("pt").await;
    let mut caller = Page::open(hotline.at, &ticket, None).await;
    assert_eq!(parties(&reaches(&mut caller, "talking").await), ["caller", "operator", "interpreter"]);
    let said = caller.hears_of("message").await;
    assert_eq!(said["d"]["by"], "operator", "{said}");
}

#[tokio::test]
async fn who_takes_the_chair_of_somebody_simulated_finds_it_empty() {
    let hotline = demo().await;
    let mut manager = enters(&hotline, "manager", "").await;
    // Has the morning off, and comes when the floor begins to live.
    let daisuke = "鈴木 大輔";
    let state = |floor: &Value| {
        let team = floor["d"]["team"].as_array().unwrap().iter();
        team.clone().find(|agent| agent["name"] == daisuke).map(|agent| agent["state"]["state"].as_str().unwrap_or_default().to_owned())
    };
    while state(&manager.hears_of("floor").await).as_deref() != Some("ready") {}
    let wish: String = daisuke.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let real = enters(&hotline, "agent", &format!("?as={wish}")).await;
    assert_eq!((&real.snapshot["d"]["agent"]["state"], &real.snapshot["d"]["agent"]["reason"]), (&json!("not_ready"), &json!("signed_in")));
}
