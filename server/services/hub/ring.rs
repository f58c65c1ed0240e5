//! The last frames of a session, kept for a socket that is slow or was lost. This is the outbox too: what a socket has not
//! taken yet is the end of the ring.

use std::collections::VecDeque;

use bytes::Bytes;

/// Frames kept at most.
pub const FRAMES_MAX: usize = 256;
/// Bytes of frames kept at most; the newest frame is kept whatever its size.
pub const BYTES_MAX: usize = 256 * 1024;

/// Delivered frames that are kept of a session whose reader shows that it is there. Without this, ten thousand callers who wait
/// would each keep minutes of old news.
pub const DELIVERED_MAX: usize = 64;

/// Encoded frames in order. Empty rings hold no memory: most sessions are quiet.
#[derive(Debug, Default)]
pub struct Ring {
    frames: VecDeque<Bytes>,
    bytes: usize,
    /// Sequence number of the newest frame that was ever pushed; 0 before the first.
    last: u64,
}

impl Ring {
    /// Keeps a frame under the next number, and forgets the oldest beyond the limits.
    pub fn push(&mut self, frame: Bytes) {
        self.last += 1;
        self.bytes += frame.len();
        self.frames.push_back(frame);
        while self.frames.len() > FRAMES_MAX || (self.bytes > BYTES_MAX && self.frames.len() > 1) {
            self.forget_oldest();
        }
    }

    /// Everything up to number `seen` was delivered: most of it is let go.
    pub fn delivered(&mut self, seen: u64) {
        let kept_from = seen.saturating_sub(u64::try_from(DELIVERED_MAX).unwrap_or(u64::MAX));
        while self.before_oldest() < kept_from {
            self.forget_oldest();
        }
        self.frames.shrink_to(DELIVERED_MAX);
    }

    /// Forgets all frames; numbers go on.
    pub fn clear(&mut self) {
        self.frames = VecDeque::new();
        self.bytes = 0;
    }

    /// Number of the newest frame.
    #[must_use]
    pub const fn last(&self) -> u64 {
        self.last
    }

    /// Whether every frame after number `seen` is still here.
    #[must_use]
    pub fn reaches_back_to(&self, seen: u64) -> bool {
        seen <= self.last && seen >= self.before_oldest()
    }

    /// The frame after number `seen`.
    #[must_use]
    pub fn after(&self, seen: u64) -> Option<Bytes> {
        let index = usize::try_from(seen.checked_sub(self.before_oldest())?).ok()?;
        self.frames.get(index).cloned()
    }

    fn forget_oldest(&mut self) {
        let gone = self.frames.pop_front().map_or(0, |frame| frame.len());
        self.bytes -= gone;
    }

    fn before_oldest(&self) -> u64 {
        self.last - u64::try_from(self.frames.len()).unwrap_or(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::{BYTES_MAX, DELIVERED_MAX, FRAMES_MAX, Ring};

    #[test]
    fn the_oldest_frames_go_first_and_the_numbers_stay() {
        let mut ring = Ring::default();
        for n in 1..=FRAMES_MAX + 3 {
            ring.push(n.to_string().into());
        }
        assert!(!ring.reaches_back_to(2));
        assert!(ring.reaches_back_to(3));
        assert!(ring.reaches_back_to(ring.last()));
        assert!(!ring.reaches_back_to(ring.last() + 1));
        assert_eq!(ring.after(3).unwrap(), "4");
        assert_eq!(ring.after(ring.last()), None);
    }

    #[test]
    fn of_what_was_delivered_a_little_is_kept() {
        let mut ring = Ring::default();
        for n in 1..=DELIVERED_MAX + 10 {
            ring.push(n.to_string().into());
        }
        ring.delivered(ring.last() - 5);
        assert!(!ring.reaches_back_to(4));
        assert!(ring.reaches_back_to(5));
        assert_eq!(ring.after(ring.last() - 1).unwrap(), (DELIVERED_MAX + 10).to_string());
    }

    #[test]
    fn a_huge_frame_pushes_the_others_out_but_stays_itself() {
        let mut ring = Ring::default();
        ring.push("small".into());
        ring.push(vec![b'x'; BYTES_MAX + 1].into());
        assert!(!ring.reaches_back_to(0));
        assert_eq!(ring.after(1).unwrap().len(), BYTES_MAX + 1);
    }
}
