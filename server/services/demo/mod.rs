//! Made-up people for `sansha demo`: nobody here exists, and every run makes the same ones.

pub mod members;
mod names;
pub mod people;
mod seed;
