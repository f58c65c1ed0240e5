//! What the media task counts, readable while it runs.

use std::sync::atomic::{AtomicU64, Ordering};

/// The counters as the media task moves them. Relaxed: each is read on its own, for people and benchmarks.
#[derive(Debug, Default)]
pub(super) struct Counters {
    /// Voice packets that came from parties.
    pub(super) packets_in: Counter,
    /// Voice packets that went out: forwarded and announced.
    pub(super) packets_out: Counter,
    /// Packets that nobody was to hear.
    pub(super) unheard: Counter,
    /// Packets that came after the place they belong to had been given away.
    pub(super) late: Counter,
    /// Datagrams of nobody we know.
    pub(super) stray: Counter,
    /// Datagrams that the system did not take.
    pub(super) unsent: Counter,
    /// Beats of announcements more than a quarter of a frame late.
    pub(super) beats_late: Counter,
    /// Times that a leg's timers were served.
    pub(super) timers: Counter,
    /// Connections now.
    pub(super) legs: Counter,
    /// Calls now.
    pub(super) calls: Counter,
}

/// One number.
#[derive(Debug, Default)]
pub(super) struct Counter(AtomicU64);

impl Counter {
    /// One more.
    pub(super) fn count(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// That many now.
    pub(super) fn set(&self, value: usize) {
        self.0.store(u64::try_from(value).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Counters {
    pub(super) fn read(&self) -> Figures {
        Figures {
            packets_in: self.packets_in.get(),
            packets_out: self.packets_out.get(),
            unheard: self.unheard.get(),
            late: self.late.get(),
            stray: self.stray.get(),
            unsent: self.unsent.get(),
            beats_late: self.beats_late.get(),
            timers: self.timers.get(),
            legs: self.legs.get(),
            calls: self.calls.get(),
        }
    }
}

/// The counters at one instant. All but `legs` and `calls` only grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// Voice packets that came from parties.
    pub packets_in: u64,
    /// Voice packets that went out: forwarded and announced.
    pub packets_out: u64,
    /// Packets that nobody was to hear, because the hear matrix names no listener.
    pub unheard: u64,
    /// Packets that came after the place they belong to had been given away.
    pub late: u64,
    /// Datagrams of nobody we know.
    pub stray: u64,
    /// Datagrams that the system did not take.
    pub unsent: u64,
    /// Beats of announcements more than a quarter of a frame late.
    pub beats_late: u64,
    /// Times that a leg's timers were served.
    pub timers: u64,
    /// Connections now.
    pub legs: u64,
    /// Calls now.
    pub calls: u64,
}
