//! Where connections put what they have: datagrams on the network, voice into the exchange.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::UdpSocket;

use super::figures::Counters;
use super::slots::Packet;
use super::webrtc::Wire;

/// The one socket, and the voice packets of the datagram at hand.
pub(super) struct Out {
    /// The socket all connections share.
    pub(super) socket: Arc<UdpSocket>,
    /// What is counted.
    pub(super) counters: Arc<Counters>,
    /// What the party at hand just said.
    pub(super) heard: Vec<Packet>,
}

impl Wire for Out {
    fn datagram(&mut self, to: SocketAddr, contents: &[u8]) {
        // A full buffer loses the datagram like any network would: voice that waits is of no use.
        if self.socket.try_send_to(contents, to).is_err() {
            self.counters.unsent.count();
        }
    }

    fn voice(&mut self, packet: Packet) {
        self.counters.packets_in.count();
        self.heard.push(packet);
    }
}
