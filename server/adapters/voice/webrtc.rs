//! One party's WebRTC connection.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sansha_core::bridge::Part;
use sansha_core::ids::CallId;
use sansha_core::protocol::{SignalAnswer, Slot, SlotSource};
use str0m::change::SdpOffer;
use str0m::crypto::dtls::DtlsCert;
use str0m::crypto::{CryptoProvider, from_feature_flags};
use str0m::format::Codec;
use str0m::media::{Direction, MediaKind, Mid, Pt};
use str0m::net::Receive;
use str0m::rtp::{Extension, ExtensionMap, RtpPacket, RtpWrite};
use str0m::{Candidate, Event, IceConnectionState, Input, Output, Rtc, RtcError};

use super::prompt::Player;
use super::slots::{Numbering, Packet};
use crate::services::ports::VoiceError;

/// An offer longer than this is not one of ours; a browser's is some 4 KiB.
const OFFER_BYTES_MAX: usize = 32 * 1024;

/// Media lines of a leg: two parties, announcements, and one to spare for a supervisor or a telephone.
const LINES_MAX: usize = 4;

/// Polls that may ask for the present before the leg is left alone for a moment.
const POLLS_MAX: u32 = 8;

/// Makes our half of connections.
pub(super) struct Maker {
    provider: Arc<CryptoProvider>,
    certificate: DtlsCert,
    address: SocketAddr,
}

impl Maker {
    /// For connections that end at `address`, with one certificate for the life of the process.
    ///
    /// # Errors
    /// When browsers cannot be told this address, or no certificate can be made.
    pub(super) fn new(address: SocketAddr) -> std::io::Result<Self> {
        Candidate::host(address, "udp").map_err(std::io::Error::other)?;
        let provider = from_feature_flags();
        let certificate = provider.dtls_provider.generate_certificate().ok_or_else(|| std::io::Error::other("no DTLS certificate"))?;
        Ok(Self { provider: Arc::new(provider), certificate, address })
    }

    /// Answers an offer.
    ///
    /// # Errors
    /// [`VoiceError::BadOffer`].
    pub(super) fn answer(&self, call: CallId, part: Part, offer: &str) -> Result<(Leg, SignalAnswer), VoiceError> {
        if offer.len() > OFFER_BYTES_MAX {
            return Err(VoiceError::BadOffer("it is too long".to_owned()));
        }
        let sdp = SdpOffer::from_sdp_string(&without_candidates(offer)).map_err(|error| VoiceError::BadOffer(error.to_string()))?;
        let mut rtc = self.rtc().map_err(bad_offer)?;
        let answer = rtc.sdp_api().accept_offer(sdp).map_err(bad_offer)?;
        let lines = lines(&rtc, offer)?;
        let slots = slots(part, &lines)?;
        let named = slots.iter().map(|slot| Slot { mid: slot.mid.to_string(), source: slot.source }).collect();
        let mouth = lines.iter().find(|line| line.direction.is_receiving()).map(|line| line.mid);
        let opus = rtc.codec_config().params().iter().find(|params| params.spec().codec == Codec::Opus).map(|params| params.pt());
        let pt = opus.ok_or_else(|| VoiceError::BadOffer("it does not speak Opus".to_owned()))?;
        let leg = Leg { call, part, rtc, pt, mouth, stream: None, slots, up: false, player: None, entry: None };
        Ok((leg, SignalAnswer { sdp: answer.to_sdp_string(), slots: named }))
    }

    fn rtc(&self) -> Result<Rtc, RtcError> {
        let mut extensions = ExtensionMap::empty();
        extensions.set(1, Extension::AudioLevel);
        extensions.set(4, Extension::RtpMid);
        // In RTP mode nothing is held back for reordering: that is the listening browser's work.
        let config = Rtc::builder().set_crypto_provider(Arc::clone(&self.provider)).set_dtls_cert(self.certificate.clone());
        let config = config.set_rtp_mode(true).set_ice_lite(true).set_extension_map(extensions).clear_codecs().enable_opus(true, false);
        let mut rtc = config.build(Instant::now());
        let candidate = Candidate::host(self.address, "udp")?;
        rtc.add_local_candidate(candidate);
        Ok(rtc)
    }
}

/// The offer without the browser's own addresses. We are told them by its first check, and some are names that only its own
/// network can resolve.
fn without_candidates(offer: &str) -> String {
    let kept = offer.lines().filter(|line| !line.starts_with("a=candidate:"));
    kept.flat_map(|line| [line, "\r\n"]).collect()
}

fn bad_offer(error: RtcError) -> VoiceError {
    VoiceError::BadOffer(error.to_string())
}

/// A media line, as we see it.
#[derive(Clone, Copy)]
struct Line {
    mid: Mid,
    direction: Direction,
}

/// The media lines of an offer just accepted, in its order.
fn lines(rtc: &Rtc, offer: &str) -> Result<Vec<Line>, VoiceError> {
    let mids: Vec<Mid> = offer.lines().filter_map(|line| line.strip_prefix("a=mid:")).map(|mid| Mid::from(mid.trim())).collect();
    let media: Vec<_> = mids.iter().filter_map(|mid| rtc.media(*mid)).filter(|media| media.kind() == MediaKind::Audio).collect();
    if mids.len() > LINES_MAX || media.len() != mids.len() {
        return Err(VoiceError::BadOffer(format!("it has more than {LINES_MAX} lines, or some that are not sound")));
    }
    Ok(media.into_iter().map(|media| Line { mid: media.mid(), direction: media.direction() }).collect())
}

/// Gives the first lines to the two others, in the order in which parties are listed, and the next to announcements.
fn slots(part: Part, lines: &[Line]) -> Result<Vec<OutSlot>, VoiceError> {
    let others = Part::ALL.into_iter().filter(|other| *other != part).map(SlotSource::Part);
    let open = lines.iter().filter(|line| line.direction.is_sending());
    let slots: Vec<_> = others
        .chain([SlotSource::Prompt])
        .zip(open)
        .map(|(source, line)| OutSlot { source, mid: line.mid, numbering: Numbering::default() })
        .collect();
    if slots.len() < 3 { Err(VoiceError::BadOffer("it has fewer than three lines to hear by".to_owned())) } else { Ok(slots) }
}

/// One line towards the party.
struct OutSlot {
    source: SlotSource,
    mid: Mid,
    numbering: Numbering,
}

/// What became of a packet for a leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    /// It is on its way.
    Yes,
    /// It came too late.
    Late,
    /// The leg does not hear right now.
    Deaf,
}

/// Where a leg's output goes.
pub(super) trait Wire {
    /// A datagram to send.
    fn datagram(&mut self, to: SocketAddr, contents: &[u8]);
    /// A voice packet that the party said.
    fn voice(&mut self, packet: Packet);
}

/// One party's connection.
pub(super) struct Leg {
    /// The call it belongs to.
    pub(super) call: CallId,
    /// The party.
    pub(super) part: Part,
    rtc: Rtc,
    pt: Pt,
    /// The one line the party speaks by.
    mouth: Option<Mid>,
    /// The stream that was last found to come by that line.
    stream: Option<u32>,
    slots: Vec<OutSlot>,
    /// Packets can get there: connected, and heard of lately.
    up: bool,
    /// The announcement being played.
    pub(super) player: Option<Player>,
    /// Its entry among the timers.
    pub(super) entry: Option<Instant>,
}

impl Leg {
    /// The name by which its first packets address it.
    pub(super) fn ufrag(&mut self) -> String {
        self.rtc.direct_api().local_ice_credentials().ufrag
    }

    /// Whether these bytes are meant for this leg, and prove it.
    pub(super) fn accepts(&self, now: Instant, received: Receive<'_>) -> bool {
        self.rtc.accepts(&Input::Receive(now, received))
    }

    /// Takes a datagram. False when the connection is over.
    pub(super) fn receive(&mut self, now: Instant, received: Receive<'_>) -> bool {
        self.rtc.handle_input(Input::Receive(now, received)).is_ok()
    }

    /// Serves its timers. False when the connection is over.
    pub(super) fn on_time(&mut self, now: Instant) -> bool {
        self.rtc.handle_input(Input::Timeout(now)).is_ok()
    }

    /// Whether packets can get there.
    pub(super) fn is_up(&self) -> bool {
        self.up
    }

    /// The next packet of the announcement being played.
    pub(super) fn next_of_prompt(&mut self) -> Option<Packet> {
        self.player.as_mut()?.next()
    }

    /// What comes by this source's line next begins a new run.
    pub(super) fn cut(&mut self, source: SlotSource) {
        for slot in self.slots.iter_mut().filter(|slot| slot.source == source) {
            slot.numbering.cut();
        }
    }

    /// Writes a packet to the line of its source.
    pub(super) fn write(&mut self, source: SlotSource, packet: &Packet, now: Instant) -> Sent {
        let Some(slot) = self.slots.iter_mut().find(|slot| slot.source == source) else { return Sent::Deaf };
        if !self.up {
            return Sent::Deaf;
        }
        let Some(stamp) = slot.numbering.stamp(packet, now) else { return Sent::Late };
        let mut api = self.rtc.direct_api();
        let Some(stream) = api.stream_tx_by_mid(slot.mid, None) else { return Sent::Deaf };
        let write = RtpWrite::new(self.pt, stamp.seq.into(), stamp.time, now, Arc::clone(&packet.payload));
        stream.write_rtp(write.marker(stamp.first));
        Sent::Yes
    }

    /// Empties what the connection has to say. What was written leaves only after the connection has been told the present, so
    /// this goes on until it asks for a time to come, which is the answer. None when the connection is over.
    pub(super) fn pump(&mut self, now: Instant, wire: &mut impl Wire) -> Option<Instant> {
        let mut polls = 0;
        while self.rtc.is_alive() {
            match self.rtc.poll_output().ok()? {
                Output::Transmit(out) => wire.datagram(out.destination, &out.contents),
                Output::Event(event) => self.on_event(event, wire),
                Output::Timeout(at) if at > now => return Some(at),
                Output::Timeout(_) if polls == POLLS_MAX => return Some(now + Duration::from_millis(1)),
                Output::Timeout(_) => {
                    polls += 1;
                    self.rtc.handle_input(Input::Timeout(now)).ok()?;
                }
            }
        }
        None
    }

    fn on_event(&mut self, event: Event, wire: &mut impl Wire) {
        if let Event::RtpPacket(packet) = event {
            if self.is_spoken(&packet) {
                let (stream, time) = (*packet.header.ssrc, packet.header.timestamp);
                wire.voice(Packet { stream, seq: *packet.seq_no, time, payload: packet.payload });
            }
        } else if let Event::Connected = event {
            self.up = true;
        } else if let Event::IceConnectionStateChange(state) = event {
            // A party that is not heard of keeps its leg: who is gone is the core's decision. It is only not sent to.
            self.up = state != IceConnectionState::Disconnected && self.rtc.is_connected();
        }
    }

    /// Whether a packet is the party's voice: Opus, by the one line that it may speak by.
    fn is_spoken(&mut self, packet: &RtpPacket) -> bool {
        let stream = packet.header.ssrc;
        if self.stream != Some(*stream) {
            let line = self.rtc.direct_api().stream_rx(&stream).map(|rx| rx.mid());
            if line.is_none() || line != self.mouth {
                return false;
            }
            self.stream = Some(*stream);
        }
        packet.header.payload_type == self.pt
    }
}
