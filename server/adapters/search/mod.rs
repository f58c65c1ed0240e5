//! Finding an answer in the knowledge base.

pub mod embedded;
mod index;
pub mod loader;
mod question;

pub use embedded::EmbeddedSearch;
