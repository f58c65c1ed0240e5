//! `sansha replay --check`: folds the log of a data folder again and asks of every reservation whether it was the right one.

use std::path::PathBuf;

use clap::Args;
use sansha_core::fact::Fact;
use sansha_core::floor::Floor;
use sansha_core::matching::{self, Pair};
use sansha_core::queue::Queue;
use sansha_core::simulation::fingerprint;
use serde::Serialize;

use super::{Done, Failed, Out, Outcome};
use crate::adapters::store::{DataFolder, SqliteStore};
use crate::services::ports::{EventLog, StoreError};

/// Facts read at a time.
const READ_MAX: u32 = 2_000;

/// Fold the log of a data folder anew and compare every decision with what the rules decide.
#[derive(Debug, Args)]
pub(super) struct Verb {
    /// The data folder; a running server does not mind.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Compare the decisions, too.
    #[arg(long)]
    check: bool,
}

#[derive(Default, Serialize)]
struct Answer {
    facts: u64,
    decisions: u64,
    differences: u64,
    state_hash: String,
}

impl Verb {
    pub(super) fn run(self, out: Out) -> Outcome {
        let runtime = tokio::runtime::Runtime::new().map_err(|error| Failed(error.to_string()))?;
        let answer = runtime.block_on(self.fold())?;
        out.say(&answer, || {
            let Answer { facts, decisions, differences, state_hash } = &answer;
            format!("{facts} facts, {decisions} decisions, {differences} differ, state {state_hash}")
        })?;
        Ok(if answer.differences == 0 { Done::Well } else { Done::FoundWrong })
    }

    async fn fold(&self) -> Result<Answer, Failed> {
        let failed = |error: &dyn std::error::Error| Failed(error.to_string());
        let folder = DataFolder::visit(&self.data).map_err(|error| failed(&error))?;
        let store = SqliteStore::open(folder).await.map_err(|error| failed(&error))?;
        let answer = fold(&store, self.check).await.map_err(|error| failed(&error));
        store.close().await;
        answer
    }
}

async fn fold(log: &dyn EventLog, check: bool) -> Result<Answer, StoreError> {
    let (mut floor, mut queue, mut answer) = (Floor::default(), Queue::default(), Answer::default());
    let mut next = 1;
    loop {
        let records = log.read(next, READ_MAX).await?;
        let Some((last, _)) = records.last() else { break };
        next = last + 1;
        for (_, record) in &records {
            if check && let Fact::Reserved { call, operator, interpreter, .. } = &record.fact {
                answer.decisions += 1;
                let decided = Pair { operator: *operator, interpreter: *interpreter };
                let want = floor.call(*call).and_then(|call| floor.want(call));
                let right = want.and_then(|want| matching::fit(&queue, want)) == Some(decided);
                answer.differences += u64::from(!right);
            }
            let touched = floor.apply(record);
            queue.refresh(&floor, &touched);
            answer.facts += 1;
        }
    }
    answer.state_hash = format!("{:016x}", fingerprint(&floor));
    Ok(answer)
}
