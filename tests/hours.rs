//! The hours of the hotline as shipped, against worked instants that people agreed on.

use sansha::services::hotline::Hotline;
use sansha_core::time::Timestamp;
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    at: String,
    dow: String,
    open: bool,
    next_open: Option<String>,
    alternative: String,
}

#[test]
fn every_worked_instant_is_answered_as_agreed() {
    let calendar = Hotline::load(None).unwrap().calendar;
    let cases: Vec<Case> = serde_saphyr::from_str(include_str!("cases/hours.yaml")).unwrap();
    assert_eq!(cases.len(), 20);
    for Case { at, dow, open, next_open, alternative } in cases {
        let instant: Timestamp = at.parse().unwrap();
        assert_eq!(instant.to_string(), at);
        assert!(format!("{:?}", instant.in_japan().weekday()).starts_with(&dow), "{at} is not a {dow}");
        assert_eq!(calendar.open(instant), open, "open at {at}");
        assert_eq!(calendar.next_open(instant).map(|it| it.to_string()), next_open, "next opening after {at}");
        let answered = calendar.alternative(instant).map_or_else(|| "-".to_owned(), |it| it.to_string());
        assert_eq!(answered, alternative, "alternative at {at}");
    }
}

#[test]
fn the_window_has_the_business_days_that_were_counted_by_hand() {
    let calendar = Hotline::load(None).unwrap().calendar;
    let days = calendar.from.series(jiff::Span::new().days(1)).take_while(|day| *day <= calendar.to);
    let open: Vec<_> = days.filter(|day| calendar.open(Timestamp::of_japan(day.at(8, 30, 0, 0)))).map(|day| day.first_of_month()).collect();
    let per_month: Vec<usize> = open.chunk_by(|a, b| a == b).map(<[_]>::len).collect();
    assert_eq!(per_month, [19, 22, 20, 20, 19, 18, 20, 21, 20, 21, 22, 20, 20, 22, 18, 20, 19, 18]);
}
