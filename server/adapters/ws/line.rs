//! One WebSocket as a line: text in, text out, alive or gone. Every way it can end ends in a close frame and a closed
//! connection within [`Limits::close_within`]. Knows nothing of Sansha, so that conformance is tested with an echo.

use bytes::Bytes;
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::error::ProtocolError;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error, Message, Utf8Bytes};

use super::limits::{Allowance, Limits};

/// Bytes read from the socket at once. The library's default of 128 KiB would be most of an idle connection's memory.
const READ_BUFFER: usize = 4 * 1024;
/// Bytes that may wait for a slow reader inside the library; a frame of ours is never larger.
const WRITE_BUFFER_MAX: usize = 1024 * 1024;
/// Bytes that are read and thrown away while closing, so that the peer sees our close frame and not a reset.
const DISCARD_MAX: u64 = 1024 * 1024;

/// What was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A text message.
    Text(Utf8Bytes),
    /// A binary message.
    Binary(Bytes),
    /// A ping or a pong: the peer is there.
    Beat,
}

/// Why a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The peer closed, in due form.
    Closed,
    /// The peer is gone, or silent.
    Gone,
    /// We close, with this code and reason.
    Close(u16, &'static str),
}

/// A WebSocket after its handshake.
pub struct Line<S> {
    socket: WebSocketStream<S>,
    limits: Limits,
    allowance: Allowance,
    pings: Interval,
    heard_at: Instant,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Line<S> {
    /// The server's end of a stream on which the handshake is done; `read` is what was read beyond it.
    pub async fn new(stream: S, read: Vec<u8>, limits: Limits) -> Self {
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER)
            .write_buffer_size(0)
            .max_write_buffer_size(WRITE_BUFFER_MAX.max(limits.message_bytes * 2))
            .max_message_size(Some(limits.message_bytes))
            .max_frame_size(Some(limits.message_bytes));
        let socket = WebSocketStream::from_partially_read(stream, read, Role::Server, Some(config)).await;
        let now = Instant::now();
        let mut pings = interval_at(now + limits.ping_every, limits.ping_every);
        pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self { socket, limits, allowance: Allowance::full(&limits, now), pings, heard_at: now }
    }

    /// Waits for the next message and keeps the line alive meanwhile. May be dropped and called again.
    ///
    /// # Errors
    /// [`End`].
    pub async fn hear(&mut self) -> Result<Heard, End> {
        loop {
            let message = tokio::select! {
                message = self.socket.next() => message,
                _ = self.pings.tick() => {
                    self.beat().await?;
                    continue;
                }
            };
            let message = message.ok_or(End::Gone)?.map_err(|error| end_of(&error))?;
            self.heard_at = Instant::now();
            if !self.allowance.take(&self.limits, self.heard_at) {
                return Err(End::Close(1008, "too many messages"));
            }
            match message {
                Message::Text(text) => return Ok(Heard::Text(text)),
                Message::Binary(bytes) => return Ok(Heard::Binary(bytes)),
                Message::Ping(_) | Message::Pong(_) => return Ok(Heard::Beat),
                Message::Close(_) => return Err(End::Closed),
                Message::Frame(_) => {}
            }
        }
    }

    /// Writes a message; may be dropped half-way, after which the line must be ended.
    ///
    /// # Errors
    /// [`End::Gone`] when the peer does not take it.
    pub async fn say(&mut self, message: Message) -> Result<(), End> {
        match timeout(self.limits.write_within, self.socket.send(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(End::Gone),
        }
    }

    /// Asks the peer for a sign of life.
    ///
    /// # Errors
    /// [`End::Close`] when there was none for too long, [`End::Gone`] when the ping cannot be written.
    pub async fn beat(&mut self) -> Result<(), End> {
        if self.heard_at.elapsed() >= self.limits.stale_after {
            return Err(End::Close(1013, "no sign of life"));
        }
        self.say(Message::Ping(Bytes::new())).await
    }

    /// Ends the line: close frame, then the peer's answer or a moment's patience, then the connection.
    pub async fn end(mut self, end: End) {
        let within = self.limits.close_within;
        let farewell = async {
            match end {
                End::Close(code, reason) => self.farewell(code, reason).await,
                End::Closed => while let Some(Ok(_)) = self.socket.next().await {},
                End::Gone => {}
            }
            let stream = self.socket.get_mut();
            let _unsent = stream.shutdown().await;
            let _unread = tokio::io::copy(&mut stream.take(DISCARD_MAX), &mut tokio::io::sink()).await;
        };
        // A peer that does not take its close frame finds the connection closed.
        let _late = timeout(within, farewell).await;
    }

    async fn farewell(&mut self, code: u16, reason: &'static str) {
        let frame = CloseFrame { code: CloseCode::from(code), reason: Utf8Bytes::from_static(reason) };
        if self.socket.send(Message::Close(Some(frame))).await.is_ok() {
            while let Some(Ok(_)) = self.socket.next().await {}
        }
    }
}

/// A message from bytes that hold text of ours.
#[must_use]
pub fn text(bytes: Bytes) -> Message {
    Utf8Bytes::try_from(bytes).map_or_else(|_| Message::Binary(Bytes::new()), Message::Text)
}

fn end_of(error: &Error) -> End {
    match error {
        Error::Capacity(_) => End::Close(1009, "too big"),
        Error::Utf8(_) => End::Close(1007, "not UTF-8"),
        Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) => End::Gone,
        Error::Protocol(_) | Error::AttackAttempt => End::Close(1002, "protocol error"),
        Error::ConnectionClosed
        | Error::AlreadyClosed
        | Error::Io(_)
        | Error::Tls(_)
        | Error::WriteBufferFull(_)
        | Error::Url(_)
        | Error::Http(_)
        | Error::HttpFormat(_) => End::Gone,
    }
}
