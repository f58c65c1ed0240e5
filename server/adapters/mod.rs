//! Plugs for the sockets of [`crate::services::ports`]. Adapters never import each other.

pub mod fluent;
pub mod search;
pub mod store;
pub mod voice;
pub mod ws;
