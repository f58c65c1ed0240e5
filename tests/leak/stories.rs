//! The hundred calls, and what is on the tapes afterwards.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use sansha::services::demo::members::members;
use sansha::services::ports::{Member, Role};
use serde_json::Value;
use tokio::task::JoinSet;

use crate::hotline::{Hotline, files, page, public_text};
use crate::people::{ANSWERS, Day, MY_NUMBER, caller, interpreter, operator, shown_on_purpose};
use crate::search::{Texts, Wanted};
use crate::values;

const LANGUAGES: [&str; 4] = ["vi", "zh", "pt", "ne"];
const CALLS: usize = 100;
/// Ten times as long as it takes: somebody waits for what does not come.
const DAY: Duration = Duration::from_secs(150);

/// Everything that came over sockets on that day.
struct Tapes {
    operators: Vec<Value>,
    interpreters: Vec<Value>,
    callers: Vec<Value>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_record_reaches_an_interpreter_or_a_caller_on_a_hundred_calls() {
    let shown = looked_up();
    let hotline = Hotline::opens(&people()).await;
    let mut public = BTreeSet::new();
    for entry in ANSWERS {
        public.extend(public_text(hotline.at, entry, &LANGUAGES).await);
    }
    let tapes = tokio::time::timeout(DAY, a_day(hotline, &shown)).await.expect("the day comes to its end");
    let purposely: BTreeSet<String> = shown.iter().step_by(10).filter_map(shown_on_purpose).collect();
    let may_be_read: BTreeSet<String> = public.union(&purposely).cloned().collect();

    let owner: Vec<usize> = (0..).zip(&shown).flat_map(|(nth, member)| vec![nth; values::of(member).len()]).collect();
    let wanted = Wanted::new(shown.iter().flat_map(values::of).collect());
    let fields = values::fields(&shown[0]);
    for (who, tape) in [("an interpreter", &tapes.interpreters), ("a caller", &tapes.callers)] {
        let texts = Texts::of(tape, &may_be_read);
        let leaks: Vec<String> = wanted
            .found(&texts)
            .iter()
            .map(|(nth, text)| format!("{} of record {} in “{text}”", wanted.field(*nth), owner[*nth]))
            .collect();
        assert!(leaks.is_empty(), "{} values reached {who}: {:#?}", leaks.len(), &leaks[..leaks.len().min(10)]);
        let keys: Vec<&String> = fields.iter().filter(|field| texts.keys.contains(*field)).collect();
        assert!(keys.is_empty(), "frames to {who} have fields of a record: {keys:?}");
        assert!(
            wanted.found(&Texts::of(tape, &public)).len() >= purposely.len(),
            "what was shown on purpose is not found: the search is blind"
        );
    }
    everything_reached_the_operators(&wanted, &tapes.operators);
    the_day_was_worth_searching(&tapes, &public);
}

/// A hundred members of whom each has three items that nobody else has.
fn looked_up() -> Vec<Member> {
    let shown: Vec<Member> = members().into_iter().take(CALLS).collect();
    let mut same: BTreeMap<_, u32> = BTreeMap::new();
    for member in members() {
        *same.entry((member.name_kana, member.birth)).or_default() += 1;
    }
    assert!(shown.iter().all(|member| same[&(member.name_kana.clone(), member.birth)] == 1), "the look-up would not know whom is meant");
    shown
}

/// An operator and two interpreters for each language: one to talk, one to be asked instead.
fn people() -> Vec<(String, Role, &'static str)> {
    let of = |language: &'static str| {
        [("op", Role::Operator, ""), ("one", Role::Interpreter, language), ("two", Role::Interpreter, language)]
            .map(|(name, role, speaks)| (format!("{name}-{language}"), role, speaks))
    };
    LANGUAGES.into_iter().flat_map(of).collect()
}

async fn a_day(hotline: Hotline, shown: &[Member]) -> Tapes {
    let at = hotline.at;
    let day = Arc::new(Day::new(shown.to_vec()));
    let mut written_up = day.written_up.subscribe();
    let (mut operators, mut interpreters, mut lanes) = (JoinSet::new(), JoinSet::new(), JoinSet::new());
    for (name, role, _) in people() {
        if role == Role::Operator {
            operators.spawn(operator(page(at, "agent", &name).await, Arc::clone(&day)));
        } else {
            interpreters.spawn(interpreter(page(at, "interpreter", &name).await));
        }
    }
    for language in LANGUAGES {
        lanes.spawn(async move {
            let mut tapes = Vec::new();
            for nth in 0..CALLS / LANGUAGES.len() {
                tapes.extend(caller(at, language, nth).await);
            }
            tapes
        });
    }
    let callers = lanes.join_all().await.concat();
    written_up.wait_for(|calls| *calls == CALLS).await.unwrap();
    let data = hotline.data.clone();
    hotline.closes().await;
    let tapes = Tapes { operators: operators.join_all().await.concat(), interpreters: interpreters.join_all().await.concat(), callers };
    no_file_has_the_number(&data);
    std::fs::remove_dir_all(&data).unwrap();
    tapes
}

/// The same search finds every value where it may be.
fn everything_reached_the_operators(wanted: &Wanted, tape: &[Value]) {
    let records = tape.iter().filter(|frame| !frame["d"]["record"].is_null());
    assert_eq!(records.clone().count(), CALLS);
    let found = wanted.found(&Texts::of(records, &BTreeSet::new()));
    // The items that the caller says are compared, not shown.
    let missing: Vec<&str> = wanted
        .fields()
        .filter(|(nth, field)| !["birth", "number", "employer"].contains(field) && !found.contains_key(nth))
        .map(|(_, field)| field)
        .collect();
    assert!(missing.is_empty(), "the search did not find what operators were shown: {missing:?}");
}

/// Frames of every kind came, in bulk, and what was typed of a My Number is on no tape at all.
fn the_day_was_worth_searching(tapes: &Tapes, public: &BTreeSet<String>) {
    let count = |tape: &[Value], t: &str| tape.iter().filter(|frame| frame["t"] == t).count();
    // Who waits is told where it is news: calls that are answered at once are none.
    for (t, at_least) in [("offer", CALLS), ("call", CALLS), ("answer", CALLS), ("message", 4 * CALLS), ("snapshot", 20), ("waiting", 10)] {
        assert!(count(&tapes.interpreters, t) >= at_least, "{} of {t}", count(&tapes.interpreters, t));
    }
    assert!(count(&tapes.callers, "answer") >= CALLS && count(&tapes.callers, "message") >= 4 * CALLS);
    for tape in [&tapes.operators, &tapes.interpreters, &tapes.callers] {
        let texts = Texts::of(tape, public);
        assert!(texts.values.iter().any(|text| text.contains("［番号削除］")), "what was typed has not come at all");
        let kept: Vec<&String> = texts.values.iter().filter(|text| has_the_number(text.as_bytes())).collect();
        assert!(kept.is_empty(), "{kept:?}");
    }
}

fn no_file_has_the_number(data: &std::path::Path) {
    for (path, bytes) in files(data) {
        assert!(!has_the_number(&bytes), "{} has a My Number", path.display());
    }
}

/// The number that everybody types, or a good part of it.
fn has_the_number(bytes: &[u8]) -> bool {
    assert!(MY_NUMBER.contains("1234 5678 9018"));
    [b"123456789018".as_slice(), b"1234 5678", b"5678 9018"].iter().any(|part| bytes.windows(part.len()).any(|window| window == *part))
}
