//! Refusals as they go over the wire: a code, which is also a key of `errors.ftl`, and the arguments of its message.

use std::collections::BTreeMap;

use sansha_core::protocol::Refusal;
use sansha_core::refusal::Refused;

/// A refusal without arguments.
#[must_use]
pub fn plain(code: &str) -> Refusal {
    Refusal { id: None, code: code.to_owned(), args: BTreeMap::new() }
}

/// The refusal of the ACD, with what its message needs.
#[must_use]
pub fn of(refused: &Refused) -> Refusal {
    let mut refusal = plain(refused.code());
    match refused {
        Refused::Closed { next_open } => {
            if let Some(at) = next_open {
                refusal.args.insert("next_open".to_owned(), at.to_string());
            }
        }
        Refused::Full { waiting_max } => {
            refusal.args.insert("waiting_max".to_owned(), waiting_max.to_string());
        }
        Refused::NotNow(state) => {
            if let Ok(serde_json::Value::String(state)) = serde_json::to_value(state) {
                refusal.args.insert("state".to_owned(), state);
            }
        }
        Refused::NotSignedIn
        | Refused::NoCall
        | Refused::NotYours
        | Refused::OfferGone
        | Refused::NotForYou
        | Refused::NoInterpreterNeeded
        | Refused::NoInterpreter
        | Refused::DispositionMissing
        | Refused::TooMany
        | Refused::AlreadyDisposed => {}
    }
    refusal
}
