//! What everybody in the test shares: whether the hotline runs, and the ledger of what it has told them.

use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard};

use tokio::sync::{Semaphore, watch};

use crate::client::Gone;
use crate::ledger::Ledger;

/// Sign-ins at a time; the server lets a few wait and tells the rest to come back.
const SIGN_INS: usize = 8;

/// Whether the hotline runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Life {
    /// It is being killed, or starts again.
    Down,
    /// It runs, for the so-manieth time.
    Up(u32, SocketAddr),
    /// It is being stopped for good.
    Over,
}

pub struct World {
    pub seed: u64,
    pub sign_ins: Semaphore,
    life: watch::Sender<Life>,
    ledger: Mutex<Ledger>,
}

impl World {
    pub fn new(seed: u64) -> Self {
        Self { seed, sign_ins: Semaphore::new(SIGN_INS), life: watch::Sender::new(Life::Down), ledger: Mutex::default() }
    }

    pub fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap()
    }

    /// Said before it happens, so that whoever loses a connection can tell whether that was to be expected.
    pub fn becomes(&self, life: Life) {
        self.life.send_replace(life);
    }

    pub fn life(&self) -> Life {
        *self.life.borrow()
    }

    /// Waits until the hotline runs; none when it will not any more.
    pub async fn up(&self) -> Option<(u32, SocketAddr)> {
        let life = *self.life.subscribe().wait_for(|life| *life != Life::Down).await.unwrap();
        match life {
            Life::Up(number, at) => Some((number, at)),
            Life::Down | Life::Over => None,
        }
    }

    /// Somebody lost a connection that was made in this life of the hotline. One that breaks while that life goes on is a surprise.
    pub fn lost(&self, life: u32, who: &str, gone: Gone) {
        if matches!(self.life(), Life::Up(now, _) if now == life) {
            self.ledger().surprises.push(format!("{who} was cut off while the hotline ran: {gone:?}"));
        }
    }
}
