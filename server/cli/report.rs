//! `sansha report day --date D`: the numbers of a day, counted again from the log of a data folder.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use sansha_core::time::Timestamp;

use super::{Done, Failed, Out, Outcome};
use crate::adapters::store::{DataFolder, SqliteStore};
use crate::services::hotline::Hotline;
use crate::services::reports::{DayReport, from_log};

/// Count the numbers of the dashboard again from the log.
#[derive(Debug, Args)]
pub(super) struct Verb {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// One day: every tile of the dashboard by name, languages, half-hours, and the times of operators.
    Day {
        /// The day, in Japan: 2024-09-18
        #[arg(long)]
        date: Date,
        /// As it stood at this instant; without it, at the last fact. With its offset: 2024-09-18T10:00:00+09:00
        #[arg(long, value_name = "INSTANT")]
        at: Option<Timestamp>,
        /// The data folder, or a copy of it; a running server does not mind.
        #[arg(long, value_name = "DIR", default_value = DataFolder::DEFAULT)]
        data: PathBuf,
        /// A file whose values are laid over the hotline's own data.
        #[arg(long, value_name = "FILE")]
        hotline: Option<PathBuf>,
    },
}

impl Verb {
    pub(super) fn run(self, out: Out) -> Outcome {
        let runtime = tokio::runtime::Runtime::new().map_err(|error| Failed(error.to_string()))?;
        let report = runtime.block_on(self.report())?;
        out.say(&report, || in_words(&report))?;
        Ok(Done::Well)
    }

    async fn report(self) -> Result<DayReport, Failed> {
        let failed = |error: &dyn std::error::Error| Failed(error.to_string());
        let What::Day { date, at, data, hotline } = self.what;
        let hotline = Hotline::load(hotline.as_deref()).map_err(|error| failed(&error))?;
        let folder = DataFolder::find(&data).map_err(|error| failed(&error))?;
        let store = SqliteStore::open(folder).await.map_err(|error| failed(&error))?;
        let report = from_log(&store, &hotline, date, at).await.map_err(|error| failed(&error));
        store.close().await;
        report
    }
}

/// One number a line; what nothing is known of is a dash.
fn in_words(report: &DayReport) -> String {
    let DayReport { date, as_of, tiles, .. } = report;
    let known = |value: Option<String>| value.unwrap_or_else(|| "–".to_owned());
    let percent = |value: Option<f64>| known(value.map(|share| format!("{:.1} %", share * 100.0)));
    let seconds = |value: Option<f64>| known(value.map(|ms| format!("{:.1} s", ms / 1_000.0)));
    let lines = [
        ("offered", tiles.offered.to_string()),
        ("answered", tiles.answered.to_string()),
        ("abandoned", tiles.abandoned.to_string()),
        ("refused", tiles.refused.to_string()),
        ("waiting", tiles.waiting.to_string()),
        ("oldest_arrived", known(tiles.oldest_arrived.map(|at| at.to_string()))),
        ("service_level", percent(tiles.service_level)),
        ("service_level_answered", percent(tiles.service_level_answered)),
        ("asa_ms", seconds(tiles.asa_ms)),
        ("aht_ms", seconds(tiles.aht_ms)),
        ("abandon_rate", percent(tiles.abandon_rate)),
        ("occupancy", percent(tiles.occupancy)),
    ];
    let lines = lines.map(|(name, value)| format!("{name:24}{value}"));
    format!("{date}, as of {as_of}\n{}", lines.join("\n"))
}
