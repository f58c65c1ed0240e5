//! One call of three, from the door to the inquiry list, over real sockets.

use sansha::services::ports::Role;
use serde_json::{Value, json};

use crate::app::{OPEN, TestApp};
use crate::client::Page;

const STAFF: [(&str, Role, &str); 3] = [("naomi", Role::Operator, ""), ("linh", Role::Interpreter, "vi"), ("hana", Role::Manager, "")];

/// Waits for the call to be in this phase.
async fn reaches(page: &mut Page, phase: &str) -> Value {
    loop {
        let call = page.hears_of("call").await;
        if call["d"]["phase"] == phase {
            return call;
        }
    }
}

/// Waits for the agent to be in this state.
async fn becomes(page: &mut Page, state: &str) {
    while page.hears_of("agent").await["d"]["state"] != state {}
}

#[tokio::test]
async fn a_caller_an_operator_and_an_interpreter_meet_and_the_call_is_written_up() {
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let (mut naomi, mut linh) = (hotline.page("agent", "naomi").await, hotline.page("interpreter", "linh").await);
    for agent in [&mut naomi, &mut linh] {
        assert_eq!(agent.does("ready", json!({})).await["t"], "ack");
    }
    let (call, ticket) = hotline.calls("vi").await;
    let mut caller = Page::open(hotline.at, &ticket, None).await;
    for agent in [&mut naomi, &mut linh] {
        let offer = agent.hears_of("offer").await;
        assert_eq!((&offer["d"]["call"], &offer["d"]["language"], &offer["d"]["interpreted"]), (&json!(call), &json!("vi"), &json!(true)));
        assert_eq!(agent.does("accept", json!({ "call": call })).await["t"], "ack");
    }
    let talking = reaches(&mut caller, "talking").await;
    let parts: Vec<&str> = talking["d"]["parties"].as_array().unwrap().iter().map(|party| party["part"].as_str().unwrap()).collect();
    assert_eq!(parts, ["caller", "operator", "interpreter"]);

    assert_eq!(linh.does("look_up", look_up()).await["d"]["code"], "not-for-you");
    assert_eq!(naomi.does("aside", json!({ "on": true })).await["t"], "ack");
    reaches(&mut caller, "aside").await;
    assert_eq!(naomi.does("aside", json!({ "on": false })).await["t"], "ack");
    reaches(&mut caller, "talking").await;
    assert_eq!(caller.does("end", json!({})).await["t"], "ack");

    for agent in [&mut naomi, &mut linh] {
        becomes(agent, "wrap_up").await;
    }
    assert_eq!(naomi.does("finish", json!({})).await["d"]["code"], "disposition-missing");
    let form = json!({ "call": call, "category": "C1", "resolution": "solved", "referral": null, "answers": [], "note": "番号は1234 5678 9018です" });
    assert_eq!(naomi.does("disposition", form).await["t"], "ack");
    assert_eq!(naomi.does("finish", json!({})).await["t"], "ack");

    let cookie = hotline.signs_in("manager", "hana").await;
    let list = hotline.get_as(&cookie, "/api/manager/inquiries").await.json();
    let inquiry = &list["inquiries"][0];
    assert_eq!((&inquiry["outcome"], &inquiry["operator"], &inquiry["interpreter"]), (&json!("recorded"), &json!("naomi"), &json!("linh")));
    assert!(!inquiry["note"].as_str().unwrap().contains("5678"), "a twelve-digit number is kept nowhere: {inquiry}");
}

#[tokio::test]
async fn a_command_that_is_sent_twice_is_carried_out_once() {
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let mut naomi = hotline.page("agent", "naomi").await;
    let id = naomi.says("ready", json!({})).await;
    let first = naomi.hears_of("ack").await;
    naomi.does("not_ready", json!({ "reason": "break" })).await;
    naomi.says_raw(json!({ "v": 1, "id": id, "t": "ready", "d": {} }).to_string()).await;
    assert_eq!(naomi.hears_of("ack").await["d"]["id"], first["d"]["id"]);
    naomi.breaks();
    let again = hotline.page("agent", "naomi").await;
    assert_eq!(again.snapshot["d"]["agent"]["reason"], "break", "the repeat changed nothing");
}

fn look_up() -> Value {
    json!({ "purpose": "notice", "name_kana": "グエンヴァンアン", "birth": "1995-04-12", "third": { "kind": "number", "value": "12345678-123" } })
}
