//! `bench events`: commands that are answered once they are on the disk, over real sockets.

use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use sansha_core::language::Language;
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::line::{Line, address_of};
use super::spread::{Spread, rounded};
use super::staffed::{Hired, Staffed};
use super::{Failed, Measured};
use crate::services::ports::Role;

/// A socket may say 50 things a second; the senders stay below it.
const PACE: Duration = Duration::from_millis(22);

/// Acknowledged commands a second at saturation, and how long one waits for its acknowledgement at 200 a second.
#[derive(Debug, Args)]
pub(super) struct Bench {
    /// Operators, each with a socket.
    #[arg(long, default_value_t = 200)]
    operators: usize,
    /// Seconds of each of the two parts.
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// Commands a second in the second part.
    #[arg(long, default_value_t = 200)]
    rate: u32,
}

impl Bench {
    pub(super) fn run(self) -> Result<Measured, Failed> {
        let runtime = tokio::runtime::Runtime::new().map_err(|error| Failed(error.to_string()))?;
        runtime.block_on(self.measure())
    }

    async fn measure(self) -> Result<Measured, Failed> {
        let hired = vec![Hired { role: Role::Operator, speaks: vec![Language::English] }; self.operators];
        let house = Arc::new(Staffed::open(hired).await?);
        let mut lines = Vec::with_capacity(self.operators);
        for (number, person) in house.people.iter().enumerate() {
            lines.push(Line::open(address_of(number), house.at, person.surface, &person.cookie).await?);
        }
        let span = Duration::from_secs(self.seconds);
        let (lines, busy) = everyone(lines, span, |_| Duration::ZERO, PACE).await?;
        let gap = Duration::from_secs_f64(f64::from(u32::try_from(self.operators).unwrap_or(u32::MAX)) / f64::from(self.rate));
        let share = gap / u32::try_from(self.operators).unwrap_or(1).max(1);
        let spread_out = move |number: usize| share * u32::try_from(number).unwrap_or(0);
        let (_, calm) = everyone(lines, span, spread_out, gap).await?;
        let per_second = f64::from(u32::try_from(busy.len()).unwrap_or(u32::MAX)) / span.as_secs_f64();
        let figures = json!({
            "per_second": per_second.round(),
            "ack_ms": in_ms(calm),
            "ack_ms_at_saturation": in_ms(busy),
        });
        Ok(Measured {
            bench: "events",
            params: json!({ "operators": self.operators, "seconds": self.seconds, "rate": self.rate }),
            figures,
        })
    }
}

fn in_ms(acks: Vec<Duration>) -> Spread {
    let Spread { p50, p99, max } = Spread::of(acks.iter().map(|ack| ack.as_secs_f64() * 1_000.0).collect());
    Spread { p50: rounded(p50), p99: rounded(p99), max: rounded(max) }
}

/// Everyone sends one command after the other, each after the answer to the last and no sooner than `gap` after it was sent.
async fn everyone(
    lines: Vec<Line>,
    span: Duration,
    begin: impl Fn(usize) -> Duration,
    gap: Duration,
) -> Result<(Vec<Line>, Vec<Duration>), Failed> {
    let began = Instant::now();
    let mut senders = JoinSet::new();
    for (number, line) in lines.into_iter().enumerate() {
        senders.spawn(sends(line, began + begin(number), began + span, gap));
    }
    let (mut lines, mut acks) = (Vec::new(), Vec::new());
    while let Some(sender) = senders.join_next().await {
        let (line, own) = sender.map_err(|panic| Failed(panic.to_string()))??;
        lines.push(line);
        acks.extend(own);
    }
    Ok((lines, acks))
}

async fn sends(mut line: Line, mut due: Instant, end: Instant, gap: Duration) -> Result<(Line, Vec<Duration>), Failed> {
    let mut acks = Vec::new();
    let mut reasons = ["meeting", "training"].into_iter().cycle();
    while due < end {
        sleep_until(due).await;
        let sent = Instant::now();
        let id = line.says("not_ready", json!({ "reason": reasons.next() })).await?;
        if !line.answered(&id).await? {
            return Err(Failed("a command was refused".to_owned()));
        }
        acks.push(sent.elapsed());
        due = (due + gap).max(Instant::now());
    }
    Ok((line, acks))
}
