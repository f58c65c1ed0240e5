//! Use cases over ports.

pub mod accounts;
pub mod dashboards;
pub mod demo;
pub mod desk;
pub mod evaluation;
pub mod frames;
pub mod gate;
pub mod health;
pub mod hotline;
pub mod hours;
pub mod hub;
pub mod inquiries;
pub mod lookup;
pub mod minutes;
pub mod office;
pub mod passwords;
pub mod people;
pub mod policy;
pub mod ports;
pub mod presence;
pub mod refusals;
pub mod reports;
pub mod secret;
pub mod switchboard;
pub mod texts;
pub mod tickets;
