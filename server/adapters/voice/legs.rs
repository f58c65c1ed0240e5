//! All connections, and how a datagram finds its own.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Instant;

use str0m::ice::StunMessage;
use str0m::net::{Protocol, Receive};

use super::webrtc::Leg;

/// Connections of one media task at a time.
pub(super) const LEGS_MAX: usize = 4_096;

/// Addresses kept a connection: a browser tries all of its networks, few are in use at a time.
const ADDRESSES_MAX: usize = 16;

/// A connection's number, never used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct LegKey(u64);

struct Entry {
    leg: Box<Leg>,
    ufrag: String,
    addresses: Vec<SocketAddr>,
}

/// The connections by number, by name and by address.
#[derive(Default)]
pub(super) struct Legs {
    last: u64,
    by_key: HashMap<LegKey, Entry>,
    by_ufrag: HashMap<String, LegKey>,
    by_address: HashMap<SocketAddr, LegKey>,
}

impl Legs {
    /// Takes in a connection; gives it back when there are [`LEGS_MAX`] already.
    pub(super) fn insert(&mut self, mut leg: Box<Leg>) -> Option<LegKey> {
        if self.by_key.len() >= LEGS_MAX {
            return None;
        }
        self.last += 1;
        let key = LegKey(self.last);
        let ufrag = leg.ufrag();
        self.by_ufrag.insert(ufrag.clone(), key);
        self.by_key.insert(key, Entry { leg, ufrag, addresses: Vec::new() });
        Some(key)
    }

    /// Forgets a connection and every way to it.
    pub(super) fn remove(&mut self, key: LegKey) -> Option<Box<Leg>> {
        let entry = self.by_key.remove(&key)?;
        self.by_ufrag.remove(&entry.ufrag);
        for address in &entry.addresses {
            if self.by_address.get(address) == Some(&key) {
                self.by_address.remove(address);
            }
        }
        Some(entry.leg)
    }

    /// One connection.
    pub(super) fn get_mut(&mut self, key: LegKey) -> Option<&mut Leg> {
        self.by_key.get_mut(&key).map(|entry| &mut *entry.leg)
    }

    /// How many.
    pub(super) fn len(&self) -> usize {
        self.by_key.len()
    }

    /// Whose datagram this is. The source address decides, except for connectivity checks: they carry the connection's name and
    /// a proof, and teach us the address.
    pub(super) fn owner(&mut self, now: Instant, from: SocketAddr, at: SocketAddr, datagram: &[u8]) -> Option<LegKey> {
        // The first byte tells checks from DTLS and voice (RFC 7983 s7).
        if datagram.first().is_none_or(|first| *first > 3) {
            return self.by_address.get(&from).copied();
        }
        let check = StunMessage::parse(datagram).ok()?;
        let (name, _) = check.split_username()?;
        let key = *self.by_ufrag.get(name)?;
        let received = receive(from, at, datagram)?;
        if self.by_key.get(&key).is_some_and(|entry| entry.leg.accepts(now, received)) {
            self.learn(key, from);
        }
        Some(key)
    }

    fn learn(&mut self, key: LegKey, from: SocketAddr) {
        if self.by_address.insert(from, key) == Some(key) {
            return;
        }
        let Some(entry) = self.by_key.get_mut(&key) else { return };
        entry.addresses.push(from);
        if entry.addresses.len() > ADDRESSES_MAX {
            let oldest = entry.addresses.remove(0);
            if self.by_address.get(&oldest) == Some(&key) {
                self.by_address.remove(&oldest);
            }
        }
    }
}

/// A datagram as the connection wants it; none when it is nothing that WebRTC sends.
pub(super) fn receive(source: SocketAddr, destination: SocketAddr, datagram: &[u8]) -> Option<Receive<'_>> {
    let contents = datagram.try_into().ok()?;
    Some(Receive { proto: Protocol::Udp, source, destination, contents })
}
