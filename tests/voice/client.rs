//! A party with a WebRTC connection of its own, as a browser has it, but without sound: its packets are words.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use sansha::adapters::voice::{Figures, MediaTask};
use sansha::services::ports::Voice;
use sansha_core::bridge::Part;
use sansha_core::ids::CallId;
use sansha_core::protocol::{SignalAnswer, SlotSource};
use str0m::change::{SdpAnswer, SdpPendingOffer};
use str0m::format::Codec;
use str0m::media::{Direction, MediaKind, Mid, Pt};
use str0m::net::{Protocol, Receive};
use str0m::rtp::{RtpPacket, RtpWrite};
use str0m::{Candidate, Event, Input, Output, Rtc};
use tokio::net::UdpSocket;

/// A media task of one's own.
pub fn media() -> MediaTask {
    MediaTask::start("127.0.0.1:0".parse().unwrap()).unwrap()
}

/// Waits, while nobody is on the network, for what the media task does by itself.
pub async fn settled(voice: &MediaTask, mut happened: impl FnMut(Figures) -> bool) {
    for _ in 0..3_000 {
        if happened(voice.figures()) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it did not happen: {:?}", voice.figures());
}

/// One word that came over a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Whose line it was.
    pub source: SlotSource,
    /// What was said.
    pub word: Vec<u8>,
    /// Sequence number without the wrap.
    pub seq: u64,
    /// Media time.
    pub time: u32,
}

/// One party.
pub struct Party {
    rtc: Rtc,
    socket: UdpSocket,
    address: SocketAddr,
    mouth: Mid,
    pt: Pt,
    seq: u64,
    up: bool,
    lines: BTreeMap<String, SlotSource>,
    /// Everything heard and not yet asked for.
    pub heard: Vec<Heard>,
}

impl Party {
    /// An offer of one line both ways and three to listen by, and the party that made it.
    pub async fn offer() -> (Self, String, SdpPendingOffer) {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let mut rtc = Rtc::builder().set_rtp_mode(true).clear_codecs().enable_opus(true, false).build(Instant::now());
        rtc.add_local_candidate(Candidate::host(address, "udp").unwrap());
        let mut lines = rtc.sdp_api();
        let mouth = lines.add_media(MediaKind::Audio, Direction::SendRecv, None, None, None);
        for _ in 0..3 {
            lines.add_media(MediaKind::Audio, Direction::RecvOnly, None, None, None);
        }
        let (offer, pending) = lines.apply().unwrap();
        let party =
            Self { rtc, socket, address, mouth, pt: Pt::from(111), seq: 65_000, up: false, lines: BTreeMap::new(), heard: Vec::new() };
        (party, offer.to_sdp_string(), pending)
    }

    /// Joins a call and waits until the connection stands.
    pub async fn join(voice: &impl Voice, call: CallId, part: Part) -> Self {
        let (mut party, offer, pending) = Self::offer().await;
        let answer = voice.join(call, part, offer).await.unwrap();
        party.accept(&answer, pending);
        party.until("connected", |party| party.up).await;
        party
    }

    fn accept(&mut self, answer: &SignalAnswer, pending: SdpPendingOffer) {
        self.lines = answer.slots.iter().map(|slot| (slot.mid.clone(), slot.source)).collect();
        let answer = SdpAnswer::from_sdp_string(&answer.sdp).unwrap();
        self.rtc.sdp_api().accept_answer(pending, answer).unwrap();
        self.pt = self.rtc.codec_config().params().iter().find(|params| params.spec().codec == Codec::Opus).unwrap().pt();
    }

    /// Says a word.
    pub async fn say(&mut self, word: &[u8]) {
        self.seq += 1;
        let time = u32::try_from(self.seq * 960 % (1 << 32)).unwrap();
        let write = RtpWrite::new(self.pt, self.seq.into(), time, Instant::now(), word);
        self.rtc.direct_api().stream_tx_by_mid(self.mouth, None).unwrap().write_rtp(write);
        self.drain().await;
    }

    /// Closes the connection as a page does that is left.
    pub async fn close(&mut self) {
        self.rtc.close().unwrap();
        self.drain().await;
    }

    /// Lives on until something has happened.
    pub async fn until(&mut self, what: &str, mut happened: impl FnMut(&Self) -> bool) {
        let patience = tokio::time::timeout(Duration::from_secs(30), async {
            let mut deadline = self.drain().await;
            while !happened(self) {
                let mut buffer = vec![0; 2_000];
                let received = tokio::time::timeout_at(deadline.into(), self.socket.recv_from(&mut buffer)).await;
                let now = Instant::now();
                if let Ok(Ok((length, source))) = received {
                    let contents = buffer[..length].try_into().unwrap();
                    let receive = Receive { proto: Protocol::Udp, source, destination: self.address, contents };
                    self.rtc.handle_input(Input::Receive(now, receive)).unwrap();
                } else {
                    self.rtc.handle_input(Input::Timeout(now)).unwrap();
                }
                deadline = self.drain().await;
            }
        });
        let in_time = patience.await.is_ok();
        assert!(in_time, "{what} did not happen; heard {:?}", self.heard);
    }

    /// Lives on until this word is heard, and tells what was heard up to it.
    pub async fn until_heard(&mut self, word: &[u8]) -> Vec<Heard> {
        self.until(&format!("{:?}", String::from_utf8_lossy(word)), |party| party.heard.iter().any(|heard| heard.word == word)).await;
        std::mem::take(&mut self.heard)
    }

    async fn drain(&mut self) -> Instant {
        while self.rtc.is_alive() {
            match self.rtc.poll_output().unwrap() {
                Output::Transmit(out) => drop(self.socket.send_to(&out.contents, out.destination).await.unwrap()),
                Output::Event(Event::Connected) => self.up = true,
                Output::Event(Event::RtpPacket(packet)) => self.on_packet(packet),
                Output::Event(_) => {}
                Output::Timeout(at) if at > Instant::now() => return at,
                Output::Timeout(_) => self.rtc.handle_input(Input::Timeout(Instant::now())).unwrap(),
            }
        }
        Instant::now()
    }

    fn on_packet(&mut self, packet: RtpPacket) {
        let mid = self.rtc.direct_api().stream_rx(&packet.header.ssrc).unwrap().mid();
        let source = self.lines[&mid.to_string()];
        let word = packet.payload.to_vec();
        self.heard.push(Heard { source, word, seq: *packet.seq_no, time: packet.header.timestamp });
    }
}
