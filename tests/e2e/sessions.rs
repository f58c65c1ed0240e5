//! Signing in, who may come where, and what the doors let through.

use sansha::services::ports::{Actor, Role};
use serde_json::json;

use crate::app::{OPEN, PASSWORD, TestApp};
use crate::client::{Page, request};

const NAOMI: (&str, Role, &str) = ("naomi", Role::Operator, "");
const LINH: (&str, Role, &str) = ("linh", Role::Interpreter, "vi");
const ROOT: (&str, Role, &str) = ("root", Role::Admin, "");

#[tokio::test]
async fn whoever_signs_in_has_a_cookie_of_that_surface_that_no_script_reads() {
    let hotline = TestApp::start(OPEN, &[NAOMI]).await;
    let answer = hotline.post("/api/agent/sign-in", json!({ "name": "Naomi", "password": PASSWORD })).await;
    assert_eq!((answer.status, answer.body.as_str()), (204, ""));
    let cookie = answer.header("set-cookie");
    for part in ["sansha_agent=", "HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=36000"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert!(!cookie.contains("Secure"), "plain HTTP on this machine");
    let me = hotline.get_as(&answer.cookie(), "/api/agent/me").await.json();
    assert_eq!((me["name"].as_str(), me["role"].as_str()), (Some("naomi"), Some("operator")));
}

#[tokio::test]
async fn a_wrong_password_a_wrong_name_and_a_wrong_surface_look_the_same() {
    let hotline = TestApp::start(OPEN, &[NAOMI]).await;
    for (surface, name, password) in
        [("agent", "naomi", "wrong horse battery staple"), ("agent", "nobody", PASSWORD), ("manager", "naomi", PASSWORD)]
    {
        let answer = hotline.post(&format!("/api/{surface}/sign-in"), json!({ "name": name, "password": password })).await;
        assert_eq!((answer.status, answer.json()), (401, json!({ "code": "wrong-sign-in", "args": {} })));
    }
}

#[tokio::test]
async fn many_wrong_passwords_for_one_name_are_slowed_down() {
    let hotline = TestApp::start(OPEN, &[NAOMI]).await;
    let wrong = json!({ "name": "naomi", "password": "x" });
    let mut answer = hotline.post("/api/agent/sign-in", wrong.clone()).await;
    while answer.status == 401 {
        answer = hotline.post("/api/agent/sign-in", wrong.clone()).await;
    }
    assert_eq!((answer.status, answer.json()["code"].as_str().unwrap()), (429, "too-often"));
    assert!(answer.header("retry-after").parse::<u64>().unwrap() > 0);
}

#[tokio::test]
async fn a_cookie_opens_its_own_surface_only() {
    let hotline = TestApp::start(OPEN, &[NAOMI, ROOT]).await;
    let cookie = hotline.signs_in("agent", "naomi").await;
    let borrowed = cookie.replace("sansha_agent", "sansha_manager");
    assert_eq!(hotline.get_as(&borrowed, "/api/manager/inquiries").await.status, 401);
    assert_eq!(hotline.get_as(&cookie, "/api/manager/inquiries").await.status, 401);
    assert_eq!(hotline.get("/api/agent/knowledge?q=card").await.status, 401);
    assert_eq!(hotline.get_as(&cookie, "/api/agent/knowledge?q=card&lang=en").await.status, 200);
    let root = hotline.signs_in("admin", "root").await;
    assert_eq!(hotline.post_as(&root, "/api/admin/ws-ticket").await.status, 403);
}

#[tokio::test]
async fn signing_out_closes_the_socket_and_nothing_opens_it_again() {
    let hotline = TestApp::start(OPEN, &[NAOMI]).await;
    let cookie = hotline.signs_in("agent", "naomi").await;
    let page = Page::open(hotline.at, &hotline.ticket("agent", &cookie).await, None).await;
    let resume = page.resume();
    assert_eq!(hotline.post_as(&cookie, "/api/agent/sign-out").await.status, 204);
    assert_eq!(page.closing_code().await, 4401);
    assert_eq!(hotline.get_as(&cookie, "/api/agent/me").await.status, 401);
    let mut refused = crate::client::open(hotline.at, &resume, None).await.unwrap();
    assert_eq!(crate::client::closing_code(&mut refused).await, 4401);
}

#[tokio::test]
async fn whoever_is_disabled_beside_the_running_server_is_out() {
    let hotline = TestApp::start(OPEN, &[LINH]).await;
    let page = hotline.page("interpreter", "linh").await;
    hotline.accounts().await.set_disabled(Actor::CommandLine, "linh", true).await.unwrap();
    assert_eq!(page.closing_code().await, 4401);
}

#[tokio::test]
async fn a_change_that_another_site_asks_for_is_refused() {
    let hotline = TestApp::start(OPEN, &[]).await;
    let call = json!({ "language": "vi" });
    let ours = format!("http://{}", hotline.at);
    for (header, status) in [
        (("sec-fetch-site", "cross-site"), 403),
        (("sec-fetch-site", "same-site"), 403),
        (("sec-fetch-site", "same-origin"), 201),
        (("origin", "https://evil.example"), 403),
        (("origin", "null"), 403),
        (("origin", ours.as_str()), 201),
    ] {
        assert_eq!(request(hotline.at, "POST /api/call", &[header], Some(&call)).await.status, status, "{header:?}");
    }
    let form = [("content-type", "text/plain"), ("content-length", "0")];
    assert_eq!(request(hotline.at, "POST /api/call", &form, None).await.status, 415);
}
