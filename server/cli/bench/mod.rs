//! `sansha bench NAME`: what a hotline must be able to count on, measured on the work it names, printed as JSON.
//!
//! Where sockets are concerned the server is a second process: this one only makes the load. Each result says how busy the machine was and
//! what a durable write costs on its disk, so that two results can be compared.

mod core;
mod dispatch;
mod events;
mod line;
mod machine;
mod spread;
mod staffed;

use clap::{Args, Subcommand};
use serde::Serialize;
use serde_json::Value;

use self::machine::Machine;
use super::{Done, Failed, Out, Outcome};

/// Measure the hotline on this machine; build with --release first.
#[derive(Debug, Args)]
pub(super) struct Verb {
    #[command(subcommand)]
    bench: Bench,
}

#[derive(Debug, Subcommand)]
enum Bench {
    Core(core::Bench),
    Events(events::Bench),
    Dispatch(dispatch::Bench),
}

/// What a bench comes to.
#[derive(Debug, Serialize)]
struct Report {
    bench: &'static str,
    version: &'static str,
    machine: Machine,
    params: Value,
    figures: Value,
}

/// What one bench measured.
struct Measured {
    bench: &'static str,
    params: Value,
    figures: Value,
}

impl Verb {
    pub(super) fn run(self, out: Out) -> Outcome {
        // Before the bench makes the machine busy itself.
        let machine = Machine::now().map_err(|error| Failed(format!("the disk cannot be probed: {error}")))?;
        let Measured { bench, params, figures } = match self.bench {
            Bench::Core(bench) => bench.run()?,
            Bench::Events(bench) => bench.run()?,
            Bench::Dispatch(bench) => bench.run()?,
        };
        let report = Report { bench, version: env!("CARGO_PKG_VERSION"), machine, params, figures };
        out.say(&report, || serde_json::to_string_pretty(&report).unwrap_or_default())?;
        Ok(Done::Well)
    }
}
