//! Made-up people for `sansha demo`: nobody here exists, and every run makes the same ones.

pub mod demand;
pub mod live;
pub mod members;
mod names;
pub mod past;
pub mod people;
pub mod seed;
mod words;
