//! Voice: one connection a party, one socket, one thread, and packets forwarded by the hear matrix. See the README.

mod actors;
mod exchange;
mod figures;
mod legs;
mod mailbox;
mod ogg;
mod prompt;
mod shard;
mod slots;
mod timers;
mod webrtc;
mod wire;

use std::collections::BTreeSet;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;

use sansha_core::bridge::{HearMatrix, Part};
use sansha_core::ids::CallId;
use sansha_core::language::Language;
use sansha_core::protocol::SignalAnswer;
use tokio::sync::oneshot;

use self::actors::{Cast, Lines};
use self::figures::Counters;
pub use self::figures::Figures;
use self::mailbox::{Mailbox, NewLeg};
use self::prompt::Clips;
use self::shard::{Shard, bind};
use self::webrtc::Maker;
use crate::services::ports::{Actors, Later, Voice, VoiceError};

/// The media task: a thread of its own. Stops when this is dropped.
pub struct MediaTask {
    address: SocketAddr,
    maker: Maker,
    mailbox: Arc<Mailbox>,
    counters: Arc<Counters>,
    thread: Option<JoinHandle<()>>,
}

impl MediaTask {
    /// Binds `address` and starts the thread. Port 0 picks a port; the address must be one that browsers can reach.
    ///
    /// # Errors
    /// When the address is `0.0.0.0` or `::`, cannot be bound, or the thread cannot be started.
    pub fn start(address: SocketAddr) -> io::Result<Self> {
        if address.ip().is_unspecified() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "name the address that browsers reach, not all of them"));
        }
        let socket = bind(address)?;
        let address = socket.local_addr()?;
        let maker = Maker::new(address)?;
        let clips = Clips::load().map_err(io::Error::other)?;
        let lines = Lines::load().map_err(io::Error::other)?;
        let (mailbox, counters) = (Arc::new(Mailbox::default()), Arc::new(Counters::default()));
        let shard = Shard { socket, address, mailbox: Arc::clone(&mailbox), counters: Arc::clone(&counters), clips, lines };
        let thread = std::thread::Builder::new().name("voice".to_owned()).spawn(move || shard.run())?;
        Ok(Self { address, maker, mailbox, counters, thread: Some(thread) })
    }

    /// The address browsers send to, with the real port.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Whether the thread lives.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.mailbox.is_open()
    }

    /// What was counted so far.
    #[must_use]
    pub fn figures(&self) -> Figures {
        self.counters.read()
    }
}

impl Drop for MediaTask {
    fn drop(&mut self) {
        self.mailbox.close();
        if let Some(thread) = self.thread.take() {
            // It has reported its own end already, whatever it was.
            let _ = thread.join();
        }
    }
}

impl Actors for MediaTask {
    fn cast(&self, call: CallId, language: Language, parts: BTreeSet<Part>, interpreted: bool) {
        let cast = (!parts.is_empty()).then_some(Cast { language, parts, interpreted });
        self.mailbox.order(call, |order| order.cast = Some(cast));
    }
}

impl Voice for MediaTask {
    fn join(&self, call: CallId, part: Part, offer_sdp: String) -> Later<'_, SignalAnswer, VoiceError> {
        Box::pin(async move {
            let (leg, answer) = self.maker.answer(call, part, &offer_sdp)?;
            let (known, is_known) = oneshot::channel();
            let new = NewLeg { leg: Box::new(leg), known };
            if !self.mailbox.order(call, |order| drop(order.legs.insert(part, Some(new)))) {
                return Err(VoiceError::Down);
            }
            // The answer leaves only now: the browser's first check must find its leg.
            is_known.await.unwrap_or(Err(VoiceError::Down))?;
            Ok(answer)
        })
    }

    fn set_matrix(&self, call: CallId, matrix: HearMatrix) {
        self.mailbox.order(call, |order| order.matrix = Some(matrix));
    }

    fn leave(&self, call: CallId, part: Part) {
        self.mailbox.order(call, |order| drop(order.legs.insert(part, None)));
    }

    fn end(&self, call: CallId) {
        self.mailbox.order(call, |order| {
            order.end = true;
            order.matrix = None;
            order.cast = None;
            order.legs.clear();
        });
    }
}
