//! Callers at the door: open hours, closed hours, and what cannot be understood.

use sansha::config::Config;
use serde_json::{Value, json};

use crate::app::{CLOSED, OPEN, TestApp};
use crate::client::{Page, raw, request};

#[tokio::test]
async fn a_caller_is_let_in_and_told_the_place_in_the_queue() {
    let hotline = TestApp::start(OPEN, &[]).await;
    let (call, ticket) = hotline.calls("vi").await;
    let mut page = Page::open(hotline.at, &ticket, None).await;
    assert_eq!((&page.snapshot["d"]["call"]["call"], page.snapshot["d"]["call"]["phase"].as_str()), (&json!(call), Some("waiting")));
    let ack = page.does("end", json!({})).await;
    assert_eq!(ack["t"], "ack");
}

#[tokio::test]
async fn after_hours_a_caller_is_told_when_and_whom_instead() {
    let hotline = TestApp::start(CLOSED, &[]).await;
    let refused = hotline.post("/api/call", json!({ "language": "vi", "topic": "notice" })).await;
    assert_eq!((refused.status, refused.json()["code"].as_str().unwrap()), (409, "closed"));
    let hours = hotline.get("/api/hotline").await.json();
    assert_eq!((&hours["open"], &hours["phone"]), (&json!(false), &json!("0570-015-369")));
    assert!(hours["next_open"].as_i64() > hours["now"].as_i64());
    assert_eq!(hours["languages"].as_array().map(Vec::len), Some(23));
}

#[tokio::test]
async fn what_cannot_be_understood_is_refused_with_a_reason() {
    let hotline = TestApp::start(OPEN, &[]).await;
    for (body, status, code) in [
        (json!({ "language": "sv" }), 400, "unknown-language"),
        (json!({ "topic": "notice" }), 400, "malformed"),
        (json!({ "language": "vi", "topic": "weather" }), 400, "malformed"),
        (json!({ "language": "x".repeat(70_000) }), 413, "too-long"),
    ] {
        let answer = hotline.post("/api/call", body).await;
        assert_eq!((answer.status, answer.json()["code"].as_str().unwrap()), (status, code));
    }
    let half = "POST /api/call HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 1\r\n\r\n{";
    assert_eq!(raw(hotline.at, half).await.json()["code"], "malformed");
}

#[tokio::test]
async fn a_flood_of_calls_from_one_address_is_slowed_down_and_others_get_through() {
    let config = Config { clock: Some(OPEN.parse().unwrap()), behind_tls: true, ..Config::default() };
    let hotline = TestApp::start_with(config, &[]).await;
    let call = json!({ "language": "vi" });
    let from = |address| [("x-forwarded-for", address)];
    let mut answer = request(hotline.at, "POST /api/call", &from("spoofed, 203.0.113.7"), Some(&call)).await;
    while answer.status == 201 {
        answer = request(hotline.at, "POST /api/call", &from("203.0.113.7"), Some(&call)).await;
    }
    assert_eq!((answer.status, answer.json()["code"].as_str().unwrap()), (429, "too-often"));
    assert_eq!(request(hotline.at, "POST /api/call", &from("203.0.113.8"), Some(&call)).await.status, 201);
}

#[tokio::test]
async fn a_page_that_loses_its_network_comes_back_to_the_same_call() {
    let hotline = TestApp::start(OPEN, &[]).await;
    let (call, ticket) = hotline.calls("vi").await;
    let first = Page::open(hotline.at, &ticket, None).await;
    let (resume, epoch) = (first.resume(), first.epoch().to_owned());
    let seen = first.snapshot["seq"].as_u64().unwrap();
    first.breaks();
    let second = Page::open(hotline.at, &resume, Some((&epoch, seen))).await;
    assert_eq!(second.welcome["d"]["resumed"], true);
    let reloaded = Page::open(hotline.at, &second.resume(), None).await;
    assert_eq!(reloaded.snapshot["d"]["call"]["call"], Value::from(call));
    assert_eq!(second.closing_code().await, 4409, "one page to a call");
}
