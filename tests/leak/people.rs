//! What operators, interpreters and callers do on a call, everything that could let a value slip.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use sansha::services::ports::Member;
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::client::{Closed, Page, request};

/// A number with a right check digit, as people type it although nobody asks for it.
pub const MY_NUMBER: &str = "番号は 1234 5678 9018 です";
/// The answers that operators send.
pub const ANSWERS: [&str; 3] = ["F005", "F031", "F057"];

/// What all operators share: whom they look up next, and how far the day is.
pub struct Day {
    members: Mutex<Vec<(usize, Member)>>,
    /// Calls written up.
    pub written_up: watch::Sender<usize>,
}

impl Day {
    /// A day on which these members are looked up, one on each call.
    pub fn new(members: Vec<Member>) -> Self {
        Self { members: Mutex::new(members.into_iter().enumerate().rev().collect()), written_up: watch::Sender::new(0) }
    }
}

/// What an operator means to show on the board: the day of the notice, which the caller asked for.
pub fn shown_on_purpose(member: &Member) -> Option<String> {
    member.record.notice_sent_on.as_ref().map(|day| format!("お知らせの発送日 {day}"))
}

/// An operator's day: the tape when the hotline closes.
pub async fn operator(mut page: Page, day: Arc<Day>) -> Vec<Value> {
    while let Ok(()) = one_call(&mut page, &day).await {}
    page.tape
}

async fn one_call(page: &mut Page, day: &Day) -> Result<(), Closed> {
    page.until(|page| !page.agent.is_null()).await?;
    if page.agent["state"] == "not_ready" {
        page.does("ready", json!({})).await;
    }
    page.until(|page| !page.offer.is_null()).await?;
    let call = page.offer["call"].clone();
    page.does("accept", json!({ "call": call })).await;
    let talking = |page: &Page| page.call["call"] == call && page.call["phase"] == "talking";
    page.until(|page| talking(page) || page.agent["state"] != "reserved").await?;
    page.until(|page| talking(page) || page.agent["state"] != "talking").await?;
    if !talking(page) {
        return Ok(());
    }
    let next = day.members.lock().unwrap().pop();
    let (nth, member) = next.expect("a member for each call");
    looks_up(page, nth, &member).await;
    talks(page, nth, &member).await;
    if nth % 10 == 7 {
        let language = page.call["language"].clone();
        let before = page.tape.len();
        page.does("invite", json!({ "language": language })).await;
        let seeking = |frame: &Value| frame["t"] == "call" && frame["d"]["phase"] == "seeking_interpreter";
        page.until(|page| page.tape.iter().skip(before).any(seeking)).await?;
        page.until(|page| page.call["phase"] == "talking").await?;
        says(page, "text", "おかわりいただきました").await;
    }
    if nth % 4 == 3 {
        page.reloads().await;
    }
    page.does("end", json!({})).await;
    page.until(|page| page.agent["state"] == "wrap_up").await?;
    let form =
        json!({ "call": call, "category": "C1", "resolution": "solved", "referral": null, "answers": ANSWERS, "note": about(&member) });
    assert_eq!(page.does("disposition", form).await["t"], "ack");
    page.does("finish", json!({})).await;
    day.written_up.send_modify(|calls| *calls += 1);
    page.until(|page| page.agent["state"] != "wrap_up").await
}

/// Wrong first on every tenth call, then right; by number or by employer.
async fn looks_up(page: &mut Page, nth: usize, member: &Member) {
    let number = json!({ "kind": "number", "value": format!("{}-{}", member.kigo, member.bango) });
    let third = match &member.employer {
        Some(employer) if nth % 3 == 1 => json!({ "kind": "employer", "value": employer }),
        Some(_) | None => number,
    };
    let form = json!({ "purpose": "notice", "name_kana": member.record.name_kana, "birth": member.birth, "third": third });
    if nth.is_multiple_of(10) {
        let wrong = json!({ "purpose": "notice", "name_kana": member.record.name_kana, "birth": "1901-01-01", "third": third });
        assert_eq!(page.does("look_up", wrong).await["d"]["code"], "member-not-found");
    }
    let shown = page.does("look_up", form).await;
    assert_eq!(shown["d"]["record"]["member"], json!(member.record.member), "{shown}");
}

/// Everything that an operator can do while interpreter and caller listen.
async fn talks(page: &mut Page, nth: usize, member: &Member) {
    let call = page.call["call"].clone();
    assert_eq!(page.does("note", json!({ "call": call, "text": about(member) })).await["t"], "ack");
    says(page, "text", MY_NUMBER).await;
    says(page, "board", "0570-015-369").await;
    if let Some(day) = shown_on_purpose(member).filter(|_| nth.is_multiple_of(10)) {
        says(page, "board", &day).await;
    }
    assert_eq!(page.does("say", json!({ "kind": "phrase", "phrase": "handover-checking" })).await["t"], "ack");
    let entry = ANSWERS.iter().cycle().nth(nth);
    assert_eq!(page.does("send_answer", json!({ "entry": entry })).await["t"], "ack");
    for (t, d) in [("hold", json!({})), ("resume", json!({})), ("aside", json!({ "on": true })), ("aside", json!({ "on": false }))] {
        assert_eq!(page.does(t, d).await["t"], "ack", "{t}");
    }
    page.does("help", json!({ "on": nth.is_multiple_of(2) })).await;
}

/// What an operator notes about a member: all of it.
fn about(member: &Member) -> String {
    let Member { record, birth, kigo, bango, employer, .. } = member;
    let employer = employer.as_deref().unwrap_or_default();
    format!("{} {birth} {kigo}-{bango} {employer} {} {MY_NUMBER}", record.name_kana, record.acquired_on)
}

async fn says(page: &mut Page, kind: &str, text: &str) {
    assert_eq!(page.does("say", json!({ "kind": kind, "text": text })).await["t"], "ack", "{text}");
}

/// An interpreter's day. They take what rings, sign, write, and load their page again in the middle of calls.
pub async fn interpreter(mut page: Page) -> Vec<Value> {
    let mut answers = 0_u32;
    while let Ok(frame) = page.hears().await {
        let told = frame["t"].as_str().unwrap().to_owned();
        if matches!(told.as_str(), "offer" | "snapshot") && !page.offer.is_null() {
            let call = page.offer["call"].clone();
            page.says("accept", json!({ "call": call })).await;
        }
        if matches!(told.as_str(), "agent" | "snapshot") {
            match page.agent["state"].as_str() {
                Some("not_ready") => drop(page.says("ready", json!({})).await),
                Some("wrap_up") => drop(page.says("finish", json!({})).await),
                _ => {}
            }
        }
        if told == "answer" {
            answers += 1;
            page.says("say", json!({ "kind": "cue", "cue": "show_numbers" })).await;
            page.says("say", json!({ "kind": "text", "text": MY_NUMBER })).await;
            if answers.is_multiple_of(3) {
                page.reloads().await;
            }
        }
    }
    page.tape
}

/// A caller, every fifth in writing alone. They write once, and stay until the call is over.
pub async fn caller(at: SocketAddr, language: &str, nth: usize) -> Vec<Value> {
    let wish = json!({ "language": language, "topic": "notice", "text": nth.is_multiple_of(5) });
    let let_in = request(at, "POST /api/call", "", &wish).await;
    assert_eq!(let_in.status, 201, "{}", let_in.body);
    let mut page = Page::open(at, let_in.body["ticket"].as_str().unwrap()).await;
    page.until(|page| page.call["phase"] == "talking").await.unwrap();
    page.says("say", json!({ "kind": "text", "text": MY_NUMBER })).await;
    if nth.is_multiple_of(4) {
        page.until(|page| page.tape.last().is_some_and(|frame| frame["t"] == "answer")).await.unwrap();
        page.reloads().await;
    }
    // A page that is loaded again when the call has just ended has nothing to come back to.
    let _over = page.until(|page| page.call["phase"] == "ended").await;
    page.tape
}
