//! Ten kills under load, and a folder that has an owner.

use std::io::Write as _;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use sansha_core::fact::{Fact, Record};
use serde_json::{Value, json};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use crate::dice::Dice;
use crate::folder::Folder;
use crate::load;
use crate::program::{BINARY, Program};
use crate::verdict::{Verdict, compare, snapshot};
use crate::world::{Life, World};

/// A Wednesday morning on which the hotline is open.
const OPEN: &str = "2024-09-18T10:00:00+09:00";
/// How often the program is killed.
const ROUNDS: u32 = 10;
/// The longest that callers and staff take to go when all is over.
const GO_WITHIN: Duration = Duration::from_secs(60);
/// Set to repeat the choices of an earlier run.
const SEED: &str = "SANSHA_DURABILITY_SEED";

/// One start after a kill.
struct Start {
    at: SystemTime,
    ready_in: Duration,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_ten_kills_under_load() {
    let seed = std::env::var(SEED)
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(|| SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs());
    eprintln!("{SEED}={seed}");
    let folder = Folder::new();
    folder.hire(&load::people()).await;
    let world = Arc::new(World::new(seed));
    let staff = load::staff(&world);
    let (enough, told_enough) = oneshot::channel();
    let callers = tokio::spawn(load::callers(Arc::clone(&world), told_enough));

    let (program, starts) = ten_rounds(&folder, &world).await;
    enough.send(()).unwrap();
    timeout(GO_WITHIN, callers).await.expect("every caller goes").unwrap();
    let stuck = load::comes_to_rest(&world).await;
    world.becomes(Life::Over);
    let exit = program.stop().await;
    let farewells = timeout(GO_WITHIN, staff.join_all()).await.expect("everybody goes home");

    let records = folder.records().await;
    let ledger = std::mem::take(&mut *world.ledger());
    let notes = folder.notes(ledger.notes.keys().copied().collect()).await;
    let verdict = compare(&ledger, &notes, &records);
    let (replay, replayed) = replay(&folder);
    let report = json!({
        "rounds": ROUNDS, "seed": seed, "calls": ledger.calls.len(), "acked": ledger.acked.len(), "facts": records.len(),
        "sent_again": ledger.sent_again, "calls_across_kills": ledger.shown_across_lives(),
        "missing": verdict.missing.len(), "double_offers": verdict.double_offers.len(), "stuck": stuck.len(),
        "ready_ms": spread(starts.iter().map(|start| start.ready_in).collect()),
        "first_decision_ms": spread(first_decisions(&starts, &records, folder.clock_offset_ms().await)),
        "decisions_replayed": replay["decisions"],
    });
    // Past the capture of the test harness: the numbers are worth reading when all is well, too.
    writeln!(std::io::stdout().lock(), "{report}").unwrap();
    eprintln!("refused: {:?}", ledger.refused);

    let Verdict { missing, ages, double_offers, dispositions, order } = &verdict;
    for (what, wrong) in [
        ("acknowledged and lost", missing),
        ("aged wrongly", ages),
        ("offered twice", double_offers),
        ("not disposed of exactly once", dispositions),
        ("out of order", order),
        ("stuck", &stuck),
        ("surprises", &ledger.surprises),
    ] {
        assert!(wrong.is_empty(), "{what}: {} such as {:#?}", wrong.len(), wrong.iter().take(5).collect::<Vec<_>>());
    }
    assert_eq!((exit.code(), replayed, replay["differences"].as_u64()), (Some(0), Some(0), Some(0)));
    let last = records.last().unwrap().0;
    assert!(folder.snapshot().await == Some((last, snapshot(&records))), "the snapshot left behind is not what the log leads to");
    assert!(farewells.iter().all(|code| *code == Some(1012)), "{farewells:?}");
    assert!(ledger.shown_across_lives() > 0 && ledger.sent_again > 0, "the kills hit nothing");
}

/// Runs, is killed, and starts again at once on the same port, ten times. The last start goes on.
async fn ten_rounds(folder: &Folder, world: &World) -> (Program, Vec<Start>) {
    let mut dice = Dice::new(world.seed, u64::MAX);
    let mut program = Program::start(&folder.0, "127.0.0.1:0", Some(OPEN)).await;
    let at = program.at;
    let mut starts = Vec::new();
    for round in 0..ROUNDS {
        world.becomes(Life::Up(round, at));
        sleep(dice.span(2_000, 8_000)).await;
        world.becomes(Life::Down);
        program.kill();
        program = Program::start(&folder.0, &at.to_string(), None).await;
        starts.push(Start { at: program.started, ready_in: program.ready_in });
    }
    world.becomes(Life::Up(ROUNDS, at));
    (program, starts)
}

/// From each start to the first fact that is more than the start itself.
fn first_decisions(starts: &[Start], records: &[(u64, Record)], offset_ms: i64) -> Vec<Duration> {
    let restarts = records.iter().enumerate().filter(|(_, (_, record))| matches!(record.fact, Fact::Restarted { .. }));
    let firsts = restarts.map(|(index, _)| records[index..].iter().find(|(_, record)| !matches!(record.fact, Fact::Restarted { .. })));
    let since = |start: &Start| i64::try_from(start.at.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis()).unwrap() + offset_ms;
    let spans = starts.iter().zip(firsts).filter_map(|(start, first)| Some(first?.1.at.ms() - since(start)));
    spans.map(|ms| Duration::from_millis(u64::try_from(ms).unwrap_or(0))).collect()
}

fn spread(mut spans: Vec<Duration>) -> Value {
    spans.sort_unstable();
    let ms = |span: Option<&Duration>| span.map(|span| u64::try_from(span.as_millis()).unwrap());
    json!({ "p50": ms(spans.get(spans.len() / 2)), "max": ms(spans.last()) })
}

/// `sansha replay --check` on the folder: what it found, and its exit status.
fn replay(folder: &Folder) -> (Value, Option<i32>) {
    let output = Command::new(BINARY).args(["replay", "--check", "--json", "--data"]).arg(&folder.0).output().unwrap();
    let found = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    (found, output.status.code())
}

#[tokio::test]
async fn a_second_program_on_the_folder_is_told_to_go_elsewhere() {
    let folder = Folder::new();
    folder.hire(&[]).await;
    let first = Program::start(&folder.0, "127.0.0.1:0", Some(OPEN)).await;
    let mut second = Command::new(BINARY);
    second.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(&folder.0);
    let second = tokio::task::spawn_blocking(move || second.output().unwrap()).await.unwrap();
    let said = String::from_utf8(second.stderr).unwrap();
    assert_eq!(second.status.code(), Some(1), "{said}");
    assert!(said.lines().any(|line| line.contains("another process runs on the data folder") && line.contains("--data")), "{said}");
    assert_eq!(first.stop().await.code(), Some(0));
}
