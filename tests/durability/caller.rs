//! One caller: asks for a call, waits, talks, and comes back after every kill until the call is over.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use sansha_core::ids::CallId;
use sansha_core::protocol::{CallPhase, CallView};
use serde_json::json;
use tokio::time::{Instant, sleep_until};

use crate::client::{Command, Gone, Heard, Line, address_of, post};
use crate::dice::Dice;
use crate::world::World;

/// The longest that anybody waits before hanging up.
const PATIENCE: Duration = Duration::from_secs(20);
/// The close code of a socket that has nothing to come back to.
const OVER: u16 = 4401;

/// Languages of the callers; the first is that of three in five.
const LANGUAGES: [&str; 10] = ["ja", "ja", "ja", "ja", "ja", "ja", "vi", "zh", "en", "pt"];

pub struct Caller {
    world: Arc<World>,
    number: u64,
    from: Ipv4Addr,
    call: CallId,
    ticket: String,
    seen: Option<(String, u64)>,
    /// When this caller hangs up by themselves.
    hangs_up_at: Instant,
    pending: Option<Command>,
}

/// A person calls, whatever comes of it.
pub async fn calls(world: Arc<World>, number: u64) {
    let mut dice = Dice::new(world.seed, 1_000 + number);
    let Some((life, at)) = world.up().await else { return };
    let language = LANGUAGES[usize::try_from(dice.below(10)).unwrap()];
    let from = address_of(number);
    let answer = match post(from, at, "/api/call", None, &json!({ "language": language, "topic": "notice" })).await {
        Ok(answer) => answer,
        // Nothing was told, so nothing was promised.
        Err(gone) => return world.lost(life, "a caller at the door", gone),
    };
    if answer.status != 201 {
        return world.ledger().surprises.push(format!("a caller was turned away: {} {}", answer.status, answer.body));
    }
    let call: CallId = serde_json::from_value(answer.body["call"].clone()).unwrap();
    world.ledger().calls.insert(call);
    let patience = match dice.below(100) {
        // The page is closed before it connects.
        0..2 => return,
        2..12 => dice.span(50, 1_500),
        _ => PATIENCE,
    };
    let ticket = answer.body["ticket"].as_str().unwrap().to_owned();
    Caller { world, number, from, call, ticket, seen: None, hangs_up_at: Instant::now() + patience, pending: None }.stays().await;
}

impl Caller {
    /// Stays until the call is over, whatever happens to the hotline.
    async fn stays(mut self) {
        while let Some((life, at)) = self.world.up().await {
            match self.visit(life, at).await {
                Ok(()) => return,
                Err(Gone(Some(OVER))) => {
                    self.world.ledger().over.insert(self.call);
                    return;
                }
                Err(gone) => self.world.lost(life, &format!("caller {}", self.number), gone),
            }
        }
    }

    /// From one socket to its end, or to the end of the call.
    async fn visit(&mut self, life: u32, at: SocketAddr) -> Result<(), Gone> {
        let mut line = Line::open(self.from, at, &self.ticket, self.seen.as_ref()).await?;
        let mut there = false;
        loop {
            tokio::select! {
                heard = line.hears() => {
                    let heard = heard?;
                    self.seen = Some(line.seen.clone());
                    let ended = self.understand(&heard, life);
                    if ended && self.pending.is_none() {
                        return Ok(());
                    }
                    if heard.t == "snapshot" {
                        there = true;
                        if let Some(command) = &self.pending {
                            self.world.ledger().sent_again += 1;
                            line.says(command).await?;
                        }
                    }
                }
                () = sleep_until(self.hangs_up_at), if there && self.pending.is_none() => {
                    let command = self.pending.insert(Command::new("end", json!({})));
                    line.says(command).await?;
                }
            }
        }
    }

    /// Whether the call is over.
    fn understand(&mut self, heard: &Heard, life: u32) -> bool {
        let view: CallView = match heard.t.as_str() {
            "welcome" => {
                self.ticket = heard.part(Some("resume"));
                return false;
            }
            "ack" | "refused" => return self.answered(heard),
            "snapshot" => heard.part(Some("call")),
            "call" => heard.part(None),
            _ => return false,
        };
        self.world.ledger().shown(view.call, view.arrived, life);
        view.phase == CallPhase::Ended
    }

    /// Whoever hung up and was heard, or hung up a moment after the other end, goes.
    fn answered(&mut self, heard: &Heard) -> bool {
        let Some(command) = self.pending.take_if(|command| heard.answers(command)) else { return false };
        let who = format!("caller {}", self.number);
        let mut ledger = self.world.ledger();
        match heard.t.as_str() {
            "ack" => ledger.acked(&command, &who),
            _ => ledger.refused(&who, command.t, heard.d["code"].as_str().unwrap_or("(a close)")),
        }
        true
    }
}
