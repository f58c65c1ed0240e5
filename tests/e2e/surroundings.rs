//! Health, pages, the description for programs, and what every answer wears.

use std::collections::BTreeSet;

use sansha::config::Config;
use sansha::services::ports::Role;
use serde_json::{Value, json};

use crate::app::{CLOSED, OPEN, TestApp};
use crate::client::request;

#[tokio::test]
async fn it_says_that_it_lives_that_it_is_ready_and_how_it_is_doing() {
    let hotline = TestApp::start(OPEN, &[]).await;
    assert_eq!(hotline.get("/healthz").await.json(), json!({ "status": "ok" }));
    let ready = hotline.get("/readyz").await;
    assert_eq!((ready.status, ready.json()), (200, json!({ "ready": true, "checks": { "search": true, "store": true, "voice": true } })));
    assert!(hotline.get("/metrics").await.body.contains("sansha_sockets 0"));
    let through_a_proxy = request(hotline.at, "GET /metrics", &[("x-forwarded-for", "203.0.113.7")], None).await;
    assert_eq!(through_a_proxy.status, 401);
}

#[tokio::test]
async fn every_answer_tells_browsers_what_they_may_not_do() {
    let hotline = TestApp::start(OPEN, &[]).await;
    for path in ["/healthz", "/api/hotline", "/api/nothing", "/agent", "/api/agent/me"] {
        let answer = hotline.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert!(answer.header("permissions-policy").contains("microphone=(self)"), "{path}");
        if path.starts_with("/api/") {
            assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        }
    }
}

#[tokio::test]
async fn what_is_not_there_is_404_and_what_is_not_done_405() {
    let hotline = TestApp::start(OPEN, &[]).await;
    for (line, status, code) in [
        ("GET /api/nothing", 404, "not-found"),
        ("GET /api/kitchen/me", 404, "not-found"),
        ("GET /nothing", 404, "not-found"),
        ("GET /assets/..%2f..%2fCargo.toml", 404, "not-found"),
        ("GET /locales/ja/..%2f..%2fCargo.toml", 404, "not-found"),
        ("DELETE /api/hotline", 405, "not-found"),
        ("GET /api/call", 405, "not-found"),
        ("TRACE /healthz", 405, "not-found"),
    ] {
        let answer = request(hotline.at, line, &[], None).await;
        assert_eq!((answer.status, answer.json()["code"].as_str().unwrap()), (status, code), "{line}");
    }
}

#[tokio::test]
async fn every_route_that_is_described_is_there_and_every_one_there_is_described() {
    let hotline = TestApp::start(OPEN, &[]).await;
    let description = hotline.get("/openapi.json").await.json();
    let described: BTreeSet<&str> = description["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    let table = include_str!("../../server/adapters/http/mod.rs");
    let routes = table.split_once("fn routes").unwrap().1.split_once("\nfn get").unwrap().0;
    let mut there: BTreeSet<String> = routes.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    for (scope, rest) in [("/assets", "/{file}"), ("/locales", "/{lang}/{file}")] {
        assert!(there.remove(scope) && there.remove(rest));
        there.insert(format!("{scope}{rest}"));
    }
    there.insert("/ws".to_owned());
    assert_eq!(there.iter().map(String::as_str).collect::<BTreeSet<_>>(), described);
    for (path, methods) in description["paths"].as_object().unwrap() {
        let path = path
            .replace("{surface}", "agent")
            .replace("{entry}", "F999")
            .replace("{lang}", "ja")
            .replace("{file}", "none.ftl")
            .replace("{id}", "0");
        for method in methods.as_object().unwrap().keys() {
            let answer = request(hotline.at, &format!("{} {path}", method.to_uppercase()), &[], None).await;
            assert_ne!(answer.status, 405, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn every_page_is_there_with_its_files_and_is_not_sent_twice() {
    let hotline = TestApp::start(OPEN, &[]).await;
    assert_eq!(hotline.get("/").await.header("location"), "/call");
    for page in ["/agent", "/interpreter", "/manager", "/admin", "/call", "/accessibility"] {
        let answer = hotline.get(page).await;
        assert_eq!((answer.status, answer.header("cache-control")), (200, "no-cache"), "{page}");
        let known = [("if-none-match", answer.header("etag"))];
        assert_eq!(request(hotline.at, &format!("GET {page}"), &known, None).await.status, 304, "{page}");
        let files: Vec<&str> = answer.body.split('"').filter(|text| text.starts_with("/assets/")).collect();
        assert!(!files.is_empty(), "{page}");
        for file in files {
            let answer = request(hotline.at, &format!("HEAD {file}"), &[], None).await;
            assert_eq!((answer.status, answer.header("cache-control")), (200, "public, max-age=31536000, immutable"), "{file}");
        }
    }
    assert!(hotline.get("/locales/ja/errors.ftl").await.body.contains("error-closed"));
    assert_eq!(hotline.get("/locales/ja/audio/held.opus").await.status, 404);
}

#[tokio::test]
async fn a_demo_signs_people_in_with_one_click_each_as_somebody_else() {
    let hotline = TestApp::start_with(Config { demo: true, quiet_floor: true, ..Config::default() }, &[]).await;
    let first = hotline.get("/demo/agent").await;
    assert_eq!((first.status, first.header("location")), (303, "/agent"));
    let me = hotline.get_as(&first.cookie(), "/api/agent/me").await.json();
    let ticket = hotline.ticket("agent", &first.cookie()).await;
    let _page = crate::client::Page::open(hotline.at, &ticket, None).await;
    let second = hotline.get("/demo/agent").await;
    assert_ne!(hotline.get_as(&second.cookie(), "/api/agent/me").await.json()["name"], me["name"]);
    let named = hotline.get(&format!("/demo/agent?as={}", percent(me["name"].as_str().unwrap()))).await;
    assert_eq!(hotline.get_as(&named.cookie(), "/api/agent/me").await.json()["name"], me["name"]);
    assert_eq!(hotline.get("/demo/agent?as=nobody").await.status, 404);
}

#[tokio::test]
async fn outside_a_demo_nobody_is_let_in_with_a_click() {
    let hotline = TestApp::start(OPEN, &[("naomi", Role::Operator, "")]).await;
    assert_eq!(hotline.get("/demo/agent").await.status, 404);
}

#[tokio::test]
async fn service_time_goes_on_after_a_restart_and_takes_no_other_clock() {
    let mut hotline = TestApp::start(OPEN, &[]).await;
    let _call = hotline.calls("vi").await;
    let before = hotline.get("/api/hotline").await.json()["now"].as_i64().unwrap();
    hotline.restart().await;
    assert!(hotline.get("/api/hotline").await.json()["now"].as_i64().unwrap() >= before);
    let refused = hotline.restart_at(CLOSED).await.err().unwrap();
    assert!(refused.to_string().contains("facts on another clock"), "{refused}");
}

#[tokio::test]
async fn managers_read_and_export_what_calls_came_to() {
    let hotline = TestApp::start(OPEN, &[("hana", Role::Manager, "")]).await;
    let (call, _ticket) = hotline.calls("vi").await;
    let cookie = hotline.signs_in("manager", "hana").await;
    let list = hotline.get_as(&cookie, "/api/manager/inquiries?lang=vi&from=2024-09-18&category=").await.json();
    assert_eq!(list["inquiries"][0]["call"], Value::from(call.clone()));
    assert_eq!(hotline.get_as(&cookie, "/api/manager/inquiries?lang=en").await.json()["inquiries"], json!([]));
    assert_eq!(hotline.get_as(&cookie, "/api/manager/inquiries?from=tomorrow").await.status, 400);
    let sheet = hotline.get_as(&cookie, "/api/manager/inquiries.csv").await;
    assert_eq!(sheet.header("content-type"), "text/csv; charset=utf-8");
    assert!(sheet.body.starts_with("\u{feff}通話,") && sheet.body.contains(&call));
    assert!(sheet.header("content-disposition").contains("2024%2D09%2D18.csv"), "{}", sheet.header("content-disposition"));
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
