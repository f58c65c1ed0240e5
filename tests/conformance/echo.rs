//! A line that says back what it hears: what the WebSocket rules are checked with.

use sansha::adapters::ws::{End, Heard, Limits, Line, text};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_tungstenite::tungstenite::Message;

/// Says back what it hears until the line ends.
pub async fn echo<S: AsyncRead + AsyncWrite + Unpin>(stream: S, read: Vec<u8>, limits: Limits) {
    let mut line = Line::new(stream, read, limits).await;
    let end = repeat(&mut line).await;
    line.end(end).await;
}

async fn repeat<S: AsyncRead + AsyncWrite + Unpin>(line: &mut Line<S>) -> End {
    loop {
        let said = match line.hear().await {
            Ok(Heard::Text(said)) => line.say(text(said.into())).await,
            Ok(Heard::Binary(said)) => line.say(Message::Binary(said)).await,
            Ok(Heard::Beat) => Ok(()),
            Err(end) => Err(end),
        };
        if let Err(end) = said {
            return end;
        }
    }
}
