//! The load: staff, callers at a steady rate, and a dashboard that sees when the floor has come to rest.

use std::sync::Arc;
use std::time::Duration;

use sansha::services::ports::Role;
use sansha_core::protocol::{AgentState, FloorView};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, timeout};

use crate::caller;
use crate::client::{Gone, Line, address_of, post};
use crate::folder::{Hired, PASSWORD};
use crate::staff::Staff;
use crate::world::{Life, World};

const OPERATORS: u64 = 60;
const INTERPRETERS: u64 = 25;
/// 20 calls a second.
const CALL_EVERY: Duration = Duration::from_millis(50);
/// The longest that the floor takes to come to rest: a grace of 30 s for callers who never came back, and something on top.
const REST_WITHIN: Duration = Duration::from_secs(60);
/// Pairs of languages that interpreters speak.
const PAIRS: [[&str; 2]; 5] = [["vi", "en"], ["zh", "vi"], ["en", "pt"], ["pt", "zh"], ["vi", "zh"]];

/// Everybody who works here, and one manager.
pub fn people() -> Vec<Hired> {
    let operators = (0..OPERATORS).map(|number| {
        let speaks = if number % 6 == 0 { vec!["en"] } else { Vec::new() };
        Hired { name: format!("operator{number}"), role: Role::Operator, speaks }
    });
    let interpreters = (0..INTERPRETERS).zip(PAIRS.into_iter().cycle()).map(|(number, pair)| Hired {
        name: format!("interpreter{number}"),
        role: Role::Interpreter,
        speaks: pair.to_vec(),
    });
    let manager = Hired { name: "manager".to_owned(), role: Role::Manager, speaks: Vec::new() };
    operators.chain(interpreters).chain([manager]).collect()
}

/// Staff at work until the hotline is stopped for good; each says in the end with what code its socket was closed.
pub fn staff(world: &Arc<World>) -> JoinSet<Option<u16>> {
    let staff = people().into_iter().filter(|person| person.role != Role::Manager);
    let numbered = (0..).zip(staff);
    numbered.map(|(number, person)| Staff::new(Arc::clone(world), number, person.name, person.role).works()).collect()
}

/// Callers come, at a steady rate while the hotline runs, until `enough`; then waits until each has gone their way.
pub async fn callers(world: Arc<World>, enough: tokio::sync::oneshot::Receiver<()>) {
    let mut calls = JoinSet::new();
    let mut ticks = interval(CALL_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    tokio::pin!(enough);
    for number in 0.. {
        tokio::select! {
            _ = ticks.tick() => {}
            _ = &mut enough => break,
        }
        if matches!(world.life(), Life::Up(..)) {
            calls.spawn(caller::calls(Arc::clone(&world), number));
        }
        while let Some(gone) = calls.try_join_next() {
            gone.unwrap();
        }
    }
    while let Some(gone) = calls.join_next().await {
        gone.unwrap();
    }
}

/// Looks at the dashboard until nobody waits and everybody is ready. The answer is who is not, when that takes too long.
pub async fn comes_to_rest(world: &World) -> Vec<String> {
    let mut last = None;
    let watched = timeout(REST_WITHIN, watch(world, &mut last)).await;
    match (watched, last) {
        (Ok(Ok(())), _) => Vec::new(),
        (Ok(Err(gone)), _) => vec![format!("the dashboard was cut off: {gone:?}")],
        (Err(_), None) => vec!["the dashboard shows nothing".to_owned()],
        (Err(_), Some(floor)) => {
            let seated = u64::try_from(floor.team.len()).unwrap();
            let waiting = (floor.tiles.waiting > 0).then(|| format!("{} callers wait", floor.tiles.waiting));
            let gone = (seated < OPERATORS + INTERPRETERS).then(|| format!("only {seated} have a seat"));
            let busy = floor.team.iter().filter(|row| row.state.state != AgentState::Ready);
            busy.map(|row| format!("{} {:?}", row.name, row.state)).chain(waiting).chain(gone).collect()
        }
    }
}

async fn watch(world: &World, last: &mut Option<FloorView>) -> Result<(), Gone> {
    let Life::Up(_, at) = world.life() else { return Err(Gone(None)) };
    let from = address_of(0);
    let cookie = post(from, at, "/api/manager/sign-in", None, &json!({ "name": "manager", "password": PASSWORD })).await?.cookie;
    let ticket = post(from, at, "/api/manager/ws-ticket", Some(&cookie), &Value::Null).await?.body["ticket"].take();
    let mut line = Line::open(from, at, ticket.as_str().unwrap(), None).await?;
    loop {
        let heard = line.hears().await?;
        if heard.t != "snapshot" && heard.t != "floor" {
            continue;
        }
        let floor = last.insert(heard.part(None));
        let everybody = u64::try_from(floor.team.len()).unwrap() == OPERATORS + INTERPRETERS;
        let at_rest = floor.tiles.waiting == 0 && floor.team.iter().all(|row| row.state.state == AgentState::Ready);
        if everybody && at_rest {
            return Ok(());
        }
    }
}
