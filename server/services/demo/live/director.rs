//! The director: looks at the floor and says what simulated people do next, so that real ones are served first and have work.
//!
//! Pure: a picture in, scenes out. Scenes follow one another; the deeds of one scene are done side by side.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::civil::DateTime;
use sansha_core::bridge::Part;
use sansha_core::call::Call;
use sansha_core::hours::day_of;
use sansha_core::ids::{AgentId, CallId};
use sansha_core::language::Language;
use sansha_core::protocol::{ClientFrame, NotReadyReason};
use sansha_core::time::Timestamp;

use super::callers::{Cast, Flow, Script};
use super::crew::{Crew, Deed};
use super::picture::{Picture, serves};
use crate::services::demo::demand::{self, Matter};
use crate::services::demo::seed::Seed;

/// From Ready to the first simulated call; longer where a second page of the same visitor may get ready, too.
const FIRST: Duration = Duration::from_secs(4);
const FIRST_WITH_OTHERS: Duration = Duration::from_secs(11);
/// From Ready to the next simulated call: time to breathe, and to call oneself.
const NEXT: Duration = Duration::from_secs(30);
/// After so long it rings at one real person although another is busy.
const WHILE_OTHERS_ARE_BUSY: Duration = Duration::from_secs(90);
/// Real callers are left to real staff at hand for so long.
const LEFT_ALONE: Duration = Duration::from_secs(20);
/// Languages whose simulated callers can be heard; the others have a tone instead of a voice.
const VOICED: [Language; 17] = [
    Language::Vietnamese,
    Language::Chinese,
    Language::Portuguese,
    Language::Indonesian,
    Language::Nepali,
    Language::English,
    Language::Spanish,
    Language::Korean,
    Language::French,
    Language::German,
    Language::Italian,
    Language::Russian,
    Language::Malay,
    Language::Sinhala,
    Language::Hindi,
    Language::Bengali,
    Language::Urdu,
];

/// One thing to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Somebody simulated does this.
    Crew(AgentId, Deed),
    /// A simulated caller hangs up.
    HangsUp(CallId),
    /// Somebody simulated calls; with patience where it is for somebody real.
    Calls(Matter, bool),
}

/// Things done side by side, then the next ones.
pub type Scenes = Vec<Vec<Act>>;

/// What is remembered from look to look.
pub struct Director {
    pub(super) crew: Crew,
    pub(super) scripts: BTreeMap<CallId, Script>,
    pub(super) seed: Seed,
    flow: Flow,
    /// Who speaks with a recorded voice.
    casts: BTreeMap<CallId, Cast>,
    /// Since when real people are free.
    free_since: BTreeMap<AgentId, Timestamp>,
    /// Real people who have had an offer.
    served: BTreeSet<AgentId>,
}

impl Director {
    /// A director of an empty floor.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            crew: Crew::new(),
            scripts: BTreeMap::new(),
            seed: Seed::new(seed),
            flow: Flow::default(),
            casts: BTreeMap::new(),
            free_since: BTreeMap::new(),
            served: BTreeSet::new(),
        }
    }

    /// The first look: callers whose line is down although everyone real has had time to come back are simulated ones.
    pub fn adopt(&mut self, picture: &Picture) -> Vec<CallId> {
        let lost = picture.calls.iter().filter(|(_, call)| !call.ended && call.lost_until.is_some());
        let adopted: Vec<_> = lost.map(|(id, call)| (*id, call.language)).collect();
        for (id, language) in &adopted {
            let matter = demand::matter_in(&mut self.seed, *language);
            let script = Script::new(matter, picture.now, &mut self.seed);
            self.scripts.insert(*id, script);
        }
        adopted.into_iter().map(|(id, _)| id).collect()
    }

    /// What happens next.
    pub fn look(&mut self, picture: &Picture) -> Scenes {
        let mut scenes = vec![self.callers_look(picture)];
        let kept_back = self.kept_back(picture);
        let deeds = self.crew.look(picture, &self.scripts, |agent| kept_back.contains(&agent), &mut self.seed);
        scenes.push(deeds.into_iter().map(|(agent, deed)| Act::Crew(agent, deed)).collect());
        scenes.push(self.keep_back(picture));
        self.note_who_is_free(picture);
        scenes.extend(self.call_for_people(picture));
        scenes.push(self.come_by(picture).into_iter().collect());
        scenes.retain(|scene| !scene.is_empty());
        scenes
    }

    /// Who of which call speaks with a recorded voice, where that is news: simulated parties of talks in which somebody real takes part.
    pub fn casting(&mut self, picture: &Picture) -> Vec<(CallId, Cast)> {
        let talks = picture.calls.iter().filter(|(_, call)| !call.ended && call.connected.is_some());
        let casts: BTreeMap<_, _> = talks.map(|(id, call)| (*id, Cast::of(call, picture, !self.scripts.contains_key(id)))).collect();
        let news = casts.iter().filter(|(id, cast)| self.casts.get(id) != Some(cast)).map(|(id, cast)| (*id, cast.clone())).collect();
        self.casts = casts;
        news
    }

    /// Before a real caller's line is up: whoever simulated would be offered the call before somebody real steps back.
    pub fn keep_back(&self, picture: &Picture) -> Vec<Act> {
        let kept_back = self.kept_back(picture);
        let free = |agent: &AgentId| picture.agents.get(agent).is_some_and(sansha_core::agent::Agent::is_free);
        kept_back.into_iter().filter(free).map(step_back).collect()
    }

    /// Simulated agents who leave the real callers that wait now to real staff at hand.
    fn kept_back(&self, picture: &Picture) -> BTreeSet<AgentId> {
        let mut kept_back = BTreeSet::new();
        for (_, call) in self.real_calls(picture).filter(|(_, call)| call.connected.is_none()) {
            if picture.now.since(call.arrived) >= LEFT_ALONE {
                continue;
            }
            if picture.people_at_hand(Part::Operator).next().is_some() {
                kept_back.extend(picture.agents_of(Part::Operator, false, |_, _| true));
            }
            let language = call.language;
            let interprets = |agent: AgentId| picture.agents.get(&agent).is_some_and(|agent| serves(agent, language));
            if picture.people_at_hand(Part::Interpreter).any(interprets) {
                kept_back.extend(picture.agents_of(Part::Interpreter, false, |_, agent| serves(agent, language)));
                // Nor does an operator who speaks the language make an interpreter needless.
                kept_back.extend(picture.agents_of(Part::Operator, false, |_, agent| serves(agent, language)));
            }
        }
        kept_back
    }

    /// Calls of real people.
    fn real_calls<'a>(&'a self, picture: &'a Picture) -> impl Iterator<Item = (&'a CallId, &'a Call)> {
        picture.calls.iter().filter(|(id, call)| !call.ended && !self.scripts.contains_key(id))
    }

    fn callers_look(&mut self, picture: &Picture) -> Vec<Act> {
        self.scripts.retain(|id, _| picture.calls.contains_key(id));
        let mut acts = Vec::new();
        for (id, script) in &mut self.scripts {
            let Some(call) = picture.calls.get(id).filter(|call| !call.ended) else { continue };
            if script.look(call, picture, &mut self.seed) {
                acts.push(Act::HangsUp(*id));
            }
        }
        acts
    }

    fn note_who_is_free(&mut self, picture: &Picture) {
        let free: BTreeSet<_> = [Part::Operator, Part::Interpreter].into_iter().flat_map(|part| picture.free_people(part)).collect();
        self.free_since.retain(|agent, _| free.contains(agent));
        for agent in free {
            self.free_since.entry(agent).or_insert(picture.now);
        }
        let offered = |agent: &&AgentId| picture.agents.get(agent).is_some_and(|agent| agent.call.is_some());
        self.served.extend(picture.real.iter().filter(offered).copied());
        // Who went home and comes again is new here.
        self.served.retain(|agent| picture.agents.contains_key(agent));
    }

    /// Whether it is time that it rings at somebody real.
    fn is_due(&self, picture: &Picture) -> bool {
        let busy =
            picture.real.iter().filter_map(|agent| picture.agents.get(agent)).any(|agent| agent.call.is_some() || agent.wrap_up.is_some());
        let seated = picture.real.iter().filter(|agent| picture.agents.contains_key(agent)).count();
        let anyone_served = !self.served.is_empty();
        self.free_since.iter().any(|(agent, since)| {
            let others_may_come = seated > self.free_since.len();
            let wait = match (self.served.contains(agent), busy) {
                (_, true) if anyone_served => WHILE_OTHERS_ARE_BUSY,
                (true, _) => NEXT,
                (false, _) if others_may_come => FIRST_WITH_OTHERS,
                (false, _) => FIRST,
            };
            picture.now.since(*since) >= wait
        })
    }

    /// A simulated caller for the real people who are free: everyone simulated steps back for the instant in which it is decided.
    fn call_for_people(&mut self, picture: &Picture) -> Scenes {
        if !picture.open || self.real_calls(picture).next().is_some() || !self.is_due(picture) {
            return Scenes::new();
        }
        let Some(language) = self.language_for_people(picture) else { return Scenes::new() };
        let operators = picture.free_people(Part::Operator).next().is_some();
        let interpreters = self.free_interpreters(picture, language).next().is_some();
        let mut aside: BTreeSet<AgentId> = BTreeSet::new();
        if operators {
            aside.extend(picture.free_crew(Part::Operator, None));
        }
        if interpreters {
            aside.extend(picture.free_crew(Part::Interpreter, Some(language)));
            aside.extend(picture.free_crew(Part::Operator, Some(language)));
        }
        let matter = demand::matter_in(&mut self.seed, language);
        let back = aside.iter().map(|agent| Act::Crew(*agent, Deed::Asks(Box::new(ClientFrame::Ready {})))).collect();
        vec![aside.into_iter().map(step_back).collect(), vec![Act::Calls(matter, true)], back]
    }

    fn free_interpreters<'a>(&self, picture: &'a Picture, language: Language) -> impl Iterator<Item = AgentId> + 'a {
        picture.free_people(Part::Interpreter).filter(move |agent| picture.agents.get(agent).is_some_and(|agent| serves(agent, language)))
    }

    /// A language for those who are free, one that can be heard if possible; none while the other half of a pair is missing.
    fn language_for_people(&self, picture: &Picture) -> Option<Language> {
        let voiced = VOICED.into_iter().chain(Language::ALL).filter(|language| language.is_foreign());
        let speaks = |agent: AgentId, language| picture.agents.get(&agent).is_some_and(|agent| serves(agent, language));
        let of_people = voiced.clone().filter(|language| self.free_interpreters(picture, *language).next().is_some());
        if let Some(language) = of_people.max_by_key(|language| {
            let level = |agent| picture.agents.get(&agent).and_then(|agent: &sansha_core::agent::Agent| agent.level(*language));
            let best = self.free_interpreters(picture, *language).filter_map(level).max();
            // Of equal ones the last wins, so the order of the list counts backwards.
            (VOICED.contains(language), best, std::cmp::Reverse(VOICED.iter().position(|voiced| voiced == language)))
        }) {
            let real = picture.free_people(Part::Operator).next().is_some();
            let silent = |agent: AgentId| !speaks(agent, language);
            return (real || picture.free_crew(Part::Operator, None).any(silent)).then_some(language);
        }
        let operator = picture.free_people(Part::Operator).next()?;
        voiced
            .into_iter()
            .find(|language| !speaks(operator, *language) && picture.free_crew(Part::Interpreter, Some(*language)).next().is_some())
    }

    /// Somebody calls of their own accord: not while somebody real waits for a call or for an answer, and in Japanese only where
    /// somebody simulated is free.
    fn come_by(&mut self, picture: &Picture) -> Option<Act> {
        let opens = Timestamp::of_japan(DateTime::from_parts(day_of(picture.now), jiff::civil::time(8, 30, 0, 0)));
        let calls = demand::calls_on(day_of(picture.now), false);
        let mean = demand::mean_gap(calls, picture.now.since(opens)).filter(|_| picture.open)?;
        if !self.flow.comes(picture.now, mean, &mut self.seed) {
            return None;
        }
        let matter = demand::matter(&mut self.seed);
        let real_waits = self.real_calls(picture).any(|(_, call)| call.connected.is_none());
        let crew_is_short = picture.free_crew(Part::Operator, None).nth(1).is_none();
        let would_disturb =
            picture.free_people(Part::Operator).next().is_some() || self.free_interpreters(picture, matter.language).next().is_some();
        (!real_waits && !crew_is_short && !would_disturb).then_some(Act::Calls(matter, false))
    }
}

fn step_back(agent: AgentId) -> Act {
    Act::Crew(agent, Deed::Asks(Box::new(ClientFrame::NotReady { reason: NotReadyReason::Other, back_at: None })))
}
