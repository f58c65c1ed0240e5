use sansha_core::agent::Agent;
use sansha_core::bridge::Part;
use sansha_core::ids::AgentId;
use sansha_core::language::Language;
use sansha_core::protocol::ClientFrame;
use sansha_core::time::Timestamp;

use super::crew::Deed;
use super::director::{Act, Director};
use super::picture::Picture;
use crate::services::demo::demand::Matter;
use crate::services::demo::past::part_of;
use crate::services::demo::people::{is_kept_free, people};

/// A Wednesday, 10:00.
const MORNING: Timestamp = Timestamp::from_ms(1_726_621_200_000);

/// Everyone simulated is free, and these chairs are taken by real people who are free, too.
fn floor(real: &[AgentId]) -> Picture {
    let seats = people().into_iter().filter(|person| !is_kept_free(person.id) || real.contains(&person.id));
    let agents = seats.filter_map(|person| {
        let agent = Agent { not_ready: None, ..Agent::seated(part_of(person.role)?, person.speaks, MORNING) };
        Some((person.id, agent))
    });
    Picture { now: MORNING, open: true, agents: agents.collect(), real: real.iter().copied().collect(), ..Picture::default() }
}

fn kept_free(part: Part) -> AgentId {
    people().into_iter().find(|person| is_kept_free(person.id) && part_of(person.role) == Some(part)).unwrap().id
}

/// Looks until somebody calls for real people; the scene before and after the call, and what it is about.
fn until_called(director: &mut Director, picture: &mut Picture) -> (Vec<Act>, Matter, Vec<Act>) {
    for _ in 0..60 {
        picture.now = picture.now.plus(std::time::Duration::from_millis(500));
        let scenes = director.look(picture);
        let calls = |act: &Act| if let Act::Calls(matter, true) = act { Some(matter.clone()) } else { None };
        if let Some((at, matter)) = scenes.iter().enumerate().find_map(|(at, scene)| Some((at, scene.iter().find_map(calls)?))) {
            let steps_back = |act: &&Act| matches!(act, Act::Crew(_, Deed::Asks(frame)) if matches!(**frame, ClientFrame::NotReady { .. }));
            let before = scenes[..at].iter().flatten().filter(steps_back).cloned().collect();
            return (before, matter, scenes.get(at + 1).cloned().unwrap_or_default());
        }
    }
    panic!("nobody calls");
}

fn waited(picture: &Picture) -> u64 {
    picture.now.since(MORNING).as_secs()
}

#[test]
fn whoever_gets_ready_first_is_called_within_fifteen_seconds_and_the_crew_steps_back_for_an_instant() {
    let operator = kept_free(Part::Operator);
    let (mut director, mut picture) = (Director::new(1), floor(&[operator]));
    let (before, matter, after) = until_called(&mut director, &mut picture);
    assert!(waited(&picture) <= 15);
    assert!(matter.language.is_foreign());
    let crew = picture.free_crew(Part::Operator, None).count();
    assert_eq!((before.len(), after.len()), (crew, crew));
    assert!(after.iter().all(|act| matches!(act, Act::Crew(_, Deed::Asks(frame)) if **frame == ClientFrame::Ready {})));
}

#[test]
fn an_interpreter_is_called_in_a_language_of_theirs_and_of_those_who_speak_it_nobody_else_is_free() {
    for person in people().into_iter().filter(|person| part_of(person.role) == Some(Part::Interpreter)) {
        let (mut director, mut picture) = (Director::new(1), floor(&[person.id]));
        let (before, matter, _) = until_called(&mut director, &mut picture);
        assert!(person.speaks.contains_key(&matter.language), "{}", person.name);
        let rivals = [Part::Operator, Part::Interpreter].map(|part| picture.free_crew(part, Some(matter.language)).count());
        assert_eq!(before.len(), rivals.iter().sum::<usize>(), "{}", person.name);
    }
}

#[test]
fn operator_and_interpreter_of_one_visitor_get_one_call_together() {
    let real = [kept_free(Part::Operator), kept_free(Part::Interpreter)];
    let (mut director, mut picture) = (Director::new(1), floor(&real));
    let (before, matter, _) = until_called(&mut director, &mut picture);
    assert_eq!(matter.language, Language::Vietnamese);
    let gone: Vec<_> = before.iter().map(|act| if let Act::Crew(agent, _) = act { *agent } else { panic!("{act:?}") }).collect();
    assert!(picture.free_crew(Part::Operator, None).all(|agent| gone.contains(&agent)));
    assert!(picture.free_crew(Part::Interpreter, Some(Language::Vietnamese)).all(|agent| gone.contains(&agent)));
}

#[test]
fn nobody_calls_when_the_hotline_is_closed() {
    let (mut director, mut picture) = (Director::new(1), floor(&[kept_free(Part::Operator)]));
    picture.open = false;
    for _ in 0..60 {
        picture.now = picture.now.plus(std::time::Duration::from_secs(1));
        assert!(!director.look(&picture).iter().flatten().any(|act| matches!(act, Act::Calls(..))));
    }
}
