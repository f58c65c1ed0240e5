//! The one WebSocket: upgrade, line, conversation.

mod connection;
mod limits;
mod line;
#[cfg(test)]
mod tests;
mod upgrade;

pub use connection::{House, converse};
pub use limits::Limits;
pub use line::{End, Heard, Line, text};
pub use upgrade::{Handshake, PATH, upgrade};
