//! Calls, their parties' connections, and the one thing done with a voice packet: it goes to whom the hear matrix names.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use sansha_core::bridge::{HearMatrix, Part};
use sansha_core::ids::CallId;
use sansha_core::protocol::SlotSource;
use tokio::net::UdpSocket;

use super::actors::{Cast, Lines, Talk};
use super::figures::Counters;
use super::legs::{LegKey, Legs, receive};
use super::mailbox::{NewLeg, Order};
use super::prompt::{BEAT, Clips};
use super::slots::Packet;
use super::timers::Timers;
use super::webrtc::{Leg, Sent};
use super::wire::Out;
use crate::services::ports::VoiceError;

/// Calls that voice is kept for at a time.
const CALLS_MAX: usize = 4_096;

/// One call, as far as voice goes. Without a matrix nobody hears anything.
#[derive(Default)]
struct Line {
    matrix: HearMatrix,
    legs: BTreeMap<Part, LegKey>,
    /// What its simulated parties say.
    talk: Option<Talk>,
}

/// All calls of one media task.
pub(super) struct Exchange {
    calls: HashMap<CallId, Line>,
    legs: Legs,
    timers: Timers,
    clips: Clips,
    lines: Lines,
    /// Calls with simulated parties whom somebody may hear.
    acting: BTreeSet<CallId>,
    /// Legs that are being played to, and when their next packet is due.
    playing: BTreeSet<LegKey>,
    beat: Option<Instant>,
    streams: u32,
    out: Out,
    address: SocketAddr,
}

impl Exchange {
    /// An exchange without calls.
    pub(super) fn new(socket: Arc<UdpSocket>, address: SocketAddr, counters: Arc<Counters>, (clips, lines): (Clips, Lines)) -> Self {
        let out = Out { socket, counters, heard: Vec::new() };
        Self {
            calls: HashMap::new(),
            legs: Legs::default(),
            timers: Timers::default(),
            clips,
            lines,
            acting: BTreeSet::new(),
            playing: BTreeSet::new(),
            beat: None,
            streams: 0,
            out,
            address,
        }
    }

    /// Does what is wanted of one call.
    pub(super) fn obey(&mut self, call: CallId, order: Order, now: Instant) {
        if order.end {
            self.end(call);
        }
        for (part, wanted) in order.legs {
            self.leave(call, part);
            if let Some(new) = wanted {
                self.join(new, now);
            }
        }
        if let Some(matrix) = order.matrix {
            self.set_matrix(call, matrix);
        }
        if let Some(cast) = order.cast {
            self.cast(call, cast);
        }
        self.update_prompts(call, now);
        self.update_acting(call, now);
        if self.calls.get(&call).is_some_and(|line| line.legs.is_empty() && line.talk.is_none() && line.matrix == HearMatrix::silence()) {
            self.calls.remove(&call);
        }
        self.out.counters.legs.set(self.legs.len());
        self.out.counters.calls.set(self.calls.len());
    }

    fn end(&mut self, call: CallId) {
        for part in Part::ALL {
            self.leave(call, part);
        }
        self.calls.remove(&call);
        self.acting.remove(&call);
    }

    fn leave(&mut self, call: CallId, part: Part) {
        let gone = self.calls.get_mut(&call).and_then(|line| line.legs.remove(&part));
        if let Some(key) = gone {
            self.legs.remove(key);
            self.playing.remove(&key);
        }
    }

    fn join(&mut self, new: NewLeg, now: Instant) {
        let (call, part) = (new.leg.call, new.leg.part);
        if self.calls.len() >= CALLS_MAX && !self.calls.contains_key(&call) {
            let _ = new.known.send(Err(VoiceError::Full));
            return;
        }
        let Some(key) = self.legs.insert(new.leg) else {
            let _ = new.known.send(Err(VoiceError::Full));
            return;
        };
        self.calls.entry(call).or_default().legs.insert(part, key);
        self.settle(key, now);
        // The page may have gone while it was served: then its leg waits for the core's word like any other.
        let _ = new.known.send(Ok(()));
    }

    fn set_matrix(&mut self, call: CallId, matrix: HearMatrix) {
        if self.calls.len() >= CALLS_MAX && !self.calls.contains_key(&call) {
            tracing::error!(%call, "more calls than voice can be kept for: this one stays silent");
            return;
        }
        let line = self.calls.entry(call).or_default();
        for (listener, key) in &line.legs {
            let Some(leg) = self.legs.get_mut(*key) else { continue };
            for speaker in Part::ALL.into_iter().filter(|speaker| !matrix.hears(*listener, *speaker)) {
                leg.cut(SlotSource::Part(speaker));
            }
        }
        line.matrix = matrix;
    }

    /// Starts and stops what is played to the parties of a call.
    fn update_prompts(&mut self, call: CallId, now: Instant) {
        let Some(line) = self.calls.get(&call) else { return };
        for (part, key) in &line.legs {
            let Some(leg) = self.legs.get_mut(*key) else { continue };
            let wanted = line.matrix.prompt(*part);
            if leg.player.as_ref().map(super::prompt::Player::prompt) == wanted {
                continue;
            }
            self.streams = self.streams.wrapping_add(1);
            leg.player = wanted.map(|prompt| self.clips.play(prompt, self.streams));
            if leg.player.is_some() {
                self.playing.insert(*key);
                self.beat.get_or_insert(now + BEAT);
            } else {
                self.playing.remove(key);
            }
        }
    }

    fn cast(&mut self, call: CallId, cast: Option<Cast>) {
        // A call that is not known is over already, or nobody will hear it.
        let Some(line) = self.calls.get_mut(&call) else { return };
        if line.talk.as_ref().map(Talk::cast) == cast.as_ref() {
            return;
        }
        self.streams = self.streams.wrapping_add(3);
        let streams = [0, 1, 2].map(|nth| self.streams.wrapping_sub(nth));
        line.talk = cast.map(|cast| self.lines.talk(cast, streams));
    }

    /// Simulated parties speak only where somebody listens.
    fn update_acting(&mut self, call: CallId, now: Instant) {
        if self.calls.get(&call).is_some_and(|line| line.talk.is_some() && !line.legs.is_empty()) {
            self.acting.insert(call);
            self.beat.get_or_insert(now + BEAT);
        } else {
            self.acting.remove(&call);
        }
    }

    /// The next 20 ms of all simulated parties, forwarded like anybody's.
    fn act(&mut self, now: Instant) {
        for call in self.acting.clone() {
            let Some(line) = self.calls.get_mut(&call) else { continue };
            let Line { talk, legs, .. } = line;
            let said = talk.as_mut().and_then(|talk| talk.next(|part| legs.contains_key(&part)));
            if let Some((part, packet)) = said {
                self.forward((call, part), &[packet], now);
            }
        }
    }

    /// Takes a datagram from the network.
    pub(super) fn datagram(&mut self, from: SocketAddr, datagram: &[u8], now: Instant) {
        let owner = self.legs.owner(now, from, self.address, datagram);
        let (Some(key), Some(received)) = (owner, receive(from, self.address, datagram)) else {
            self.out.counters.stray.count();
            return;
        };
        let Some(leg) = self.legs.get_mut(key) else { return };
        let speaker = (leg.call, leg.part);
        if !leg.receive(now, received) {
            self.forget(key);
            return;
        }
        self.settle(key, now);
        let heard = std::mem::take(&mut self.out.heard);
        self.forward(speaker, &heard, now);
        self.out.heard = heard;
        self.out.heard.clear();
    }

    /// Sends what a party said to those who hear it.
    fn forward(&mut self, (call, speaker): (CallId, Part), heard: &[Packet], now: Instant) {
        if heard.is_empty() {
            return;
        }
        let listeners: Vec<LegKey> = match self.calls.get(&call) {
            Some(line) => line.matrix.listeners(speaker).filter_map(|part| line.legs.get(&part).copied()).collect(),
            None => Vec::new(),
        };
        if listeners.is_empty() {
            heard.iter().for_each(|_| self.out.counters.unheard.count());
        }
        for key in listeners {
            for packet in heard {
                self.write(key, SlotSource::Part(speaker), packet, now);
            }
            self.settle(key, now);
        }
    }

    fn write(&mut self, key: LegKey, source: SlotSource, packet: &Packet, now: Instant) {
        let Some(leg) = self.legs.get_mut(key) else { return };
        match leg.write(source, packet, now) {
            Sent::Yes => self.out.counters.packets_out.count(),
            Sent::Late => self.out.counters.late.count(),
            Sent::Deaf => self.out.counters.unheard.count(),
        }
    }

    /// Lets a connection say what it has to, and notes when it wants to be looked at again.
    fn settle(&mut self, key: LegKey, now: Instant) {
        let Some(leg) = self.legs.get_mut(key) else { return };
        match leg.pump(now, &mut self.out) {
            Some(deadline) => self.timers.wake(key, &mut leg.entry, deadline),
            None => self.forget(key),
        }
    }

    /// The browser closed the connection, or it failed for good.
    fn forget(&mut self, key: LegKey) {
        let Some(leg) = self.legs.remove(key) else { return };
        self.playing.remove(&key);
        if let Some(line) = self.calls.get_mut(&leg.call)
            && line.legs.get(&leg.part) == Some(&key)
        {
            line.legs.remove(&leg.part);
        }
        self.out.counters.legs.set(self.legs.len());
    }

    /// When there is something to do without anything coming in.
    pub(super) fn next_wake(&self) -> Option<Instant> {
        self.timers.next().into_iter().chain(self.beat).min()
    }

    /// Does what is due.
    pub(super) fn on_time(&mut self, now: Instant) {
        while let Some((at, key)) = self.timers.due(now) {
            let Some(leg) = self.legs.get_mut(key).filter(|leg| leg.entry == Some(at)) else { continue };
            leg.entry = None;
            self.out.counters.timers.count();
            if leg.on_time(now) { self.settle(key, now) } else { self.forget(key) }
        }
        if self.beat.is_some_and(|beat| beat <= now) {
            self.play(now);
        }
    }

    /// Sends everyone who is played to their next 20 ms.
    fn play(&mut self, now: Instant) {
        for key in self.playing.clone() {
            let packet = self.legs.get_mut(key).filter(|leg| leg.is_up()).and_then(Leg::next_of_prompt);
            if let Some(packet) = packet {
                self.write(key, SlotSource::Prompt, &packet, now);
                self.settle(key, now);
            }
        }
        self.act(now);
        let due = self.beat.take().filter(|_| !self.playing.is_empty() || !self.acting.is_empty());
        self.beat = due.map(|due| {
            let lateness = now.saturating_duration_since(due);
            if lateness > BEAT / 4 {
                self.out.counters.beats_late.count();
            }
            // What was missed is missed: a burst would only fill the listener's buffer.
            if lateness < BEAT { due + BEAT } else { now + BEAT }
        });
    }
}
