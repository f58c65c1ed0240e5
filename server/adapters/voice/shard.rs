//! The thread that voice runs on: waits for datagrams, orders and time, and hands each to the exchange.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;

use super::actors::Lines;
use super::exchange::Exchange;
use super::figures::Counters;
use super::mailbox::{Mailbox, Reader};
use super::prompt::Clips;

/// What the system may keep for us while the thread is busy: some 10,000 packets.
const SOCKET_BUFFER_BYTES: usize = 4 << 20;

/// Longer than any datagram that WebRTC sends.
const DATAGRAM_BYTES_MAX: usize = 2_048;

/// Datagrams taken in a row before orders and timers have their turn.
const BATCH_MAX: usize = 64;

/// Sleep when there is no timer at all.
const IDLE: Duration = Duration::from_secs(60);

/// Binds the one socket of the media task.
///
/// # Errors
/// When the address cannot be bound.
pub(super) fn bind(address: SocketAddr) -> io::Result<std::net::UdpSocket> {
    let socket = Socket::new(Domain::for_address(address), Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_nonblocking(true)?;
    socket.set_recv_buffer_size(SOCKET_BUFFER_BYTES)?;
    socket.set_send_buffer_size(SOCKET_BUFFER_BYTES)?;
    socket.bind(&address.into())?;
    Ok(socket.into())
}

/// Everything the thread is given.
pub(super) struct Shard {
    /// The bound socket.
    pub(super) socket: std::net::UdpSocket,
    /// Its address.
    pub(super) address: SocketAddr,
    /// Where orders come from.
    pub(super) mailbox: Arc<Mailbox>,
    /// What is counted.
    pub(super) counters: Arc<Counters>,
    /// What can be played.
    pub(super) clips: Clips,
    /// What simulated parties say.
    pub(super) lines: Lines,
}

impl Shard {
    /// Runs on this thread until the mailbox is closed.
    pub(super) fn run(self) {
        let _reader = Reader(Arc::clone(&self.mailbox));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
        let outcome = runtime.and_then(|runtime| runtime.block_on(self.serve()));
        if let Err(error) = outcome {
            tracing::error!(%error, "voice has stopped");
        }
    }

    async fn serve(self) -> io::Result<()> {
        let socket = Arc::new(UdpSocket::from_std(self.socket)?);
        let mut exchange = Exchange::new(Arc::clone(&socket), self.address, self.counters, (self.clips, self.lines));
        let alarm = tokio::time::sleep(IDLE);
        tokio::pin!(alarm);
        loop {
            if self.mailbox.has_unread() && !obey(&self.mailbox, &mut exchange) {
                return Ok(());
            }
            alarm.as_mut().reset(exchange.next_wake().unwrap_or_else(|| Instant::now() + IDLE).into());
            tokio::select! {
                () = self.mailbox.rung() => {}
                ready = socket.readable() => {
                    ready?;
                    receive(&socket, &self.mailbox, &mut exchange);
                }
                () = &mut alarm => {}
            }
            exchange.on_time(Instant::now());
        }
    }
}

/// Does what was ordered; false when no more orders will come.
fn obey(mailbox: &Mailbox, exchange: &mut Exchange) -> bool {
    let orders = mailbox.take();
    let now = Instant::now();
    orders.map(|orders| orders.into_iter().for_each(|(call, order)| exchange.obey(call, order, now))).is_some()
}

/// Takes in what has arrived, each datagram under the orders given before it. An error of one datagram (an unreachable port
/// somewhere) says nothing about the next.
fn receive(socket: &UdpSocket, mailbox: &Mailbox, exchange: &mut Exchange) {
    let mut buffer = [0; DATAGRAM_BYTES_MAX];
    for _ in 0..BATCH_MAX {
        match socket.try_recv_from(&mut buffer) {
            Ok((length, from)) => {
                if mailbox.has_unread() && !obey(mailbox, exchange) {
                    return;
                }
                exchange.datagram(from, buffer.get(..length).unwrap_or_default(), Instant::now());
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
            Err(_) => {}
        }
    }
}
