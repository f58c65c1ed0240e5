//! Takes the Opus packets out of an Ogg file (RFC 3533, RFC 7845).
//!
//! Only what our own clips need: one stream, from memory, trusted not to be damaged because it is part of the program.

use std::sync::Arc;

/// The two packets before the sound: identification and comments (RFC 7845 s3).
const HEADERS: usize = 2;

/// Why a clip cannot be played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum BadClip {
    /// Not pages of Ogg.
    #[error("it is not an Ogg file")]
    NotOgg,
    /// Not the sound that is expected.
    #[error("it is not Opus in single mono frames of 20 ms")]
    NotTwentyMs,
}

/// The sound packets of an Ogg/Opus file, in order.
///
/// # Errors
/// [`BadClip`].
pub(super) fn packets(file: &[u8]) -> Result<Vec<Arc<[u8]>>, BadClip> {
    let mut packets = Vec::new();
    let mut open = Vec::new();
    let mut rest = file;
    while !rest.is_empty() {
        let (page, behind) = page(rest).ok_or(BadClip::NotOgg)?;
        for (part, ends) in page {
            open.extend_from_slice(part);
            if ends {
                packets.push(std::mem::take(&mut open));
            }
        }
        rest = behind;
    }
    if !packets.first().is_some_and(|head| head.starts_with(b"OpusHead")) {
        return Err(BadClip::NotOgg);
    }
    let sound = packets.into_iter().skip(HEADERS);
    sound.map(|packet| if is_one_frame_of_20_ms(&packet) { Ok(packet.into()) } else { Err(BadClip::NotTwentyMs) }).collect()
}

/// One page as pieces of packets, each with whether its packet ends there, and what is behind the page.
#[expect(clippy::type_complexity, reason = "a pair of what was read and what is left")]
fn page(file: &[u8]) -> Option<(Vec<(&[u8], bool)>, &[u8])> {
    let (header, rest) = file.split_at_checked(27)?;
    if !header.starts_with(b"OggS") {
        return None;
    }
    let (table, mut rest) = rest.split_at_checked(usize::from(*header.last()?))?;
    let mut pieces = Vec::with_capacity(table.len());
    for lacing in table {
        let (piece, behind) = rest.split_at_checked(usize::from(*lacing))?;
        pieces.push((piece, *lacing < u8::MAX));
        rest = behind;
    }
    Some((pieces, rest))
}

/// Reads the first byte of an Opus packet (RFC 6716 s3.1).
fn is_one_frame_of_20_ms(packet: &[u8]) -> bool {
    let Some(first) = packet.first() else { return false };
    let (configuration, stereo, frames) = (first >> 3, first & 0b100, first & 0b11);
    let twenty_ms = matches!(configuration, 1 | 5 | 9 | 13 | 15 | 19 | 23 | 27 | 31);
    twenty_ms && stereo == 0 && frames == 0
}

#[cfg(test)]
mod tests {
    use super::{BadClip, packets};

    fn page(lacing: &[u8], body: &[u8]) -> Vec<u8> {
        let mut page = b"OggS".to_vec();
        page.extend([0; 22]);
        page.push(u8::try_from(lacing.len()).unwrap());
        page.extend(lacing);
        page.extend(body);
        page
    }

    #[test]
    fn packets_are_put_together_across_pages() {
        let mut file = page(&[8, 8], b"OpusHeadOpusTags");
        let long = vec![0b0100_1000; 300];
        file.extend(page(&[255], &long[..255]));
        file.extend(page(&[45, 1], &[&long[255..], &[0b0100_1000]].concat()));
        let sizes: Vec<_> = packets(&file).unwrap().iter().map(|packet| packet.len()).collect();
        assert_eq!(sizes, [300, 1]);
    }

    #[test]
    fn other_files_are_refused() {
        assert_eq!(packets(b"RIFF....WAVE"), Err(BadClip::NotOgg));
        assert_eq!(packets(&page(&[8, 8, 1], b"OpusHeadOpusTags\x03")), Err(BadClip::NotTwentyMs));
    }
}
