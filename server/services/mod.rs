//! Use cases over ports.

pub mod ports;
