//! Voices of simulated parties: recorded packets that enter the exchange as if a party had said them, one after the other in turn.
//!
//! The hear matrix decides who gets them, as with anybody's. A party who has a connection speaks for themselves: in their turn there
//! is silence here. Times run on through pauses, so that a listener's clock sees a speaker who was quiet, not one who began anew.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sansha_core::bridge::Part;
use sansha_core::language::Language;

use super::ogg::{BadClip, packets};
use super::slots::{FRAME_SAMPLES, Packet};

/// A recording, packet by packet.
type Clip = Arc<[Arc<[u8]>]>;

/// Three soft notes, for languages that have no voice.
const TONE: &[u8] = include_bytes!("tone.opus");
/// The one who speaks Japanese to the caller's interpreter.
const OPERATOR: &[u8] = include_bytes!("../../../locales/ja/audio/operator.opus");

/// Frames of 20 ms between two turns, and in the turn of somebody real.
const PAUSE: usize = 60;
const TURN_OF_SOMEBODY_REAL: usize = 400;

macro_rules! spoken {
    ($($language:ident $tag:literal),+ $(,)?) => {
        /// What callers and interpreters say, by language: text and maker are in `locales/audio.md`.
        const SPOKEN: &[(Language, &[u8], &[u8])] = &[$((
            Language::$language,
            include_bytes!(concat!("../../../locales/", $tag, "/audio/caller.opus")),
            include_bytes!(concat!("../../../locales/", $tag, "/audio/interpreter.opus")),
        )),+];
    };
}

spoken! {
    Japanese "ja", English "en", Chinese "zh", Korean "ko", Spanish "es", Portuguese "pt", Vietnamese "vi", Indonesian "id",
    Nepali "ne", French "fr", German "de", Italian "it", Russian "ru", Malay "ms", Sinhala "si", Hindi "hi", Bengali "bn", Urdu "ur",
}

/// Who of a call is simulated, and in which language its caller speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cast {
    /// The caller's language.
    pub(super) language: Language,
    /// The simulated parties.
    pub(super) parts: BTreeSet<Part>,
    /// Whether an interpreter takes part.
    pub(super) interpreted: bool,
}

/// Everything that simulated parties can say.
pub(super) struct Lines {
    callers: BTreeMap<Language, Clip>,
    interpreters: BTreeMap<Language, Clip>,
    operator: Clip,
    tone: Clip,
}

impl Lines {
    /// Reads what the program carries with it.
    ///
    /// # Errors
    /// [`BadClip`] when a file is not as it must be.
    pub(super) fn load() -> Result<Self, BadClip> {
        let (mut callers, mut interpreters) = (BTreeMap::new(), BTreeMap::new());
        for (language, caller, interpreter) in SPOKEN {
            callers.insert(*language, packets(caller)?.into());
            interpreters.insert(*language, packets(interpreter)?.into());
        }
        Ok(Self { callers, interpreters, operator: packets(OPERATOR)?.into(), tone: packets(TONE)?.into() })
    }

    /// The talk of a cast, from the caller's first words. `streams` tell its parties from everything else.
    pub(super) fn talk(&self, cast: Cast, streams: [u32; 3]) -> Talk {
        let caller = self.said(&self.callers, cast.language);
        let turns = if cast.interpreted {
            let to_operator = self.said(&self.interpreters, Language::Japanese);
            let to_caller = self.said(&self.interpreters, cast.language);
            vec![
                (Part::Caller, caller),
                (Part::Interpreter, to_operator),
                (Part::Operator, Arc::clone(&self.operator)),
                (Part::Interpreter, to_caller),
            ]
        } else {
            vec![(Part::Caller, caller), (Part::Operator, Arc::clone(&self.operator))]
        };
        let mouths = Part::ALL.into_iter().zip(streams).map(|(part, stream)| (part, Mouth { stream, seq: 0 })).collect();
        Talk { cast, turns, mouths, turn: 0, position: 0, frames: 0 }
    }

    fn said(&self, clips: &BTreeMap<Language, Clip>, language: Language) -> Clip {
        Arc::clone(clips.get(&language).unwrap_or(&self.tone))
    }
}

/// A party's own numbers.
struct Mouth {
    stream: u32,
    seq: u64,
}

/// A talk that goes on and on.
pub(super) struct Talk {
    cast: Cast,
    turns: Vec<(Part, Clip)>,
    mouths: BTreeMap<Part, Mouth>,
    turn: usize,
    position: usize,
    frames: u64,
}

impl Talk {
    /// Who takes part.
    pub(super) const fn cast(&self) -> &Cast {
        &self.cast
    }

    /// The next 20 ms: who says what, or nothing. `is_real` says who has a connection.
    pub(super) fn next(&mut self, is_real: impl Fn(Part) -> bool) -> Option<(Part, Packet)> {
        let frame = self.frames;
        self.frames += 1;
        let (part, clip) = self.turns.get(self.turn)?;
        let (part, clip) = (*part, Arc::clone(clip));
        let is_mute = is_real(part) || !self.cast.parts.contains(&part);
        let length = if is_mute { TURN_OF_SOMEBODY_REAL } else { clip.len() };
        let at = self.position;
        self.position += 1;
        if self.position >= length + PAUSE {
            self.position = 0;
            self.turn = (self.turn + 1).checked_rem(self.turns.len()).unwrap_or(0);
        }
        let payload = if is_mute { None } else { clip.get(at).map(Arc::clone) }?;
        let mouth = self.mouths.get_mut(&part)?;
        mouth.seq += 1;
        let time = u32::try_from(frame * u64::from(FRAME_SAMPLES) % (u64::from(u32::MAX) + 1)).ok()?;
        Some((part, Packet { stream: mouth.stream, seq: mouth.seq, time, payload }))
    }
}

#[cfg(test)]
mod tests {
    use sansha_core::bridge::Part;
    use sansha_core::language::Language;

    use super::{Cast, Lines, PAUSE};

    fn cast(language: Language) -> Cast {
        Cast { language, parts: Part::ALL.into(), interpreted: true }
    }

    #[test]
    fn they_speak_in_turn_with_pauses_and_every_frame_has_its_time() {
        let lines = Lines::load().unwrap();
        let mut talk = lines.talk(cast(Language::Vietnamese), [1, 2, 3]);
        let all: Vec<_> = (0..3_000).map(|_| talk.next(|_| false)).collect();
        let mut turns: Vec<Part> = all.iter().flatten().map(|(part, _)| *part).collect();
        turns.dedup();
        assert_eq!(turns[..5], [Part::Caller, Part::Interpreter, Part::Operator, Part::Interpreter, Part::Caller]);
        for (frame, (_, packet)) in (0_u32..).zip(&all).filter_map(|(frame, said)| Some((frame, said.as_ref()?))) {
            assert_eq!(packet.time, frame * 960);
        }
        let first = all.iter().take_while(|said| said.is_some()).count();
        assert!(all[first..first + PAUSE].iter().all(Option::is_none));
    }

    #[test]
    fn somebody_real_speaks_for_themselves() {
        let mut talk = Lines::load().unwrap().talk(cast(Language::Nepali), [1, 2, 3]);
        let said: Vec<_> = (0..5_000).filter_map(|_| talk.next(|part| part == Part::Operator)).collect();
        assert!(!said.is_empty() && said.iter().all(|(part, _)| *part != Part::Operator));
    }

    #[test]
    fn a_language_without_a_voice_has_notes_and_a_talk_in_japanese_has_no_interpreter() {
        let lines = Lines::load().unwrap();
        let mut khmer = lines.talk(cast(Language::Khmer), [1, 2, 3]);
        assert_eq!(khmer.next(|_| false).unwrap().1.payload, lines.tone[0]);
        let mut japanese = lines.talk(Cast { interpreted: false, ..cast(Language::Japanese) }, [1, 2, 3]);
        assert!((0..5_000).filter_map(|_| japanese.next(|_| false)).all(|(part, _)| part != Part::Interpreter));
    }
}
