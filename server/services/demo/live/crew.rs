//! Simulated operators and interpreters: each does, after a human-like delay, what the moment asks for.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use sansha_core::bridge::Part;
use sansha_core::ids::{AgentId, CallId, PhraseId};
use sansha_core::protocol::{ClientFrame, Cue, LookUp, LookUpPurpose, NotReadyReason, Saying, ThirdItem, WrapUpForm};
use sansha_core::time::Timestamp;
use sansha_core::wrap_up::Disposition;

use super::callers::Script;
use super::picture::{Doing, Picture};
use crate::services::demo::demand::{self, between};
use crate::services::demo::past::part_of;
use crate::services::demo::seed::Seed;
use crate::services::demo::{members, people, words};
use crate::services::ports::Member;

/// Simulated people on a break at the same time, at most.
const ON_BREAK_MAX: usize = 2;
/// How long an operator stays with a real caller who does not hang up.
const WITH_REAL_CALLER: Duration = Duration::from_secs(300);

/// What somebody simulated does.
#[derive(Debug, Clone, PartialEq)]
pub enum Deed {
    /// Takes the seat.
    Comes,
    /// Gives the seat up.
    Goes,
    /// Asks the desk.
    Asks(Box<ClientFrame>),
}

/// One simulated agent.
#[derive(Debug)]
struct Mind {
    part: Part,
    doing: Doing,
    steps: VecDeque<(Timestamp, Deed)>,
}

/// All simulated agents.
pub struct Crew {
    minds: BTreeMap<AgentId, Mind>,
    /// Those who sit on a chair, until they go or somebody real takes it.
    seated: BTreeSet<AgentId>,
    members: Vec<Member>,
}

impl Crew {
    /// The demo's people except those whose chairs are kept free, none of them seated yet.
    #[must_use]
    pub fn new() -> Self {
        let staff = people::people().into_iter().filter(|person| !people::is_kept_free(person.id));
        let minds = staff.filter_map(|person| {
            let mind = Mind { part: part_of(person.role)?, doing: Doing::Away, steps: VecDeque::new() };
            Some((person.id, mind))
        });
        Self { minds: minds.collect(), seated: BTreeSet::new(), members: members::members() }
    }

    /// Everyone who may be simulated.
    pub fn everyone(&self) -> impl Iterator<Item = AgentId> + '_ {
        self.minds.keys().copied()
    }

    /// Somebody simulated takes the chair.
    pub fn sits_down(&mut self, agent: AgentId) {
        self.seated.insert(agent);
    }

    /// Nobody simulated sits there any more; true when somebody did.
    pub fn stands_up(&mut self, agent: AgentId) -> bool {
        self.seated.remove(&agent)
    }

    /// The part of one of them.
    #[must_use]
    pub fn part(&self, agent: AgentId) -> Option<Part> {
        self.minds.get(&agent).map(|mind| mind.part)
    }

    /// Who of them has no seat now and should: all while the hotline is open, and those who sat here before it stopped.
    #[must_use]
    pub fn missing(&self, picture: &Picture) -> Vec<AgentId> {
        let is_missing = |id: &AgentId| picture.agents.get(id).map_or(picture.open, |agent| agent.lost_until.is_some());
        self.everyone().filter(|id| is_missing(id) && !picture.real.contains(id)).collect()
    }

    /// What is due. `is_kept_back` says of whom calls must be kept away just now.
    pub fn look(
        &mut self,
        picture: &Picture,
        scripts: &BTreeMap<CallId, Script>,
        is_kept_back: impl Fn(AgentId) -> bool,
        seed: &mut Seed,
    ) -> Vec<(AgentId, Deed)> {
        let breaks = self.on_break();
        let mut due = Vec::new();
        for (id, mind) in self.minds.iter_mut().filter(|(id, _)| !picture.real.contains(id)) {
            let doing = picture.doing(*id);
            let waits = matches!(doing, Doing::Away | Doing::Resting(_) | Doing::Free) && mind.steps.is_empty();
            if doing != mind.doing || waits {
                mind.doing = doing;
                mind.steps = plan(mind.part, doing, picture, scripts, (&self.members, seed));
            }
            let begins_break = |deed: &Deed| matches!(deed, Deed::Asks(frame) if matches!(**frame, ClientFrame::NotReady { .. }));
            let Some((at, deed)) = mind.steps.front() else { continue };
            if *at > picture.now || (is_kept_back(*id) && makes_free(deed)) || (begins_break(deed) && breaks >= ON_BREAK_MAX) {
                continue;
            }
            due.extend(mind.steps.pop_front().map(|(_, deed)| (*id, deed)));
        }
        due
    }

    fn on_break(&self) -> usize {
        self.minds.values().filter(|mind| mind.doing == Doing::Resting(NotReadyReason::Break)).count()
    }
}

/// Whether somebody who does this may be offered a call next.
fn makes_free(deed: &Deed) -> bool {
    matches!(deed, Deed::Asks(frame) if matches!(**frame, ClientFrame::Ready {} | ClientFrame::Finish {}))
}

type Steps = VecDeque<(Timestamp, Deed)>;

fn plan(part: Part, doing: Doing, picture: &Picture, scripts: &BTreeMap<CallId, Script>, (members, seed): (&[Member], &mut Seed)) -> Steps {
    let mut steps = Planner { now: picture.now, steps: VecDeque::new() };
    match doing {
        // A seat that was lost is not come back to: whoever lost it was real.
        Doing::Lost | Doing::Expecting(_) => {}
        Doing::Away if picture.open => steps.deed(between(seed, 5, 40), Deed::Comes),
        Doing::Away => {}
        Doing::Resting(_) | Doing::Free if !picture.open => steps.deed(between(seed, 60, 600), Deed::Goes),
        Doing::Resting(reason) => steps.asks(rest(seed, reason), ClientFrame::Ready {}),
        Doing::Free => {
            if seed.percent(12) {
                let wait = between(seed, 90, 400);
                let back_at = Some(picture.now.plus(wait + Duration::from_secs(300)));
                steps.asks(wait, ClientFrame::NotReady { reason: NotReadyReason::Break, back_at });
            } else {
                // A look at the clock, lest a quiet evening keeps them.
                steps.asks(between(seed, 600, 900), ClientFrame::Ready {});
            }
        }
        Doing::Ringing(call) => steps.asks(between(seed, 2, 5), ClientFrame::Accept { call }),
        Doing::Talking(call) if part == Part::Operator => operates(&mut steps, picture, scripts.get(&call), (members, seed)),
        Doing::Talking(_) => {
            if seed.percent(25) {
                let cue = seed.pick(&[Cue::Shorter, Cue::ShowNumbers, Cue::Term]);
                steps.asks(between(seed, 25, 70), ClientFrame::Say(Saying::Cue { cue }));
            }
        }
        Doing::WrappingUp(call) if part == Part::Operator => writes_up(&mut steps, call, picture, (scripts.get(&call), seed)),
        Doing::WrappingUp(_) => steps.asks(between(seed, 8, 30), ClientFrame::Finish {}),
    }
    steps.steps
}

/// How long somebody rests.
fn rest(seed: &mut Seed, reason: NotReadyReason) -> Duration {
    match reason {
        NotReadyReason::SignedIn => between(seed, 1, 5),
        NotReadyReason::Break => between(seed, 240, 420),
        NotReadyReason::Meeting | NotReadyReason::Training => between(seed, 120, 300),
        NotReadyReason::Other => Duration::from_secs(1),
        NotReadyReason::Refused | NotReadyReason::RingNoAnswer => between(seed, 20, 60),
    }
}

fn operates(steps: &mut Planner, picture: &Picture, script: Option<&Script>, (members, seed): (&[Member], &mut Seed)) {
    let whole = script.and_then(|script| script.hangs_up_at).map_or(WITH_REAL_CALLER, |at| at.since(picture.now));
    steps.phrase(Duration::from_secs(3), "opening-greeting");
    if seed.percent(30) {
        steps.asks(whole * 25 / 100, ClientFrame::LookUp(look_up(seed, members)));
    }
    if seed.percent(8) {
        steps.asks(whole * 40 / 100, ClientFrame::Hold {});
        steps.asks(whole * 40 / 100 + between(seed, 10, 25), ClientFrame::Resume {});
    }
    let matter = script.map_or_else(|| demand::matter(seed), |script| script.matter.clone());
    let answers = demand::answers(matter.category);
    if !answers.is_empty() {
        let index = usize::try_from(seed.below(u64::try_from(answers.len()).unwrap_or(1))).unwrap_or(0);
        steps.deeds(whole * 55 / 100, answers.get(index).cloned().map(|entry| ClientFrame::SendAnswer { entry }));
    }
    if script.is_none_or(|script| script.real_staff) {
        steps.phrase(whole * 70 / 100, "closing-summary");
        steps.phrase(whole * 90 / 100, "closing-thanks");
    }
    // A simulated caller hangs up; a real one is taken leave of.
    if script.is_none() {
        steps.asks(whole, ClientFrame::End {});
    }
}

fn look_up(seed: &mut Seed, members: &[Member]) -> LookUp {
    let index = usize::try_from(seed.below(u64::try_from(members.len()).unwrap_or(1))).unwrap_or(0);
    let purpose = seed.pick(&[LookUpPurpose::Notice, LookUpPurpose::Registration, LookUpPurpose::Certificate]);
    let member = members.get(index);
    LookUp {
        purpose,
        name_kana: member.map(|member| member.record.name_kana.clone()).unwrap_or_default(),
        birth: member.map(|member| member.birth.to_string()).unwrap_or_default(),
        third: ThirdItem::Number(member.map(|member| format!("{}-{}", member.kigo, member.bango)).unwrap_or_default()),
    }
}

fn writes_up(steps: &mut Planner, call: CallId, picture: &Picture, (script, seed): (Option<&Script>, &mut Seed)) {
    let matter = script.map_or_else(|| demand::matter(seed), |script| script.matter.clone());
    let answers = picture.calls.get(&call).map(|call| call.answers.iter().map(|(entry, _)| entry.clone()).collect());
    let Disposition::Recorded { category, resolution, referral } = demand::disposition(seed, matter.category) else { return };
    let note = words::note(seed, category).to_owned();
    let form = WrapUpForm { call, category, resolution, referral, answers: answers.unwrap_or_default(), note };
    let takes = between(seed, 15, 50);
    steps.asks(takes, ClientFrame::Disposition(form));
    steps.asks(takes + Duration::from_secs(3), ClientFrame::Finish {});
}

/// Steps in the order of their time.
struct Planner {
    now: Timestamp,
    steps: Steps,
}

impl Planner {
    fn deed(&mut self, after: Duration, deed: Deed) {
        self.steps.push_back((self.now.plus(after), deed));
    }

    fn asks(&mut self, after: Duration, frame: ClientFrame) {
        self.deed(after, Deed::Asks(Box::new(frame)));
    }

    fn deeds(&mut self, after: Duration, frame: Option<ClientFrame>) {
        if let Some(frame) = frame {
            self.asks(after, frame);
        }
    }

    fn phrase(&mut self, after: Duration, phrase: &str) {
        self.deeds(after, PhraseId::parse(phrase).ok().map(|phrase| ClientFrame::Say(Saying::Phrase { phrase })));
    }
}
