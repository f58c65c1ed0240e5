//! `sansha serve` and `sansha demo`: run the hotline until told to stop.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use sansha_core::time::Timestamp;
use tokio::signal::unix::{SignalKind, signal};

use super::{Done, Failed, Out, Outcome, complain};
use crate::adapters::store::FolderError;
use crate::adapters::telemetry;
use crate::app::{App, StartError};
use crate::config::{Config, DATA, LISTEN};

/// What `serve` and `demo` have in common.
#[derive(Debug, Args)]
struct Options {
    /// The data folder [default: `data`, and for a demo one that is thrown away afterwards]
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where pages and API are served; port 0 picks a port
    #[arg(long, value_name = "ADDR:PORT", default_value_t = LISTEN)]
    listen: SocketAddr,
    /// The UDP address that browsers send voice to [default: that of --listen, any port]
    #[arg(long, value_name = "ADDR:PORT")]
    media: Option<SocketAddr>,
    /// Service time now, such as 2024-09-18T10:00:00+09:00
    #[arg(long, value_name = "INSTANT")]
    clock: Option<Timestamp>,
    /// A file whose values are laid over the hotline's own data
    #[arg(long, value_name = "FILE")]
    hotline: Option<PathBuf>,
    /// A proxy in front of us speaks TLS
    #[arg(long)]
    behind_tls: bool,
}

/// Run the hotline.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    options: Options,
}

/// Run the hotline with made-up people on this machine: a past of twelve days, and callers, operators and interpreters who come by
/// themselves.
#[derive(Debug, Args)]
pub(super) struct Demo {
    #[command(flatten)]
    options: Options,
    /// No past and nobody simulated: only who signs in or calls is there
    #[arg(long)]
    quiet_floor: bool,
}

impl Serve {
    pub(super) fn run(self, out: Out) -> Outcome {
        let data = self.options.data.clone().unwrap_or_else(|| PathBuf::from(DATA));
        run(self.options.config(data, false), out)
    }
}

impl Demo {
    pub(super) fn run(self, out: Out) -> Outcome {
        let Some(data) = self.options.data.clone() else {
            let data = std::env::temp_dir().join(format!("sansha-demo-{}", std::process::id()));
            let outcome = run(self.config(data.clone()), out);
            // What is left of it does no harm, and nobody would look for it.
            let _kept = std::fs::remove_dir_all(data);
            return outcome;
        };
        run(self.config(data), out)
    }

    fn config(self, data: PathBuf) -> Config {
        Config { quiet_floor: self.quiet_floor, ..self.options.config(data, true) }
    }
}

impl Options {
    fn config(self, data: PathBuf, demo: bool) -> Config {
        let Self { data: _, listen, media, clock, hotline, behind_tls } = self;
        Config { data, listen, media, hotline, clock, behind_tls, demo, quiet_floor: false }
    }
}

fn run(config: Config, out: Out) -> Outcome {
    telemetry::log_to_stderr();
    let failed = |error: std::io::Error| Failed(error.to_string());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
    runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate()).map_err(failed)?;
        let app = match App::start(config).await {
            Ok(app) => app,
            Err(StartError::Folder(error @ FolderError::OtherClock { .. })) => {
                complain(&error.to_string());
                return Ok(Done::UsedWrongly);
            }
            Err(error) => return Err(Failed(error.to_string())),
        };
        out.say(app.ready(), || app.ready().to_string())?;
        tokio::select! {
            _ = terminate.recv() => {}
            interrupted = tokio::signal::ctrl_c() => interrupted.map_err(failed)?,
        }
        app.stop().await;
        Ok(Done::Well)
    })
}
