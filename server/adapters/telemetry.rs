//! Log lines on standard error, and numbers for whoever watches.

use std::io;
use std::sync::OnceLock;

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tracing_subscriber::EnvFilter;

/// What is logged unless `RUST_LOG` says otherwise.
const FILTER: &str = "info,actix_server=warn,sqlx=warn,str0m=error,tantivy=warn";

/// The recorder of this process: there can be one only, whatever tests start beside each other.
static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// Sends log lines to standard error. Does nothing when they go somewhere already.
pub fn log_to_stderr() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(FILTER));
    // Somebody else's subscriber is as good.
    let _taken = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).with_target(false).try_init();
}

/// Starts counting. The answer writes everything counted so far as Prometheus text.
pub fn metrics() -> Box<dyn Fn() -> String + Send + Sync> {
    let handle = RECORDER.get_or_init(|| {
        let recorder = PrometheusBuilder::new().install_recorder();
        recorder.inspect_err(|error| tracing::warn!(%error, "nothing is counted")).ok()
    });
    Box::new(move || handle.as_ref().map(PrometheusHandle::render).unwrap_or_default())
}
