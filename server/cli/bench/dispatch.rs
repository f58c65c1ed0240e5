//! `bench dispatch`: from "I am free" to the offer on the wire, with 600 callers waiting in 23 languages.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;
use sansha_core::language::Language;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use super::line::{Line, address_of, ask};
use super::spread::{Spread, rounded};
use super::staffed::{Hired, Person, Staffed};
use super::{Failed, Measured};
use crate::services::ports::Role;

/// Talk before the operator ends the call; agents become free at random within it.
const TALK: (Duration, Duration) = (Duration::from_millis(500), Duration::from_millis(4_500));

/// From an agent becoming free to the offer frame, over real sockets.
#[derive(Debug, Clone, Args)]
pub(super) struct Bench {
    /// Operators.
    #[arg(long, default_value_t = 200)]
    operators: usize,
    /// Interpreters, each with three languages.
    #[arg(long, default_value_t = 60)]
    interpreters: usize,
    /// Callers waiting, kept at that.
    #[arg(long, default_value_t = 600)]
    waiting: usize,
    /// Seconds.
    #[arg(long, default_value_t = 30)]
    seconds: u64,
}

/// When agents became free and when it rang at them.
#[derive(Default)]
struct Seen {
    /// By agent: the last time they said that they are free.
    free: BTreeMap<usize, Instant>,
    /// By call: who was offered it, free since when, told when.
    offers: BTreeMap<String, Vec<(Instant, Instant)>>,
    /// Round trips of a command that is refused and so recorded nowhere.
    plain: Vec<f64>,
}

impl Seen {
    fn is_free(&mut self, agent: usize) {
        self.free.insert(agent, Instant::now());
    }
}

type Shared = Arc<Mutex<Seen>>;

impl Bench {
    pub(super) fn run(self) -> Result<Measured, Failed> {
        let runtime = tokio::runtime::Runtime::new().map_err(|error| Failed(error.to_string()))?;
        runtime.block_on(self.measure())
    }

    async fn measure(self) -> Result<Measured, Failed> {
        let house = Staffed::open(self.hired()).await?;
        let (seen, at) = (Shared::default(), house.at);
        let (gone, mut left) = mpsc::unbounded_channel();
        let mut everyone = JoinSet::new();
        for number in 0..self.waiting {
            everyone.spawn(caller(at, number, gone.clone()));
        }
        for (number, person) in house.people.iter().cloned().enumerate() {
            everyone.spawn(agent(at, number, person, Arc::clone(&seen)));
        }
        let end = Instant::now() + Duration::from_secs(self.seconds);
        let mut next = self.waiting;
        while let Ok(Some(())) = timeout(end.saturating_duration_since(Instant::now()), left.recv()).await {
            everyone.spawn(caller(at, next, gone.clone()));
            next += 1;
        }
        let failure = everyone.try_join_next().and_then(|ended| ended.ok()?.err());
        if let Some(failure) = failure {
            return Err(failure);
        }
        let metrics = ask(address_of(0), at, "GET /metrics", None, &Value::Null).await?;
        everyone.shutdown().await;
        let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Measured { bench: "dispatch", params: self.params(), figures: figures(&seen, metrics.as_str().unwrap_or_default()) })
    }

    fn hired(&self) -> Vec<Hired> {
        let foreign: Vec<_> = Language::ALL.into_iter().filter(|language| language.is_foreign()).collect();
        let operators = (0..self.operators).map(|_| Hired { role: Role::Operator, speaks: Vec::new() });
        let three =
            |number: usize| [0, 7, 13].into_iter().filter_map(|step| foreign.get((number + step) % foreign.len()).copied()).collect();
        let interpreters = (0..self.interpreters).map(|number| Hired { role: Role::Interpreter, speaks: three(number) });
        operators.chain(interpreters).collect()
    }

    fn params(&self) -> Value {
        json!({ "operators": self.operators, "interpreters": self.interpreters, "waiting": self.waiting, "languages": 23, "seconds": self.seconds })
    }
}

/// The last of a pair to become free makes the offer possible: the time counts from there to the later of the two frames.
fn figures(seen: &Seen, metrics: &str) -> Value {
    let totals: Vec<f64> = seen
        .offers
        .values()
        .filter_map(|told| {
            let (free, rang) = (told.iter().map(|(free, _)| *free).max()?, told.iter().map(|(_, rang)| *rang).max()?);
            Some(rang.saturating_duration_since(free).as_secs_f64() * 1_000.0)
        })
        .collect();
    let offers = totals.len();
    json!({
        "core_us": quantiles(metrics, "sansha_decide_seconds", 1e6),
        "commit_ms": quantiles(metrics, "sansha_commit_seconds", 1e3),
        "socket_ms": short(Spread::of(seen.plain.clone())),
        "total_ms": short(Spread::of(totals)),
        "offers": offers,
    })
}

fn short(Spread { p50, p99, max }: Spread) -> Spread {
    Spread { p50: rounded(p50), p99: rounded(p99), max: rounded(max) }
}

/// The server's own figures: the last minute of a summary in its metrics.
fn quantiles(metrics: &str, name: &str, scale: f64) -> Value {
    let of = |quantile: &str| {
        let head = format!("{name}{{quantile=\"{quantile}\"}} ");
        let value = metrics.lines().find_map(|line| line.strip_prefix(&head)).and_then(|value| value.parse::<f64>().ok());
        value.map(|value| rounded(value * scale))
    };
    json!({ "p50": of("0.5"), "p99": of("0.99"), "max": of("1") })
}

/// Waits, is helped, and is gone; then somebody else may call.
async fn caller(at: SocketAddr, number: usize, gone: mpsc::UnboundedSender<()>) -> Result<(), Failed> {
    let language = Language::ALL.get(number % Language::ALL.len()).copied().unwrap_or(Language::Japanese);
    let wish = json!({ "language": language, "topic": "notice" });
    let admission = ask(address_of(number), at, "POST /api/call", None, &wish).await?;
    let ticket = admission.get("ticket").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut line = Line::with_ticket(address_of(number), at, &ticket).await?;
    loop {
        let (name, said) = line.hears().await?;
        if name == "call" && said.get("phase").and_then(Value::as_str) == Some("ended") {
            // Nobody counts any more when the bench is over.
            let _over = gone.send(());
            return Ok(());
        }
    }
}

/// Is free, answers at once, talks a while, writes up, and is free again.
async fn agent(at: SocketAddr, number: usize, person: Person, seen: Shared) -> Result<(), Failed> {
    let mut line = Line::open(address_of(number), at, person.surface, &person.cookie).await?;
    let look = |change: &mut dyn FnMut(&mut Seen)| change(&mut seen.lock().unwrap_or_else(PoisonError::into_inner));
    sleep(some_of(TALK, number)).await;
    look(&mut |seen| seen.is_free(number));
    line.says("ready", json!({})).await?;
    let mut round = number;
    loop {
        let (name, said) = line.hears().await?;
        let call = said.get("call").cloned().unwrap_or_default();
        match (name.as_str(), said.get("state").and_then(Value::as_str), said.get("phase").and_then(Value::as_str)) {
            ("offer", ..) => {
                let rang = Instant::now();
                look(&mut |seen| {
                    if let Some(free) = seen.free.get(&number).copied() {
                        seen.offers.entry(call.to_string()).or_default().push((free, rang));
                    }
                });
                line.says("accept", json!({ "call": call })).await?;
            }
            ("call", _, Some("talking")) if person.surface == "agent" && said.get("version").is_some() => {
                round += 1;
                sleep(some_of(TALK, round)).await;
                line.says("end", json!({})).await?;
            }
            ("agent", Some("wrap_up"), _) if said.get("written_up") != Some(&Value::Bool(true)) => {
                let form = json!({ "call": call, "category": "C1", "resolution": "solved", "referral": null, "answers": [], "note": "" });
                line.says("disposition", form).await?;
            }
            ("agent", Some("wrap_up"), _) => {
                round += 1;
                let asked = Instant::now();
                let plain = line.says("hold", json!({})).await?;
                line.answered(&plain).await?;
                look(&mut |seen| seen.plain.push(asked.elapsed().as_secs_f64() * 1_000.0));
                look(&mut |seen| seen.is_free(number));
                line.says("finish", json!({})).await?;
            }
            _ => {}
        }
    }
}

/// A span between two, different for each number, the same in every run.
fn some_of((least, most): (Duration, Duration), number: usize) -> Duration {
    let thousandth = u32::try_from(number.wrapping_mul(7_919) % 1_000).unwrap_or(0);
    least + (most - least) * thousandth / 1_000
}
