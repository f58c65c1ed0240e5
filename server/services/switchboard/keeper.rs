//! What the task keeps: the engine, the ledger, and where in the log they stand. Rebuilt from snapshot and facts.

use sansha_core::acd::Acd;
use sansha_core::fact::Record;
use sansha_core::floor::Floor;
use sansha_core::hours::Calendar;
use sansha_core::ledger::Ledger;
use sansha_core::settings::Settings;
use serde::{Deserialize, Serialize};

use crate::services::ports::{EventLog, StoreError};

/// Facts between two snapshots.
pub const SNAPSHOT_EVERY: u64 = 10_000;

/// Facts read from the log at a time.
const READ_MAX: u32 = 2_000;

/// Everything that a snapshot holds.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Kept {
    /// The floor.
    pub floor: Floor,
    /// Every call that came.
    pub ledger: Ledger,
}

impl Kept {
    /// Folds one record in.
    pub fn apply(&mut self, record: &Record) {
        let touched = self.floor.apply(record);
        self.ledger.apply(record, &self.floor, &touched);
    }
}

/// The engine, and what is recorded so far.
pub struct Keeper {
    /// The engine: ahead of the log while a batch is being recorded.
    pub acd: Acd,
    /// What is recorded: the fold of the log. The engine is rebuilt from it when the store fails.
    pub kept: Kept,
    /// Sequence number of the next fact.
    pub next_seq: u64,
    /// Sequence number of the fact after the last snapshot.
    pub snapshot_seq: u64,
}

impl Keeper {
    /// Rebuilds from the newest snapshot and the facts after it.
    ///
    /// # Errors
    /// [`StoreError`] when the log cannot be read. An unreadable snapshot is passed over: the log alone is enough.
    pub async fn rebuild(log: &dyn EventLog, calendar: Calendar, settings: Settings) -> Result<Self, StoreError> {
        let (mut kept, mut next_seq) = (Kept::default(), 1);
        if let Some((seq, bytes)) = log.snapshot().await? {
            match serde_json::from_slice(&bytes) {
                Ok(snapshot) => (kept, next_seq) = (snapshot, seq + 1),
                Err(error) => tracing::warn!(%error, "the snapshot is not readable; folding the whole log"),
            }
        }
        let snapshot_seq = next_seq;
        loop {
            let records = log.read(next_seq, READ_MAX).await?;
            let Some((last, _)) = records.last() else { break };
            next_seq = last + 1;
            records.iter().for_each(|(_, record)| kept.apply(record));
        }
        Ok(Self { acd: Acd::on(kept.floor.clone(), calendar, settings), kept, next_seq, snapshot_seq })
    }

    /// Folds in what has just been recorded.
    pub fn recorded(&mut self, records: &[Record]) {
        records.iter().for_each(|record| self.kept.apply(record));
        self.next_seq += u64::try_from(records.len()).unwrap_or(0);
    }

    /// Puts the engine back to what is recorded.
    pub fn step_back(&mut self) {
        self.acd = Acd::on(self.kept.floor.clone(), self.acd.calendar().clone(), *self.acd.settings());
    }

    /// The bytes of a snapshot as of now.
    ///
    /// # Errors
    /// [`StoreError::Failed`] when the state cannot be written as JSON.
    pub fn snapshot(&self) -> Result<Vec<u8>, StoreError> {
        serde_json::to_vec(&self.kept).map_err(|error| StoreError::Failed(error.to_string()))
    }
}
