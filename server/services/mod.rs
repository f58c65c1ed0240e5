//! Use cases over ports.

pub mod dashboards;
pub mod inquiries;
pub mod people;
pub mod ports;
pub mod refusals;
pub mod switchboard;
