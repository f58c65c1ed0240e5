//! `sansha hours --at T`: is the hotline open, when does it open next, and whom may a caller turn to instead.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use sansha_core::hours::Calendar;
use sansha_core::time::Timestamp;
use serde::Serialize;

use super::{Done, Failed, Out, Outcome};
use crate::adapters::store::{DataFolder, SqliteStore};
use crate::services::hotline::Hotline;
use crate::services::hours::Hours;

/// Say whether the hotline is open at an instant, and who helps if not.
#[derive(Debug, Args)]
pub(super) struct Verb {
    /// The instant, with its offset: 2024-09-18T10:00:00+09:00
    #[arg(long, value_name = "INSTANT")]
    at: Timestamp,
    /// A file whose values are laid over the hotline's own data.
    #[arg(long, value_name = "FILE")]
    hotline: Option<PathBuf>,
    /// A data folder, whose closures count too; a running server does not mind
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

#[derive(Serialize)]
struct Answer {
    at: String,
    open: bool,
    next_open: Option<String>,
    alternative: String,
}

impl Verb {
    pub(super) fn run(self, out: Out) -> Outcome {
        let calendar = self.calendar()?;
        let answer = Answer {
            at: self.at.to_string(),
            open: calendar.open(self.at),
            next_open: calendar.next_open(self.at).map(|next| next.to_string()),
            alternative: calendar.alternative(self.at).map_or_else(|| "-".to_owned(), |line| line.to_string()),
        };
        out.say(&answer, || answer.in_words())?;
        Ok(Done::Well)
    }

    /// The calendar of the hotline's file, and with a data folder that of the hotline that runs on it.
    fn calendar(&self) -> Result<Calendar, Failed> {
        let base = Hotline::load(self.hotline.as_deref()).map_err(|error| Failed(error.to_string()))?.calendar;
        let Some(data) = &self.data else { return Ok(base) };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.map_err(|why| Failed(format!("cannot start: {why}")))?.block_on(async {
            let store = SqliteStore::open(DataFolder::find(data)?).await?;
            let hours = Hours::load(base, Arc::new(store.clone())).await;
            store.close().await;
            Ok(hours?.calendar())
        })
    }
}

impl Answer {
    fn in_words(&self) -> String {
        let Self { at, alternative, .. } = self;
        match (&self.next_open, self.open) {
            (_, true) => format!("{at}: open"),
            (Some(next), false) => format!("{at}: closed until {next}; meanwhile {alternative}"),
            (None, false) => format!("{at}: closed for good; {alternative}"),
        }
    }
}
