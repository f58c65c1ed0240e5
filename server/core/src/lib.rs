//! The pure heart of Sansha.
//!
//! A hotline is told as *inputs* (someone arrived, accepted, hung up, time passed); [`acd::Acd::handle`] answers with
//! *effects*: the facts to record, then what to tell whom. Same inputs, same outputs, byte for byte: nothing in this crate
//! reads a clock, a file, a socket or a random source, so every day at the hotline can be replayed.
//!
//! | word | 日本語 | meaning here | where |
//! |---|---|---|---|
//! | call | 呼 | one caller's visit, from arrival to disposition | [`call`] |
//! | leg | レグ | one party's connection to a call; a page or a telephone | [`bridge::Part`] |
//! | agent | オペレーター・通訳者 | a person who takes legs | [`agent`] |
//! | lease | 確保 | an agent held for a call until a deadline | [`call::Seat`] |
//! | queue | 待ち呼 | who waits, in which order | [`queue`] |
//! | hear matrix | 聴取表 | who hears whom | [`bridge`] |
//! | fact | 事実 | something that happened, recorded before anyone is told | [`fact`] |
//! | wrap-up | 後処理 | from hang-up until the agent is free again | [`wrap_up`] |
//! | disposition | 対応結果 | how a call ended, from a closed list | [`wrap_up`] |

pub mod acd;
pub mod agent;
pub mod bridge;
pub mod call;
pub mod caller;
pub mod fact;
pub mod floor;
pub mod guard;
pub mod hours;
pub mod ids;
pub mod input;
pub mod knowledge;
pub mod language;
pub mod ledger;
pub mod matching;
pub mod metrics;
mod planted;
pub mod protocol;
pub mod queue;
pub mod refusal;
pub mod settings;
pub mod simulation;
pub mod text;
pub mod time;
pub mod views;
pub mod wrap_up;
