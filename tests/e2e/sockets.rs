//! Tickets, origins, limits, resume and the ways a socket ends.

use sansha::services::ports::Role;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Error;

use crate::app::{OPEN, TestApp};
use crate::client::{Page, closing_code, open, raw};

const NAOMI: (&str, Role, &str) = ("naomi", Role::Operator, "");
const LINH: (&str, Role, &str) = ("linh", Role::Interpreter, "vi");
const HANA: (&str, Role, &str) = ("hana", Role::Manager, "");

#[tokio::test]
async fn a_ticket_opens_one_socket() {
    let hotline = TestApp::start(OPEN, &[NAOMI]).await;
    let cookie = hotline.signs_in("agent", "naomi").await;
    let ticket = hotline.ticket("agent", &cookie).await;
    let page = Page::open(hotline.at, &ticket, None).await;
    assert_eq!(page.snapshot["d"]["agent"]["state"], "not_ready");
    for used_up in [ticket.as_str(), "", "nonsense"] {
        assert_eq!(closing_code(&mut open(hotline.at, used_up, None).await.unwrap()).await, 4401);
    }
}

#[tokio::test]
async fn a_page_of_another_site_opens_none() {
    let hotline = TestApp::start(OPEN, &[NAOMI]).await;
    let cookie = hotline.signs_in("agent", "naomi").await;
    let ticket = hotline.ticket("agent", &cookie).await;
    match open(hotline.at, &ticket, Some("https://evil.example")).await.map_err(|error| *error) {
        Err(Error::Http(response)) => assert_eq!(response.status(), 403),
        other => panic!("{:?}", other.map(|_| ())),
    }
    let ours = format!("http://{}", hotline.at);
    assert!(open(hotline.at, &ticket, Some(&ours)).await.is_ok(), "the ticket was not touched");
}

#[tokio::test]
async fn a_handshake_that_is_none_is_told_so() {
    let hotline = TestApp::start(OPEN, &[]).await;
    let upgrade = "connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==";
    let old = format!("GET /ws HTTP/1.1\r\nhost: x\r\n{upgrade}\r\nsec-websocket-version: 8\r\n\r\n");
    let answer = raw(hotline.at, &old).await;
    assert_eq!((answer.status, answer.header("sec-websocket-version")), (426, "13"));
    let elsewhere = format!("GET /agent HTTP/1.1\r\nhost: x\r\n{upgrade}\r\nsec-websocket-version: 13\r\n\r\n");
    assert_eq!(raw(hotline.at, &elsewhere).await.status, 404);
}

#[tokio::test]
async fn a_console_that_comes_back_gets_what_it_missed_and_nothing_twice() {
    let hotline = TestApp::start(OPEN, &[NAOMI]).await;
    let mut page = hotline.page("agent", "naomi").await;
    let (resume, epoch) = (page.resume(), page.epoch().to_owned());
    let ack = page.does("ready", json!({})).await;
    let before = ack["seq"].as_u64().unwrap() - 1;
    page.breaks();
    let mut back = Page::open(hotline.at, &resume, Some((&epoch, before))).await;
    assert_eq!((back.welcome["d"]["resumed"].as_bool(), back.welcome["seq"].as_u64()), (Some(true), Some(before)));
    assert_eq!(back.hears().await, ack);
}

#[tokio::test]
async fn a_resume_ticket_is_good_once_its_successor_is_not() {
    let hotline = TestApp::start(OPEN, &[NAOMI]).await;
    let first = hotline.page("agent", "naomi").await;
    let ticket = first.resume();
    let mut second = Page::open(hotline.at, &ticket, None).await;
    let _proof = second.does("not_ready", json!({ "reason": "break" })).await;
    assert_eq!(closing_code(&mut open(hotline.at, &ticket, None).await.unwrap()).await, 4401);
    let third = Page::open(hotline.at, &second.resume(), None).await;
    assert_eq!(third.snapshot["d"]["agent"]["reason"], "break");
}

#[tokio::test]
async fn after_a_restart_of_the_server_the_same_ticket_leads_back_to_a_snapshot() {
    let mut hotline = TestApp::start(OPEN, &[NAOMI]).await;
    let page = hotline.page("agent", "naomi").await;
    let (resume, epoch) = (page.resume(), page.epoch().to_owned());
    let closed = tokio::spawn(page.closing_code());
    hotline.restart().await;
    assert_eq!(closed.await.unwrap(), 1012);
    let back = Page::open(hotline.at, &resume, Some((&epoch, 1))).await;
    assert_eq!(back.welcome["d"]["resumed"], false);
    assert_ne!(back.epoch(), epoch);
    assert_eq!(back.snapshot["d"]["agent"]["state"], "not_ready");
}

#[tokio::test]
async fn a_second_console_replaces_the_first_and_dashboards_stand_side_by_side() {
    let hotline = TestApp::start(OPEN, &[NAOMI, HANA]).await;
    let first = hotline.page("agent", "naomi").await;
    let _second = hotline.page("agent", "naomi").await;
    assert_eq!(first.closing_code().await, 4409);
    let (mut one, mut two) = (hotline.page("manager", "hana").await, hotline.page("manager", "hana").await);
    let _call = hotline.calls("vi").await;
    for dashboard in [&mut one, &mut two] {
        while dashboard.hears_of("floor").await["d"]["tiles"]["offered"] != 1 {}
    }
}

#[tokio::test]
async fn what_a_page_may_not_say_is_refused_and_what_nobody_says_ends_the_socket() {
    let hotline = TestApp::start(OPEN, &[LINH]).await;
    let mut page = hotline.page("interpreter", "linh").await;
    for (t, d, code) in
        [("hold", json!({}), "not-for-you"), ("dance", json!({}), "unknown-frame"), ("accept", json!({ "call": 7 }), "malformed")]
    {
        assert_eq!(page.does(t, d).await["d"]["code"], code, "{t}");
    }
    page.says_raw(json!({ "v": 1, "t": "ready", "d": {} }).to_string()).await;
    let refused = page.hears_of("refused").await;
    assert_eq!((&refused["d"]["id"], &refused["d"]["code"]), (&Value::Null, &json!("malformed")));
    page.says_raw("{".to_owned()).await;
    assert_eq!(page.closing_code().await, 1007);
}

#[tokio::test]
async fn a_flood_and_a_flood_in_one_message_end_the_socket() {
    let hotline = TestApp::start(OPEN, &[LINH, NAOMI]).await;
    let mut big = hotline.page("interpreter", "linh").await;
    big.says_raw("x".repeat(64 * 1024 + 1)).await;
    assert_eq!(big.closing_code().await, 1009);
    let mut many = hotline.page("agent", "naomi").await;
    for _ in 0..400 {
        many.says_raw(json!({ "v": 1, "t": "dance" }).to_string()).await;
    }
    assert_eq!(many.closing_code().await, 1008);
}
