//! One member of staff: takes what is offered, talks, writes up, and comes back after every kill to go on where it was.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use sansha::services::ports::Role;
use sansha_core::ids::CallId;
use sansha_core::protocol::{AgentState, AgentView, CallView, OfferView};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep_until};

use crate::client::{Command, Gone, Heard, Line, address_of, post};
use crate::dice::Dice;
use crate::folder::PASSWORD;
use crate::script::{Moment, Script};
use crate::world::World;

pub struct Staff {
    world: Arc<World>,
    name: String,
    surface: &'static str,
    from: Ipv4Addr,
    dice: Dice,
    cookie: Option<String>,
    resume: Option<String>,
    seen: Option<(String, u64)>,
    picture: Picture,
    script: Script,
    plan: Option<Plan>,
    pending: Option<Pending>,
    /// What was carried out last, until the picture shows it.
    done: Option<Moment>,
}

/// What the page shows.
#[derive(Default)]
struct Picture {
    agent: Option<AgentView>,
    offer: Option<OfferView>,
    call: Option<CallView>,
}

/// What will be done when the moment lasts until then.
struct Plan {
    moment: Moment,
    at: Instant,
    command: Option<Command>,
}

struct Pending {
    command: Command,
    moment: Moment,
    /// The picture has changed since it was sent.
    moved: bool,
}

impl Staff {
    pub fn new(world: Arc<World>, number: u64, name: String, role: Role) -> Self {
        let operator = role == Role::Operator;
        let (dice, script) = (Dice::new(world.seed, number), Script::new(Dice::new(!world.seed, number), operator));
        Self {
            world,
            name,
            surface: if operator { "agent" } else { "interpreter" },
            from: address_of(number),
            dice,
            cookie: None,
            resume: None,
            seen: None,
            picture: Picture::default(),
            script,
            plan: None,
            pending: None,
            done: None,
        }
    }

    /// Works until the hotline is stopped for good. The answer is how its socket ended then.
    pub async fn works(mut self) -> Option<u16> {
        let mut end = None;
        while let Some((life, at)) = self.world.up().await {
            let Err(gone) = self.shift(life, at).await;
            self.world.lost(life, &self.name, gone);
            end = gone.0;
        }
        end
    }

    /// From one socket to its end.
    async fn shift(&mut self, life: u32, at: SocketAddr) -> Result<std::convert::Infallible, Gone> {
        let ticket = self.ticket(at).await?;
        let mut line = Line::open(self.from, at, &ticket, self.seen.as_ref()).await?;
        // Nobody acts on the picture of the life before.
        let mut welcomed = false;
        loop {
            let due = self.plan.as_ref().map(|plan| plan.at).filter(|_| welcomed);
            tokio::select! {
                heard = line.hears() => {
                    let heard = heard?;
                    self.seen = Some(line.seen.clone());
                    self.understand(&heard, life);
                    welcomed |= heard.t == "snapshot";
                    if heard.t == "snapshot" && let Some(pending) = &self.pending {
                        self.world.ledger().sent_again += 1;
                        line.says(&pending.command).await?;
                    }
                }
                () = sleep_until(due.unwrap_or_else(far)), if due.is_some() => {
                    if let Some(Plan { moment, command, .. }) = self.plan.take() {
                        let Some(command) = command else {
                            self.done = Some(moment);
                            continue;
                        };
                        let pending = self.pending.insert(Pending { command, moment, moved: false });
                        line.says(&pending.command).await?;
                    }
                }
            }
            self.think();
        }
    }

    /// A ticket: the one that the last welcome gave, or a new one for the cookie.
    async fn ticket(&mut self, at: SocketAddr) -> Result<String, Gone> {
        if let Some(resume) = self.resume.take().filter(|_| self.dice.chance(50)) {
            return Ok(resume);
        }
        if self.cookie.is_none() {
            let turn = self.world.sign_ins.acquire().await.unwrap();
            let path = format!("/api/{}/sign-in", self.surface);
            let answer = post(self.from, at, &path, None, &json!({ "name": self.name, "password": PASSWORD })).await?;
            drop(turn);
            assert_eq!(answer.status, 204, "{} cannot sign in: {}", self.name, answer.body);
            self.cookie = Some(answer.cookie);
        }
        let path = format!("/api/{}/ws-ticket", self.surface);
        let answer = post(self.from, at, &path, self.cookie.as_deref(), &Value::Null).await?;
        assert_eq!(answer.status, 200, "{} gets no ticket: {}", self.name, answer.body);
        Ok(answer.body["ticket"].as_str().unwrap().to_owned())
    }

    fn understand(&mut self, heard: &Heard, life: u32) {
        match heard.t.as_str() {
            "welcome" => self.resume = Some(heard.part(Some("resume"))),
            "snapshot" => {
                self.picture =
                    Picture { agent: heard.part(Some("agent")), offer: heard.part(Some("offer")), call: heard.part(Some("call")) };
                self.done = None;
            }
            "agent" => self.picture.agent = heard.part(None),
            "offer" => self.picture.offer = heard.part(None),
            "offer_gone" => {
                let gone: CallId = heard.part(Some("call"));
                self.picture.offer = self.picture.offer.take().filter(|offer| offer.call != gone);
            }
            "call" => self.picture.call = heard.part(None),
            "ack" | "refused" => self.answered(heard),
            _ => {}
        }
        if let Some(call) = self.picture.call.as_ref().filter(|_| matches!(heard.t.as_str(), "call" | "snapshot")) {
            self.world.ledger().shown(call.call, call.arrived, life);
        }
        let moment = self.picture.moment(&self.script);
        if let Some(pending) = self.pending.as_mut() {
            pending.moved |= moment.as_ref() != Some(&pending.moment);
        }
    }

    fn answered(&mut self, heard: &Heard) {
        let Some(Pending { command, moment, moved }) = self.pending.take_if(|pending| heard.answers(&pending.command)) else { return };
        if heard.t == "refused" {
            self.world.ledger().refused(&self.name, command.t, heard.d["code"].as_str().unwrap());
            return;
        }
        self.world.ledger().acked(&command, &self.name);
        if !self.script.goes_on(&moment, command.t) && !moved {
            self.done = Some(moment);
        }
    }

    /// Makes a plan for the moment, unless there is one or an answer is due.
    fn think(&mut self) {
        let moment = self.picture.moment(&self.script);
        if self.done != moment {
            self.done = None;
        }
        let planned = self.plan.as_ref().map(|plan| &plan.moment);
        if self.pending.is_some() || self.done.is_some() || moment.is_none() {
            self.plan = None;
        } else if planned != moment.as_ref() {
            self.plan = moment.map(|moment| {
                let (after, command) = self.script.answer_to(&moment);
                Plan { at: Instant::now() + after, moment, command }
            });
        }
    }
}

impl Picture {
    /// What the page asks for right now.
    fn moment(&self, script: &Script) -> Option<Moment> {
        let agent = self.agent.as_ref()?;
        match agent.state {
            AgentState::SignedOut | AgentState::Ready => None,
            AgentState::NotReady => agent.reason.map(|_| Moment::Idle),
            AgentState::Reserved => self.offer.as_ref().map(|offer| Moment::Rings(offer.call, offer.answer_by)),
            AgentState::Talking => {
                let call = self.call.as_ref().filter(|call| Some(call.call) == agent.call)?;
                Some(Moment::Talks(call.call, call.phase, script.step(call.call)))
            }
            AgentState::WrapUp => agent.call.map(|call| if agent.written_up { Moment::Done(call) } else { Moment::WritesUp(call) }),
        }
    }
}

fn far() -> Instant {
    Instant::now() + Duration::from_secs(3_600)
}
