//! What managers see: the live floor, the numbers of any day, and exports of exactly what is filtered.

use std::time::Instant;

use sansha::services::ports::Role;
use sansha::services::switchboard::TELL_EVERY;
use serde_json::{Value, json};

use crate::app::{OPEN, TestApp};
use crate::client::Page;

const STAFF: [(&str, Role, &str); 3] = [("naomi", Role::Operator, ""), ("linh", Role::Interpreter, "vi"), ("hana", Role::Manager, "")];

/// Waits for the floor that shows what has just been recorded: the first one told of that instant or later, and no other.
async fn shows(hotline: &TestApp, hana: &mut Page, what: &str, shown: impl Fn(&Value) -> bool) -> Value {
    let (recorded, asked) = (hotline.get("/api/hotline").await.json()["now"].as_i64().unwrap(), Instant::now());
    loop {
        let floor = hana.hears_of("floor").await;
        if shown(&floor["d"]) {
            println!("{what}: on the floor {} ms after it was acknowledged", asked.elapsed().as_millis());
            return floor["d"].clone();
        }
        assert!(floor["d"]["now"].as_i64().unwrap() < recorded, "{what} is missing on a floor told after it: {floor}");
    }
}

#[tokio::test]
async fn the_live_floor_shows_a_fact_with_the_first_picture_after_it_which_comes_within_a_second() {
    const { assert!(TELL_EVERY.as_millis() < 1_000) };
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let mut hana = hotline.page("manager", "hana").await;
    let mut naomi = hotline.page("agent", "naomi").await;
    let state = |floor: &Value, state: &str| floor["team"][0]["state"]["state"] == state;
    shows(&hotline, &mut hana, "an operator has a seat", |floor| state(floor, "not_ready")).await;
    let (call, ticket) = hotline.calls("ja").await;
    let _caller = Page::open(hotline.at, &ticket, None).await;
    let floor = shows(&hotline, &mut hana, "a caller waits", |floor| floor["tiles"]["waiting"] == 1).await;
    assert_eq!((&floor["calls"][0]["call"], &floor["languages"][0]["offered"]), (&json!(call), &json!(1)));
    naomi.does("help", json!({ "on": true })).await;
    shows(&hotline, &mut hana, "help is asked for", |floor| floor["team"][0]["state"]["help"] == true).await;
    naomi.does("ready", json!({})).await;
    shows(&hotline, &mut hana, "it rings", |floor| state(floor, "reserved")).await;
    naomi.does("accept", json!({ "call": call })).await;
    let floor = shows(&hotline, &mut hana, "they talk", |floor| state(floor, "talking")).await;
    assert_eq!((&floor["tiles"]["answered"], &floor["tiles"]["waiting"]), (&json!(1), &json!(0)));
    naomi.does("end", json!({})).await;
    shows(&hotline, &mut hana, "it is over", |floor| state(floor, "wrap_up")).await;
}

#[tokio::test]
async fn the_report_of_a_day_has_every_tile_and_knows_when_the_hotline_rests() {
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let mut naomi = hotline.page("agent", "naomi").await;
    naomi.does("ready", json!({})).await;
    hotline.calls("vi").await;
    let hana = hotline.page("manager", "hana").await;
    let cookie = hotline.signs_in("manager", "hana").await;
    let today = hotline.get_as(&cookie, "/api/manager/report").await.json();
    let tiles = hana.snapshot["d"]["tiles"].as_object().unwrap();
    assert!(tiles.keys().all(|tile| today.get(tile).is_some()), "{today}");
    assert_eq!((&today["date"], &today["offered"], &today["operators"][0]["name"]), (&json!("2024-09-18"), &json!(1), &json!("naomi")));
    let opens: i64 = "2024-09-18T08:30:00+09:00".parse::<jiff::Timestamp>().unwrap().as_millisecond();
    assert_eq!(today["opens"], opens);
    let sunday = hotline.get_as(&cookie, "/api/manager/report?date=2024-09-15").await.json();
    assert_eq!((&sunday["opens"], &sunday["service_level"], &sunday["halves"]), (&Value::Null, &Value::Null, &json!([])));
    assert_eq!(hotline.get_as(&cookie, "/api/manager/report?date=today").await.status, 400);
    assert_eq!(hotline.get("/api/manager/report").await.status, 401);
    let sheet = hotline.get_as(&cookie, "/api/manager/report.csv?date=2024-09-18").await;
    assert_eq!(sheet.body.lines().count(), 1 + today["halves"].as_array().unwrap().len());
    assert!(sheet.body.starts_with("\u{feff}時間帯の始め,着信,"), "{}", sheet.body);
}

#[tokio::test]
async fn the_export_holds_exactly_what_the_list_was_filtered_by() {
    let hotline = TestApp::start(OPEN, &STAFF).await;
    let (first, _) = hotline.calls("vi").await;
    let (second, _) = hotline.calls("en").await;
    let cookie = hotline.signs_in("manager", "hana").await;
    let reference = first.replace('-', "").split_off(24).to_uppercase();
    for (question, found) in [
        ("", vec![&second, &first]),
        ("lang=vi", vec![&first]),
        ("from=2024-09-19", vec![]),
        ("outcome=open&to=2024-09-18", vec![&second, &first]),
        ("outcome=abandoned", vec![]),
        (&format!("ref={}-{}", &reference[..4], &reference[4..]), vec![&first]),
    ] {
        let list = hotline.get_as(&cookie, &format!("/api/manager/inquiries?{question}")).await.json();
        let listed: Vec<&str> = list["inquiries"].as_array().unwrap().iter().map(|inquiry| inquiry["call"].as_str().unwrap()).collect();
        assert_eq!((&listed, &list["total"]), (&found.iter().map(|call| call.as_str()).collect(), &json!(found.len())), "{question}");
        let sheet = hotline.get_as(&cookie, &format!("/api/manager/inquiries.csv?{question}")).await.body;
        assert_eq!(sheet.lines().count(), 1 + found.len(), "{question}");
        assert!(found.iter().all(|call| sheet.contains(call.as_str())), "{question}");
    }
    let one = hotline.get_as(&cookie, "/api/manager/inquiries?limit=1").await.json();
    assert_eq!((one["inquiries"].as_array().unwrap().len(), &one["total"]), (1, &json!(2)));
}
