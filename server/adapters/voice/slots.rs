//! The running numbers of one media line.
//!
//! A listener's line carries one source for the whole call, but the packets behind it come and go: the speaker reloads the
//! page, is muted, is on hold. The line must look like one stream that never restarts, or the browser's jitter buffer takes the
//! gap for loss and conceals it. So every run of packets is moved onto numbers that follow the last run.

use std::sync::Arc;
use std::time::{Duration, Instant};

/// Samples of one 20 ms frame at Opus' clock of 48 kHz (RFC 7587 s4.1).
pub(super) const FRAME_SAMPLES: u32 = 960;

/// A jump of more packets than this (20 s) is a source that began anew.
const JUMP_MAX: u64 = 1_000;

/// One voice packet on its way, with its sender's numbers.
#[derive(Debug, Clone)]
pub(super) struct Packet {
    /// The stream it belongs to.
    pub(super) stream: u32,
    /// Sequence number without the wrap at 16 bits.
    pub(super) seq: u64,
    /// Media time, 48 kHz.
    pub(super) time: u32,
    /// Opus.
    pub(super) payload: Arc<[u8]>,
}

/// The numbers a packet leaves with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Sequence number without the wrap at 16 bits. Starts at 1: a receiver that comes late assumes a roll-over count of zero.
    pub(super) seq: u64,
    /// Media time, 48 kHz.
    pub(super) time: u32,
    /// First packet after a pause.
    pub(super) first: bool,
}

/// A run of packets of one stream, and where it was moved to.
#[derive(Debug)]
struct Run {
    stream: u32,
    seq: u64,
    newest: u64,
    time: u32,
    moved_seq: u64,
    moved_time: u32,
}

/// Renumbers what goes over one line.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    run: Option<Run>,
    last: Option<(Stamp, Instant)>,
}

impl Numbering {
    /// The run is over: the next packet begins another one, without a hole before it.
    pub(super) fn cut(&mut self) {
        self.run = None;
    }

    /// The numbers for a packet; none when it is older than its run.
    pub(super) fn stamp(&mut self, packet: &Packet, now: Instant) -> Option<Stamp> {
        if !self.continues(packet) {
            self.begin(packet, now);
        }
        let run = self.run.as_mut()?;
        let ahead = packet.seq.checked_sub(run.seq)?;
        let time = run.moved_time.wrapping_add(packet.time.wrapping_sub(run.time));
        let stamp = Stamp { seq: run.moved_seq + ahead, time, first: ahead == 0 };
        if packet.seq >= run.newest {
            run.newest = packet.seq;
            self.last = Some((stamp, now));
        }
        Some(stamp)
    }

    fn continues(&self, packet: &Packet) -> bool {
        self.run.as_ref().is_some_and(|run| run.stream == packet.stream && packet.seq < run.newest.saturating_add(JUMP_MAX))
    }

    /// Begins a run right behind the last packet, as much later as time has passed.
    fn begin(&mut self, packet: &Packet, now: Instant) {
        let (moved_seq, moved_time) = match self.last {
            None => (1, 0),
            Some((last, at)) => {
                let passed = samples(now.saturating_duration_since(at)).max(FRAME_SAMPLES);
                (last.seq + 1, last.time.wrapping_add(passed))
            }
        };
        self.run = Some(Run { stream: packet.stream, seq: packet.seq, newest: packet.seq, time: packet.time, moved_seq, moved_time });
    }
}

/// A duration in samples, modulo the width of the media time.
fn samples(passed: Duration) -> u32 {
    let wide = passed.as_micros() * 48 / 1_000;
    u32::try_from(wide % (u128::from(u32::MAX) + 1)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Numbering, Packet};

    fn packet(stream: u32, seq: u64, time: u32) -> Packet {
        Packet { stream, seq, time, payload: [0u8].as_slice().into() }
    }

    fn numbers(line: &mut Numbering, packet: &Packet, now: Instant) -> Option<(u64, u32, bool)> {
        line.stamp(packet, now).map(|stamp| (stamp.seq, stamp.time, stamp.first))
    }

    #[test]
    fn a_line_starts_low_and_keeps_the_holes_and_the_order_of_its_source() {
        let (mut line, now) = (Numbering::default(), Instant::now());
        assert_eq!(numbers(&mut line, &packet(7, 70_000, 5_000), now), Some((1, 0, true)));
        assert_eq!(numbers(&mut line, &packet(7, 70_002, 6_920), now), Some((3, 1_920, false)), "one is lost: the hole stays");
        assert_eq!(numbers(&mut line, &packet(7, 70_001, 5_960), now), Some((2, 960, false)), "it was only late");
    }

    #[test]
    fn a_pause_leaves_no_hole_but_time_passes() {
        let (mut line, now) = (Numbering::default(), Instant::now());
        line.stamp(&packet(7, 10, 0), now);
        line.cut();
        let later = now + Duration::from_secs(2);
        assert_eq!(numbers(&mut line, &packet(7, 110, 96_000), later), Some((2, 96_000, true)));
        assert_eq!(numbers(&mut line, &packet(7, 109, 95_040), later), None, "from before the pause ended");
    }

    #[test]
    fn another_stream_continues_the_line_even_over_the_wrap_of_the_clock() {
        let (mut line, now) = (Numbering::default(), Instant::now());
        line.stamp(&packet(7, 10, u32::MAX - 100), now);
        line.stamp(&packet(7, 11, 859), now);
        assert_eq!(numbers(&mut line, &packet(8, 60_000, 4), now), Some((3, 1_920, true)), "one frame on");
        assert_eq!(numbers(&mut line, &packet(8, 60_001, 964), now), Some((4, 2_880, false)));
    }

    #[test]
    fn a_jump_of_its_numbers_is_a_source_that_began_anew() {
        let (mut line, now) = (Numbering::default(), Instant::now());
        line.stamp(&packet(7, 10, 0), now);
        assert_eq!(numbers(&mut line, &packet(7, 90_000, 5), now), Some((2, 960, true)));
    }
}
