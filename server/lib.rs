//! Sansha: one hotline, three parties on a call.
//!
//! Rooms: [`services`] are use cases over ports; `adapters` plug real things into them; [`cli`] reads what is asked on the
//! command line; `app` wires everything and decides nothing. The rules themselves live in [`sansha_core`].

pub mod adapters;
pub mod app;
pub mod cli;
pub mod config;
pub mod services;
