//! The administrator: people, closures, sign-ins and the trail of it all.

use sansha::config::Config;
use sansha::services::ports::Role;
use serde_json::{Value, json};

use crate::app::{OPEN, PASSWORD, TestApp};
use crate::client::{Answer, Page, raw, request};

const ROOT: (&str, Role, &str) = ("root", Role::Admin, "");
const STAFF: [(&str, Role, &str); 4] =
    [ROOT, ("naomi", Role::Operator, ""), ("linh", Role::Interpreter, "vi"), ("hana", Role::Manager, "")];

impl TestApp {
    async fn tells(&self, cookie: &str, path: &str, body: Value) -> Answer {
        request(self.at, &format!("POST {path}"), &[("cookie", cookie)], Some(&body)).await
    }

    async fn id_of(&self, root: &str, name: &str) -> String {
        let people = self.get_as(root, "/api/admin/people").await.json();
        let found = people["people"].as_array().unwrap().iter().find(|person| person["name"] == name).unwrap();
        found["id"].as_str().unwrap().to_owned()
    }

    async fn deeds(&self, root: &str) -> Vec<Value> {
        self.get_as(root, "/api/admin/changes").await.json()["changes"].as_array().unwrap().clone()
    }
}

fn code(answer: &Answer) -> (u16, String) {
    (answer.status, answer.json()["code"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn nobody_but_an_administrator_comes_in() {
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let cookies = [hotline.signs_in("agent", "naomi").await, hotline.signs_in("manager", "hana").await, String::new()];
    for cookie in cookies {
        let borrowed = cookie.replace("sansha_agent", "sansha_admin").replace("sansha_manager", "sansha_admin");
        for path in ["people", "calendar", "sessions", "changes"] {
            assert_eq!(hotline.get_as(&borrowed, &format!("/api/admin/{path}")).await.status, 401, "{path}");
        }
        for path in ["people", "people/0/place", "people/0/disable", "people/0/password", "closures", "closures/0/remove", "sessions/0/end"]
        {
            let body = json!({ "name": "x", "role": "admin", "from": "2024-09-19", "to": "2024-09-19", "reason": "x" });
            assert_eq!(hotline.tells(&borrowed, &format!("/api/admin/{path}"), body).await.status, 401, "{path}");
        }
    }
    let (root, hana) = (hotline.signs_in("admin", "root").await, hotline.signs_in("manager", "hana").await);
    assert_eq!(hotline.get_as(&root, "/api/admin/people").await.status, 200);
    assert_eq!(hotline.get_as(&hana, "/api/admin/people").await.status, 401);
}

#[tokio::test]
async fn a_person_is_added_with_a_password_that_is_told_once_and_kept_nowhere() {
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let root = hotline.signs_in("admin", "root").await;
    let added = hotline.tells(&root, "/api/admin/people", json!({ "name": "ＫＥＮ", "role": "operator", "speaks": { "ne": 3 } })).await;
    assert_eq!(added.status, 201, "{}", added.body);
    let password = added.json()["password"].as_str().unwrap().to_owned();
    let signed_in = hotline.post("/api/agent/sign-in", json!({ "name": "ken", "password": password })).await;
    assert_eq!(signed_in.status, 204);
    assert!(!hotline.get_as(&root, "/api/admin/people").await.body.contains(&password));
    let deeds = hotline.deeds(&root).await;
    assert_eq!((&deeds[0]["deed"], &deeds[0]["by"], &deeds[0]["whom"]), (&json!("person_added"), &json!("root"), &json!("KEN")));
    assert_eq!(deeds[0]["detail"], json!({ "role": "operator", "speaks": "ne:3" }));
    assert_eq!(deeds[1]["actor"], "command_line");
    assert!(!json!(deeds).to_string().contains(&password));
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_its_own_reason() {
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let root = hotline.signs_in("admin", "root").await;
    for (change, reason) in [
        (json!({ "name": "Naomi" }), "name-taken"),
        (json!({ "name": "na omi" }), "bad-name"),
        (json!({ "speaks": { "vi": 6 } }), "bad-languages"),
        (json!({ "speaks": { "ja": 5 } }), "bad-languages"),
        (json!({ "password": "too short" }), "password-length"),
        (json!({ "password": "ken-ken-ken-password" }), "password-obvious"),
    ] {
        let mut body = json!({ "name": "ken", "role": "operator", "password": PASSWORD });
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        assert_eq!(code(&hotline.tells(&root, "/api/admin/people", body).await), (409, reason.to_owned()));
    }
    let me = hotline.id_of(&root, "root").await;
    assert_eq!(code(&hotline.post_as(&root, &format!("/api/admin/people/{me}/disable")).await), (409, "yourself".to_owned()));
    assert_eq!(code(&hotline.tells(&root, &format!("/api/admin/people/{me}/password"), json!({})).await), (409, "yourself".to_owned()));
    assert_eq!(hotline.post_as(&root, "/api/admin/people/nobody/disable").await.status, 404);
    let boss = hotline.tells(&root, "/api/admin/people", json!({ "name": "ken", "role": "boss" })).await;
    assert_eq!(code(&boss), (400, "malformed".to_owned()));
}

#[tokio::test]
async fn whoever_is_disabled_or_has_a_new_password_is_out_at_once() {
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let root = hotline.signs_in("admin", "root").await;
    let (naomi, linh) = (hotline.page("agent", "naomi").await, hotline.page("interpreter", "linh").await);
    let [first, second] = [hotline.id_of(&root, "naomi").await, hotline.id_of(&root, "linh").await];
    assert_eq!(hotline.post_as(&root, &format!("/api/admin/people/{first}/disable")).await.status, 204);
    assert_eq!(naomi.closing_code().await, 4401);
    assert_eq!(hotline.tells(&root, &format!("/api/admin/people/{second}/password"), json!({})).await.status, 200);
    assert_eq!(linh.closing_code().await, 4401);
    let old = json!({ "name": "linh", "password": PASSWORD });
    assert_eq!(hotline.post("/api/interpreter/sign-in", old).await.status, 401);
    assert_eq!(hotline.post_as(&root, &format!("/api/admin/people/{first}/enable")).await.status, 204);
    let _back = hotline.page("agent", "naomi").await;
}

#[tokio::test]
async fn a_sign_in_that_is_ended_closes_its_socket_and_gives_up_the_seat() {
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let root = hotline.signs_in("admin", "root").await;
    let naomi = hotline.page("agent", "naomi").await;
    let seen = hotline.get_as(&root, "/api/admin/sessions").await.json();
    let sessions = seen["sessions"].as_array().unwrap();
    let of = |name: &str| sessions.iter().find(|session| session["name"] == name).unwrap().clone();
    assert_eq!((&of("naomi")["surface"], &of("naomi")["connected"], &of("naomi")["you"]), (&json!("agent"), &json!(true), &json!(false)));
    assert_eq!(of("root")["you"], true);
    assert!(of("naomi")["since"].as_i64() <= seen["now"].as_i64());
    assert_eq!(seen["floor"][0]["name"], "naomi");
    let id = of("naomi")["id"].as_str().unwrap().to_owned();
    assert_eq!(hotline.post_as(&root, &format!("/api/admin/sessions/{id}/end")).await.status, 204);
    assert_eq!(naomi.closing_code().await, 4401);
    let after = hotline.get_as(&root, "/api/admin/sessions").await.json();
    assert_eq!((after["sessions"].as_array().unwrap().len(), after["floor"].as_array().unwrap().len()), (1, 0));
    assert_eq!(hotline.post_as(&root, &format!("/api/admin/sessions/{id}/end")).await.status, 404);
    assert_eq!(hotline.deeds(&root).await[0]["deed"], "session_ended");
}

#[tokio::test]
async fn languages_count_at_once_for_a_seat_without_a_call_and_after_it_for_one_with() {
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let root = hotline.signs_in("admin", "root").await;
    let id = hotline.id_of(&root, "linh").await;
    let path = format!("/api/admin/people/{id}/place");
    let place = |tag: &str| json!({ "role": "interpreter", "speaks": { tag: 5 } });
    assert_eq!(hotline.tells(&root, &path, place("th")).await.json()["floor"], "next_seat");
    let (mut naomi, mut linh) = (hotline.page("agent", "naomi").await, hotline.page("interpreter", "linh").await);
    assert_eq!(hotline.tells(&root, &path, place("ne")).await.json()["floor"], "now");
    for agent in [&mut naomi, &mut linh] {
        agent.does("ready", json!({})).await;
    }
    let (_call, ticket) = hotline.calls("ne").await;
    let _caller = Page::open(hotline.at, &ticket, None).await;
    let offer = linh.hears_of("offer").await;
    assert_eq!(offer["d"]["language"], "ne");
    assert_eq!(hotline.tells(&root, &path, place("vi")).await.json()["floor"], "after_call");
    linh.does("refuse", json!({ "call": offer["d"]["call"], "reason": "busy" })).await;
    assert_eq!(hotline.tells(&root, &path, place("vi")).await.json()["floor"], "now");
    let elsewhere = json!({ "role": "operator", "speaks": {} });
    assert_eq!(hotline.tells(&root, &path, elsewhere).await.json()["floor"], "next_seat");
    assert_eq!(linh.closing_code().await, 4401, "another role is another page");
    let _as_operator = hotline.page("agent", "linh").await;
}

#[tokio::test]
async fn a_closure_counts_for_the_next_call_and_survives_a_restart() {
    let mut hotline = TestApp::start(OPEN, &STAFF).await;
    let root = hotline.signs_in("admin", "root").await;
    let (_call, waiting) = hotline.calls("vi").await;
    let days = |from: &str, to: &str| json!({ "from": from, "to": to, "reason": "大雪" });
    let closed = hotline.tells(&root, "/api/admin/closures", days("2024-09-18", "2024-09-19")).await;
    assert_eq!(closed.status, 201, "{}", closed.body);
    assert_eq!(code(&hotline.post("/api/call", json!({ "language": "vi" })).await), (409, "closed".to_owned()));
    let hours = hotline.get("/api/hotline").await.json();
    assert_eq!((&hours["open"], &hours["next_open"]), (&json!(false), &json!(1_726_788_600_000_i64)), "Friday at half past eight");
    let page = Page::open(hotline.at, &waiting, None).await;
    assert_eq!(page.snapshot["d"]["call"]["phase"], "waiting", "whoever waited already is still answered");

    hotline.restart().await;
    assert_eq!(hotline.post("/api/call", json!({ "language": "vi" })).await.status, 409);
    let id = closed.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(hotline.post_as(&root, &format!("/api/admin/closures/{id}/remove")).await.status, 204);
    hotline.calls("vi").await;
    assert_eq!(hotline.post_as(&root, &format!("/api/admin/closures/{id}/restore")).await.status, 204);
    assert_eq!(hotline.post("/api/call", json!({ "language": "vi" })).await.status, 409);
    let calendar = hotline.get_as(&root, "/api/admin/calendar").await.json();
    assert_eq!((&calendar["open"], &calendar["calendar"]["year_end"]["from"]), (&json!(false), &json!("12-29")));
    assert_eq!(calendar["closures"], json!([{ "id": id, "from": "2024-09-18", "to": "2024-09-19", "reason": "大雪", "removed": false }]));
    let deeds: Vec<Value> = hotline.deeds(&root).await.iter().take(3).map(|deed| deed["deed"].clone()).collect();
    assert_eq!(deeds, ["closure_restored", "closure_removed", "closure_added"]);
    for (wish, reason) in [
        (days("2024-09-20", "2024-09-19"), "closure-span"),
        (days("2024-09-16", "2024-09-17"), "closure-over"),
        (json!({ "from": "2024-09-20", "to": "2024-09-20", "reason": " " }), "closure-reason"),
    ] {
        assert_eq!(code(&hotline.tells(&root, "/api/admin/closures", wish).await), (409, reason.to_owned()));
    }
}

#[tokio::test]
async fn the_first_administrator_is_made_at_this_machine_and_once() {
    let hotline = TestApp::start(OPEN, &[]).await;
    assert_eq!(hotline.get("/api/first-run").await.json(), json!({ "needed": true, "here": true }));
    let first = json!({ "name": "root", "password": PASSWORD });
    let forwarded = request(hotline.at, "POST /api/first-run", &[("x-forwarded-for", "203.0.113.7")], Some(&first)).await;
    assert_eq!(forwarded.status, 403);
    // A name of another site that was made to lead here, opened in a browser on this machine.
    let head = "POST /api/first-run HTTP/1.1\r\nhost: evil.example\r\norigin: http://evil.example\r\nconnection: close\r\n";
    let body = first.to_string();
    let rebound = format!("{head}content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    assert_eq!(raw(hotline.at, &rebound).await.status, 403);
    let obvious = hotline.post("/api/first-run", json!({ "name": "root", "password": "root-password-123" })).await;
    assert_eq!(code(&obvious), (409, "password-obvious".to_owned()));
    let made = hotline.post("/api/first-run", first.clone()).await;
    assert_eq!(made.status, 204, "{}", made.body);
    let me = hotline.get_as(&made.cookie(), "/api/admin/me").await.json();
    assert_eq!((&me["name"], &me["role"]), (&json!("root"), &json!("admin")));
    assert_eq!(hotline.deeds(&made.cookie()).await[0]["actor"], "first_run");
    let again = hotline.post("/api/first-run", json!({ "name": "other", "password": PASSWORD })).await;
    assert_eq!(code(&again), (409, "not-first".to_owned()));
    assert_eq!(hotline.get("/api/first-run").await.json(), json!({ "needed": false, "here": false }));
}

#[tokio::test]
async fn a_demo_has_an_administrator_and_no_first_run() {
    let hotline = TestApp::start_with(Config { demo: true, ..Config::default() }, &[]).await;
    let entered = hotline.get("/demo/admin").await;
    assert_eq!((entered.status, entered.header("location")), (303, "/admin"));
    assert_eq!(hotline.get_as(&entered.cookie(), "/api/admin/people").await.status, 200);
    assert_eq!(hotline.get("/api/first-run").await.json()["needed"], false);
}
