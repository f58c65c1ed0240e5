//! Plugs for the sockets of [`crate::services::ports`]. Adapters never import each other.

pub mod clock;
pub mod fluent;
pub mod http;
pub mod key_file;
pub mod search;
pub mod store;
pub mod telemetry;
pub mod voice;
pub mod ws;
