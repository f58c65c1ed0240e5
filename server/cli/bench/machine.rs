//! The machine that a bench runs on: cores, how busy they are, and what a durable write costs.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::time::Instant;

use serde::Serialize;
use uuid::Uuid;

use super::spread::{Spread, rounded};

/// Writes of the probe.
const WRITES: usize = 200;
/// Bytes of each: a page of the log.
const PAGE: usize = 4_096;

/// What a result depends on beside the program.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Machine {
    /// Cores that this process may use.
    pub cpus: usize,
    /// Processes that ran or wanted to, in the mean of the last minute; none where the system does not say.
    pub load1: Option<f64>,
    /// A write of 4 KiB and its way to the disk, milliseconds, 99 of 100.
    pub fsync_p99_ms: f64,
}

impl Machine {
    /// This machine, now. The disk is that of temporary files, where the benches keep their data.
    ///
    /// # Errors
    /// When a file cannot be written there.
    pub fn now() -> io::Result<Self> {
        let cpus = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let load1 = fs::read_to_string("/proc/loadavg").ok().and_then(|text| text.split(' ').next()?.parse().ok());
        Ok(Self { cpus, load1, fsync_p99_ms: rounded(fsync_ms()?.p99) })
    }
}

fn fsync_ms() -> io::Result<Spread> {
    let path = std::env::temp_dir().join(format!("sansha-probe-{}", Uuid::now_v7()));
    let mut file = File::create(&path)?;
    let page = [7_u8; PAGE];
    let mut spent = Vec::with_capacity(WRITES);
    for _ in 0..WRITES {
        let began = Instant::now();
        file.write_all(&page)?;
        file.sync_data()?;
        spent.push(began.elapsed().as_secs_f64() * 1_000.0);
    }
    drop(file);
    fs::remove_file(&path)?;
    Ok(Spread::of(spent))
}
