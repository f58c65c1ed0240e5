//! Voice on real sockets: three parties, the media task, and words instead of sound.
//!
//! A word that must *not* arrive cannot be waited for. Where a test says that something is not heard, it waits for a later word
//! on the same way, behind which the earlier one would have come.

#[cfg(test)]
mod client;

use client::{Heard, Party, media, settled};
use sansha::services::ports::{Actors, Voice, VoiceError};
use sansha_core::bridge::{HearMatrix, Part, Prompt};
use sansha_core::ids::CallId;
use sansha_core::language::Language;
use sansha_core::protocol::SlotSource;

const CALL: CallId = CallId::numbered(1);

fn all_hear_all() -> HearMatrix {
    let pairs = Part::ALL.into_iter().flat_map(|speaker| Part::ALL.map(|listener| (speaker, listener)));
    pairs.fold(HearMatrix::silence(), |matrix, (speaker, listener)| matrix.with(speaker, listener))
}

fn words(heard: &[Heard]) -> Vec<String> {
    heard.iter().map(|heard| String::from_utf8_lossy(&heard.word).into_owned()).collect()
}

#[tokio::test]
async fn everyone_hears_the_two_others_each_on_their_own_line_and_never_themselves() {
    let voice = media();
    voice.set_matrix(CALL, all_hear_all());
    let mut caller = Party::join(&voice, CALL, Part::Caller).await;
    let mut operator = Party::join(&voice, CALL, Part::Operator).await;
    let mut interpreter = Party::join(&voice, CALL, Part::Interpreter).await;

    caller.say(b"hello").await;
    let heard = operator.until_heard(b"hello").await;
    assert_eq!(heard.iter().map(|heard| heard.source).collect::<Vec<_>>(), [SlotSource::Part(Part::Caller)]);
    assert_eq!((heard[0].seq, words(&heard)), (1, vec!["hello".to_owned()]));
    interpreter.until_heard(b"hello").await;

    interpreter.say(b"konnichiwa").await;
    let heard = operator.until_heard(b"konnichiwa").await;
    assert_eq!(heard[0].source, SlotSource::Part(Part::Interpreter));
    assert_eq!(words(&caller.until_heard(b"konnichiwa").await), ["konnichiwa"], "not its own word");
}

#[tokio::test]
async fn what_the_matrix_does_not_name_is_not_forwarded_and_a_change_holds_at_once() {
    let voice = media();
    let mut caller = Party::join(&voice, CALL, Part::Caller).await;
    let mut operator = Party::join(&voice, CALL, Part::Operator).await;

    caller.say(b"before any matrix").await;
    settled(&voice, |figures| figures.unheard == 1).await;
    voice.set_matrix(CALL, all_hear_all());
    operator.say(b"who is there").await;
    caller.until_heard(b"who is there").await;
    caller.say(b"me").await;
    let before = operator.until_heard(b"me").await;
    assert_eq!(words(&before), ["me"]);

    voice.set_matrix(CALL, HearMatrix::silence().with(Part::Operator, Part::Caller));
    operator.say(b"hold the line").await;
    caller.until_heard(b"hold the line").await;
    caller.say(b"is it on").await;
    caller.say(b"what are they doing").await;
    settled(&voice, |figures| figures.unheard == 3).await;

    voice.set_matrix(CALL, all_hear_all());
    operator.say(b"back").await;
    caller.until_heard(b"back").await;
    caller.say(b"good").await;
    let after = operator.until_heard(b"good").await;
    assert_eq!(words(&after), ["good"], "nothing that was said on hold");
    assert_eq!(after[0].seq, before[0].seq + 1, "the pause is no loss");
    assert!(after[0].time > before[0].time);
}

#[tokio::test]
async fn a_page_that_is_loaded_again_takes_the_place_of_the_old_one() {
    let voice = media();
    voice.set_matrix(CALL, all_hear_all());
    let mut operator = Party::join(&voice, CALL, Part::Operator).await;
    let mut old = Party::join(&voice, CALL, Part::Caller).await;
    old.say(b"first").await;
    let first = operator.until_heard(b"first").await;

    let mut new = Party::join(&voice, CALL, Part::Caller).await;
    assert_eq!(voice.figures().legs, 2);
    old.say(b"from the old page").await;
    settled(&voice, |figures| figures.stray > 0).await;
    new.say(b"again").await;
    let again = operator.until_heard(b"again").await;
    assert_eq!(words(&again), ["again"]);
    assert_eq!((again[0].source, again[0].seq), (first[0].source, first[0].seq + 1), "the same line goes on");
    operator.say(b"welcome back").await;
    new.until_heard(b"welcome back").await;
}

#[tokio::test]
async fn announcements_come_over_their_own_line_and_stop_with_the_matrix() {
    let voice = media();
    voice.set_matrix(CALL, HearMatrix::silence().with_prompt(Part::Caller, Prompt::Waiting(Language::Vietnamese)));
    let mut caller = Party::join(&voice, CALL, Part::Caller).await;
    let mut operator = Party::join(&voice, CALL, Part::Operator).await;
    caller.until("some of the announcement", |party| party.heard.len() > 10).await;
    let heard = std::mem::take(&mut caller.heard);
    assert!(heard.iter().all(|heard| heard.source == SlotSource::Prompt));
    assert!(heard.windows(2).all(|pair| pair[1].seq == pair[0].seq + 1 && pair[1].time == pair[0].time + 960));

    voice.set_matrix(CALL, all_hear_all());
    operator.say(b"moshi moshi").await;
    caller.until_heard(b"moshi moshi").await;
    let sent = voice.figures().packets_out;
    caller.say(b"hai").await;
    assert_eq!(words(&operator.until_heard(b"hai").await), ["hai"], "the operator never heard the announcement");
    assert_eq!(voice.figures().packets_out, sent + 1, "it is not played any more");
}

#[tokio::test]
async fn simulated_parties_are_heard_in_turn_like_anybody_and_obey_the_matrix() {
    let voice = media();
    voice.set_matrix(CALL, all_hear_all());
    let mut operator = Party::join(&voice, CALL, Part::Operator).await;
    voice.cast(CALL, Language::Vietnamese, [Part::Caller, Part::Interpreter].into(), true);
    let heard_of = |party: &Party, part| party.heard.iter().filter(|heard| heard.source == SlotSource::Part(part)).count();
    operator.until("the caller, then the interpreter", |party| heard_of(party, Part::Interpreter) > 10).await;
    let heard = std::mem::take(&mut operator.heard);
    let caller: Vec<_> = heard.iter().filter(|heard| heard.source == SlotSource::Part(Part::Caller)).collect();
    assert!(caller.windows(2).all(|pair| pair[1].seq == pair[0].seq + 1 && pair[1].time == pair[0].time + 960));
    let mut turns: Vec<_> = heard.iter().map(|heard| heard.source).collect();
    turns.dedup();
    assert_eq!(turns, [SlotSource::Part(Part::Caller), SlotSource::Part(Part::Interpreter)], "one after the other");

    let caller_alone = HearMatrix::silence().with(Part::Caller, Part::Operator).with(Part::Operator, Part::Caller);
    voice.set_matrix(CALL, caller_alone);
    settled(&voice, |figures| figures.unheard > 10).await;
    voice.cast(CALL, Language::Vietnamese, [].into(), true);
    voice.end(CALL);
    settled(&voice, |figures| (figures.legs, figures.calls) == (0, 0)).await;
}

#[tokio::test]
async fn calls_do_not_hear_each_other() {
    let voice = media();
    let other = CallId::numbered(2);
    voice.set_matrix(CALL, all_hear_all());
    voice.set_matrix(other, all_hear_all());
    let mut caller = Party::join(&voice, CALL, Part::Caller).await;
    let mut operator = Party::join(&voice, other, Part::Operator).await;
    let mut neighbour = Party::join(&voice, other, Part::Caller).await;
    caller.say(b"mine").await;
    settled(&voice, |figures| figures.packets_in == 1).await;
    neighbour.say(b"yours").await;
    assert_eq!(words(&operator.until_heard(b"yours").await), ["yours"]);
}

#[tokio::test]
async fn nothing_is_left_of_a_call_that_is_over() {
    let voice = media();
    voice.set_matrix(CALL, all_hear_all().with_prompt(Part::Caller, Prompt::Held(Language::Khmer)));
    let _caller = Party::join(&voice, CALL, Part::Caller).await;
    let _operator = Party::join(&voice, CALL, Part::Operator).await;
    let mut interpreter = Party::join(&voice, CALL, Part::Interpreter).await;
    assert_eq!((voice.figures().legs, voice.figures().calls), (3, 1));
    interpreter.close().await;
    settled(&voice, |figures| figures.legs == 2).await;
    voice.leave(CALL, Part::Operator);
    settled(&voice, |figures| figures.legs == 1).await;
    voice.end(CALL);
    settled(&voice, |figures| (figures.legs, figures.calls) == (0, 0)).await;
}

#[tokio::test]
async fn offers_that_are_not_ours_are_refused() {
    let voice = media();
    let refused = |sdp: String| async { matches!(voice.join(CALL, Part::Caller, sdp).await, Err(VoiceError::BadOffer(_))) };
    assert!(refused("v=0".to_owned()).await);
    assert!(refused("x".repeat(100_000)).await);
    let (_, offer, _) = Party::offer().await;
    let lines: Vec<_> = offer.split_inclusive("m=").collect();
    assert!(refused(lines[..3].concat().trim_end_matches("m=").to_owned()).await, "two lines are too few");
    assert!(refused(offer.replace("m=audio", "m=video")).await);
    assert_eq!(voice.figures().legs, 0);
}
