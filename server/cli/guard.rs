//! `sansha guard`: masks 12-digit numbers in the text on standard input, as every text from a person is masked.

use std::io::Read;

use clap::Args;
use sansha_core::guard::{Found, long_runs, mask, scan};
use serde::Serialize;

use super::{Done, Failed, Out, Outcome};

/// Mask My Numbers in the text on standard input.
#[derive(Debug, Args)]
pub(super) struct Verb {}

/// Offsets count Unicode scalar values of the text that was read, its line breaks included.
#[derive(Serialize)]
struct Answer {
    masked: String,
    found: Vec<Found>,
    /// Longer unbroken runs: kept, but worth a look.
    long_runs: Vec<LongRun>,
}

#[derive(Serialize)]
struct LongRun {
    start: usize,
    end: usize,
}

impl Verb {
    pub(super) fn run(self, out: Out) -> Outcome {
        let text = read_text(std::io::stdin().lock())?;
        let found = scan(&text);
        let long_runs = long_runs(&text).into_iter().map(|(start, end)| LongRun { start, end }).collect();
        let answer = Answer { masked: mask(&text, &found), found, long_runs };
        out.say(&answer, || answer.masked.trim_end_matches('\n').to_owned())?;
        Ok(Done::Well)
    }
}

fn read_text(input: impl Read) -> Result<String, Failed> {
    let mut bytes = Vec::new();
    input.take(TEXT_MAX + 1).read_to_end(&mut bytes).map_err(|error| Failed(format!("cannot read standard input: {error}")))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > TEXT_MAX) {
        return Err(Failed(format!("the text is longer than {TEXT_MAX} bytes: give it in parts")));
    }
    String::from_utf8(bytes).map_err(|error| Failed(format!("the text is not UTF-8 ({}): convert it first", error.utf8_error())))
}

/// Longest text in bytes: room for a day of notes, not for filling the memory.
const TEXT_MAX: u64 = 16 * 1024 * 1024;
