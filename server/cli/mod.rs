//! The command line: one file per verb, one way out for what they say.
//!
//! A new verb is a file with a `Verb` struct (its options, and `run`), a `mod` line, a variant of [`Verbs`] and its arm in
//! [`Verbs::run`]. Exit status: 0 done, 1 refused, failed or something found wrong, with one line on standard error that
//! says what to do; 2 wrong usage.

mod bench;
mod guard;
mod hours;
mod kb;
mod replay;
mod report;
mod serve;
mod simulate;
mod user;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use serde::Serialize;

/// Multilingual call-centre assist: caller, operator and interpreter on one call.
#[derive(Debug, Parser)]
#[command(name = "sansha", version)]
struct Command {
    /// Print the result as one JSON object.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    verb: Verbs,
}

#[derive(Debug, Subcommand)]
enum Verbs {
    Serve(serve::Serve),
    Demo(serve::Demo),
    Hours(hours::Verb),
    Guard(guard::Verb),
    Kb(kb::Verb),
    User(user::Verb),
    Simulate(simulate::Verb),
    Replay(replay::Verb),
    Bench(bench::Verb),
    Report(report::Verb),
}

impl Verbs {
    fn run(self, out: Out) -> Outcome {
        match self {
            Self::Serve(verb) => verb.run(out),
            Self::Demo(verb) => verb.run(out),
            Self::Hours(verb) => verb.run(out),
            Self::Guard(verb) => verb.run(out),
            Self::Kb(verb) => verb.run(out),
            Self::User(verb) => verb.run(out),
            Self::Simulate(verb) => verb.run(out),
            Self::Replay(verb) => verb.run(out),
            Self::Bench(verb) => verb.run(out),
            Self::Report(verb) => verb.run(out),
        }
    }
}

/// Runs the verb that these arguments name; the first is the program itself.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let command = match Command::try_parse_from(arguments) {
        Ok(command) => command,
        Err(usage) => return explain(&usage),
    };
    match command.verb.run(Out { json: command.json }) {
        Ok(Done::Well) => ExitCode::SUCCESS,
        Ok(Done::FoundWrong) => ExitCode::FAILURE,
        Ok(Done::UsedWrongly) => ExitCode::from(2),
        Err(Failed(reason)) => {
            complain(&reason);
            ExitCode::FAILURE
        }
    }
}

/// What a verb comes to.
type Outcome = Result<Done, Failed>;

/// A verb that did its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Nothing is wrong: exit 0.
    Well,
    /// It did its work and what it looked at is wrong: exit 1, the findings are in the result.
    FoundWrong,
    /// Its options do not fit what is there, and it has said so: exit 2.
    UsedWrongly,
}

/// A verb that was refused or failed: one line that says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Failed(String);

/// Where results go.
#[derive(Debug, Clone, Copy)]
struct Out {
    json: bool,
}

impl Out {
    /// Says a result: as one object for programs, or in words for people. The only place that prints to standard output.
    fn say(self, result: &impl Serialize, words: impl FnOnce() -> String) -> Result<(), Failed> {
        let text = if self.json { serde_json::to_string(result).map_err(|error| Failed(error.to_string()))? } else { words() };
        let mut stdout = std::io::stdout().lock();
        let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.write_all(b"\n")).and_then(|()| stdout.flush());
        match written {
            // Whoever read has read enough: `sansha … | head -1` is not a failure.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            other => other.map_err(|error| Failed(format!("cannot write the result: {error}"))),
        }
    }
}

fn explain(usage: &clap::Error) -> ExitCode {
    // Nobody is left to tell when even this cannot be printed.
    let _unread = usage.print();
    ExitCode::from(u8::try_from(usage.exit_code()).unwrap_or(2))
}

fn complain(reason: &str) {
    // As above.
    let _unread = writeln!(std::io::stderr().lock(), "sansha: {}", reason.lines().collect::<Vec<_>>().join(" "));
}
