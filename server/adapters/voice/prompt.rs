//! Announcements and hold music: recorded packets, sent as they are.
//!
//! A clip is said once in the listener's language, then music until the hear matrix says otherwise. Nothing is decoded or
//! encoded. Languages without a clip have music only.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use sansha_core::bridge::Prompt;
use sansha_core::language::Language;

use super::ogg::{BadClip, packets};
use super::slots::{FRAME_SAMPLES, Packet};

/// Time between two packets of a clip.
pub(super) const BEAT: Duration = Duration::from_millis(20);

/// Music loop, the same for all.
const MUSIC: &[u8] = include_bytes!("hold.opus");

/// A recording, packet by packet.
type Clip = Arc<[Arc<[u8]>]>;

macro_rules! spoken {
    ($($language:ident $tag:literal),+ $(,)?) => {
        /// The languages that have clips: text and maker are in `locales/audio.md`.
        const SPOKEN: &[(Language, &[u8], &[u8])] = &[$((
            Language::$language,
            include_bytes!(concat!("../../../locales/", $tag, "/audio/waiting.opus")),
            include_bytes!(concat!("../../../locales/", $tag, "/audio/held.opus")),
        )),+];
    };
}

spoken! {
    Japanese "ja", English "en", Chinese "zh", Korean "ko", Spanish "es", Portuguese "pt", Vietnamese "vi", Indonesian "id",
    Nepali "ne", French "fr", German "de", Italian "it", Russian "ru", Malay "ms", Sinhala "si", Hindi "hi", Bengali "bn", Urdu "ur",
}

/// Everything that can be played.
pub(super) struct Clips {
    said: HashMap<Prompt, Clip>,
    music: Clip,
}

impl Clips {
    /// Reads what the program carries with it.
    ///
    /// # Errors
    /// [`BadClip`] when a file is not as it must be.
    pub(super) fn load() -> Result<Self, BadClip> {
        let mut said = HashMap::new();
        for (language, waiting, held) in SPOKEN {
            said.insert(Prompt::Waiting(*language), packets(waiting)?.into());
            said.insert(Prompt::Held(*language), packets(held)?.into());
        }
        Ok(Self { said, music: packets(MUSIC)?.into() })
    }

    /// Starts a prompt from its beginning; `stream` tells it from those before.
    pub(super) fn play(&self, prompt: Prompt, stream: u32) -> Player {
        let said = self.said.get(&prompt).cloned().unwrap_or_default();
        Player { prompt, stream, said, music: Arc::clone(&self.music), position: 0 }
    }
}

/// A prompt being played to one party.
pub(super) struct Player {
    prompt: Prompt,
    stream: u32,
    said: Clip,
    music: Clip,
    position: usize,
}

impl Player {
    /// What is played.
    pub(super) fn prompt(&self) -> Prompt {
        self.prompt
    }

    /// The next 20 ms. Never ends.
    pub(super) fn next(&mut self) -> Option<Packet> {
        let payload = match self.position.checked_sub(self.said.len()) {
            None => self.said.get(self.position),
            Some(after) => self.music.get(after.checked_rem(self.music.len())?),
        };
        let payload = Arc::clone(payload?);
        let seq = u64::try_from(self.position).ok()?;
        let time = u32::try_from(seq * u64::from(FRAME_SAMPLES) % (u64::from(u32::MAX) + 1)).ok()?;
        self.position += 1;
        Some(Packet { stream: self.stream, seq, time, payload })
    }
}

#[cfg(test)]
mod tests {
    use sansha_core::bridge::Prompt;
    use sansha_core::language::Language;

    use super::Clips;

    #[test]
    fn a_clip_is_said_once_and_then_music_goes_round_and_round() {
        let clips = Clips::load().unwrap();
        let said = clips.said[&Prompt::Held(Language::Vietnamese)].len();
        let music = clips.music.len();
        let mut player = clips.play(Prompt::Held(Language::Vietnamese), 1);
        let all: Vec<_> = std::iter::from_fn(|| player.next()).take(said + 2 * music + 1).collect();
        assert_eq!(all[said].payload, clips.music[0]);
        assert_eq!(all[said + music].payload, clips.music[0], "the second round");
        assert!(all.iter().zip(0u64..).all(|(packet, n)| packet.seq == n && u64::from(packet.time) == n * 960));
    }

    #[test]
    fn every_clip_is_readable_and_a_language_without_one_has_music_at_once() {
        let clips = Clips::load().unwrap();
        let seconds = |frames: usize| frames / 50;
        assert!(clips.said.values().all(|clip| (1..=15).contains(&seconds(clip.len()))));
        assert!(seconds(clips.music.len()) >= 10);
        let mut player = clips.play(Prompt::Waiting(Language::Khmer), 1);
        assert_eq!(player.next().unwrap().payload, clips.music[0]);
    }
}
