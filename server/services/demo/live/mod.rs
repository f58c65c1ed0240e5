//! The live floor: simulated callers, operators and interpreters, who use the desk like anybody else.

mod callers;
mod crew;
mod director;
mod picture;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join_all};
use sansha_core::bridge::Part;
use sansha_core::hours::Calendar;
use sansha_core::ids::{AgentId, CallId, CommandId};
use sansha_core::input::Input;
use sansha_core::language::Language;
use sansha_core::protocol::{Appearance, ClientFrame, Refusal, RefuseReason, Topic, WrapUpForm};
use sansha_core::wrap_up::Disposition;
use tokio::sync::Mutex;
use tokio::time::{MissedTickBehavior, interval, sleep};
use uuid::Uuid;

use self::callers::Script;
use self::crew::Deed;
use self::director::{Act, Director, Scenes};
use self::picture::{Doing, Picture};
use super::demand::{self, Matter};
use super::words;
use crate::services::hub::Hub;
use crate::services::people::People;
use crate::services::ports::{Actors, Clock, Desk, Frame, Later, SessionId, Subject};
use crate::services::switchboard::Switchboard;

/// How often simulated people look up.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// After a start real people come back to their seats and calls within this; what is lost then belonged to simulated ones.
const REAL_ONES_FIRST: Duration = Duration::from_secs(3);
const SEED: u64 = 20_240_918;

/// What the floor is plugged into.
pub struct Plugs {
    /// The desk of the hotline.
    pub desk: Arc<dyn Desk>,
    /// For seats and for a look at the floor.
    pub switchboard: Switchboard,
    /// Knows who is real.
    pub hub: Arc<Hub>,
    /// Service time.
    pub clock: Arc<dyn Clock>,
    /// Languages of the accounts.
    pub people: Arc<People>,
    /// The voices of whoever is simulated.
    pub actors: Arc<dyn Actors>,
    /// When the hotline is open.
    pub calendar: Calendar,
}

/// A desk with simulated people in front of it. Real people come through it to the desk behind.
pub struct LiveFloor {
    plugs: Plugs,
    director: Mutex<Director>,
}

impl LiveFloor {
    /// A floor on which nobody simulated has come yet.
    #[must_use]
    pub fn new(plugs: Plugs) -> Self {
        Self { plugs, director: Mutex::new(Director::new(SEED)) }
    }

    /// Lets simulated people live for as long as it is polled.
    pub async fn live(&self) {
        self.come_back().await;
        let mut ticks = interval(LOOK_EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            let mut director = self.director.lock().await;
            let Some(picture) = self.picture(&director).await else { return };
            for (call, cast) in director.casting(&picture) {
                self.plugs.actors.cast(call, cast.language, cast.parts, cast.interpreted);
            }
            let scenes = director.look(&picture);
            self.play(&mut director, scenes).await;
        }
    }

    /// Whoever simulated was here when the hotline stopped is back at once, on the same calls.
    async fn come_back(&self) {
        sleep(REAL_ONES_FIRST).await;
        let mut director = self.director.lock().await;
        let Some(picture) = self.picture(&director).await else { return };
        let calls = director.adopt(&picture);
        join_all(calls.into_iter().map(|call| self.tell(Input::CallerConnected { call }))).await;
        let missing = director.crew.missing(&picture);
        missing.iter().for_each(|agent| director.crew.sits_down(*agent));
        join_all(missing.into_iter().map(|agent| self.sits_down(agent, director.crew.part(agent)))).await;
    }

    async fn picture(&self, director: &Director) -> Option<Picture> {
        let hub = Arc::clone(&self.plugs.hub);
        let now = self.plugs.clock.now();
        let open = self.plugs.calendar.open(now);
        let seen = self.plugs.switchboard.ask(|state| (state.floor.agents().clone(), state.floor.calls().clone()));
        let (agents, calls) = seen.await?;
        let is_here = |id: &AgentId| hub.is_here(Subject::Operator(*id)) || hub.is_here(Subject::Interpreter(*id));
        let real = director.crew.everyone().chain(agents.keys().copied()).filter(is_here).collect();
        Some(Picture { now, open, agents, calls, real })
    }

    async fn play(&self, director: &mut Director, scenes: Scenes) {
        for scene in scenes {
            let (calls, others): (Vec<_>, Vec<_>) = scene.into_iter().partition(|act| matches!(act, Act::Calls(..)));
            for act in calls {
                if let Act::Calls(matter, patient) = act {
                    self.calls(director, matter, patient).await;
                }
            }
            for act in &others {
                match act {
                    Act::Crew(agent, Deed::Comes) => director.crew.sits_down(*agent),
                    Act::Crew(agent, Deed::Goes) => drop(director.crew.stands_up(*agent)),
                    Act::Crew(_, Deed::Asks(_)) | Act::HangsUp(_) | Act::Calls(..) => {}
                }
            }
            join_all(others.into_iter().map(|act| self.does(act, &director.crew))).await;
        }
    }

    async fn does(&self, act: Act, crew: &crew::Crew) {
        match act {
            Act::Crew(agent, Deed::Comes) => self.sits_down(agent, crew.part(agent)).await,
            Act::Crew(agent, Deed::Goes) => self.tell(Input::SignOut { agent }).await,
            Act::Crew(agent, Deed::Asks(frame)) => self.asks(agent, crew.part(agent), *frame).await,
            Act::HangsUp(call) => drop(self.plugs.desk.handle(Subject::Caller(call), number(), ClientFrame::End {}).await),
            Act::Calls(..) => {}
        }
    }

    async fn calls(&self, director: &mut Director, matter: Matter, patient: bool) {
        let Matter { language, topic, .. } = matter;
        let Ok(call) = self.plugs.desk.arrive(language, topic, Appearance::Phone).await else { return };
        let now = self.plugs.clock.now();
        let script = Script::new(matter, now, &mut director.seed);
        director.scripts.insert(call, if patient { script.patient(now) } else { script });
        self.tell(Input::CallerConnected { call }).await;
    }

    async fn sits_down(&self, agent: AgentId, part: Option<Part>) {
        let Some(part) = part else { return };
        let Ok(Some(person)) = self.plugs.people.find(agent).await else { return };
        self.tell(Input::AgentConnected { agent, part, speaks: person.speaks }).await;
    }

    async fn asks(&self, agent: AgentId, part: Option<Part>, frame: ClientFrame) {
        let Some(subject) = part.and_then(|part| subject(agent, part)) else { return };
        // What is refused was overtaken by something else, as happens to anybody.
        drop(self.plugs.desk.handle(subject, number(), frame).await);
    }

    async fn tell(&self, input: Input) {
        if let Err(refusal) = self.plugs.switchboard.submit(input, Vec::new()).await {
            tracing::debug!(code = %refusal.code, "somebody simulated was refused");
        }
    }

    /// Somebody real takes a chair: whoever simulated sits there ends the call kindly, writes it up and goes. Real callers are left to
    /// whoever takes over.
    async fn make_room(&self, agent: AgentId) {
        let mut director = self.director.lock().await;
        if !director.crew.stands_up(agent) {
            return;
        }
        let Some(picture) = self.picture(&director).await else { return };
        let Some(seated) = picture.agents.get(&agent) else { return };
        let part = Some(seated.part);
        match picture.doing(agent) {
            Doing::Talking(call) | Doing::Expecting(call) if !director.scripts.contains_key(&call) => return,
            Doing::Ringing(call) => self.asks(agent, part, ClientFrame::Refuse { call, reason: RefuseReason::Other }).await,
            Doing::Talking(call) => {
                self.asks(agent, part, ClientFrame::End {}).await;
                self.finishes(agent, part, call).await;
            }
            Doing::WrappingUp(call) => self.finishes(agent, part, call).await,
            Doing::Away | Doing::Lost | Doing::Resting(_) | Doing::Free | Doing::Expecting(_) => {}
        }
        self.tell(Input::SignOut { agent }).await;
    }

    async fn finishes(&self, agent: AgentId, part: Option<Part>, call: CallId) {
        if part == Some(Part::Operator) {
            let form = {
                let mut seed = super::seed::Seed::new(SEED ^ u64::try_from(call.uuid().as_u128() >> 64).unwrap_or(0));
                let category = demand::matter(&mut seed).category;
                let Disposition::Recorded { category, resolution, referral } = demand::disposition(&mut seed, category) else { return };
                WrapUpForm { call, category, resolution, referral, answers: Vec::new(), note: words::note(&mut seed, category).to_owned() }
            };
            self.asks(agent, part, ClientFrame::Disposition(form)).await;
        }
        self.asks(agent, part, ClientFrame::Finish {}).await;
    }

    /// A real caller's line comes up: simulated staff leave the call to real staff at hand.
    async fn leave_to_people(&self, call: CallId) {
        let mut director = self.director.lock().await;
        // One that was taken for simulated after a restart.
        director.scripts.remove(&call);
        let Some(picture) = self.picture(&director).await else { return };
        let acts = director.keep_back(&picture);
        self.play(&mut director, vec![acts]).await;
    }
}

impl Desk for LiveFloor {
    fn attach(&self, subject: Subject, session: SessionId) -> Later<'_, (), Refusal> {
        async move {
            match subject {
                Subject::Operator(agent) | Subject::Interpreter(agent) => {
                    self.make_room(agent).await;
                }
                Subject::Caller(call) => self.leave_to_people(call).await,
                Subject::Manager(_) => {}
            }
            self.plugs.desk.attach(subject, session).await
        }
        .boxed()
    }

    fn detach(&self, subject: Subject) {
        self.plugs.desk.detach(subject);
    }

    fn handle(&self, subject: Subject, id: CommandId, frame: ClientFrame) -> BoxFuture<'_, Frame> {
        self.plugs.desk.handle(subject, id, frame)
    }

    fn arrive(&self, language: Language, topic: Topic, appearance: Appearance) -> Later<'_, CallId, Refusal> {
        self.plugs.desk.arrive(language, topic, appearance)
    }
}

fn number() -> CommandId {
    CommandId::new(Uuid::now_v7())
}

const fn subject(agent: AgentId, part: Part) -> Option<Subject> {
    match part {
        Part::Operator => Some(Subject::Operator(agent)),
        Part::Interpreter => Some(Subject::Interpreter(agent)),
        Part::Caller => None,
    }
}
