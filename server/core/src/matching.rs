//! Who gets which call: one pure question over the queue, one answer.
//!
//! The longest wait is served first, as soon as all whom it needs are free; a call that cannot be served now does not hold up
//! those behind it. Operator and interpreter are found as one decision: both or neither.

use crate::bridge::Part;
use crate::call::Want;
use crate::ids::{AgentId, CallId};
use crate::planted::{Bug, planted};
use crate::queue::Queue;

/// A call and whom it is offered to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// The call.
    pub call: CallId,
    /// Whom it rings at.
    pub pair: Pair,
}

/// Whom a call rings at together; at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pair {
    /// The operator, where one is needed.
    pub operator: Option<AgentId>,
    /// The interpreter, where one is needed.
    pub interpreter: Option<AgentId>,
}

/// The next call to offer, and to whom; none when nobody who waits can be served now.
#[must_use]
pub fn next(queue: &Queue) -> Option<Match> {
    if queue.nobody_is_free() {
        return None;
    }
    queue.heads().into_iter().find_map(|(place, want)| fit(queue, want).map(|pair| Match { call: place.call, pair }))
}

/// Who can serve a want now. An operator who speaks the language is preferred: it leaves the interpreters to others.
#[must_use]
pub fn fit(queue: &Queue, want: Want) -> Option<Pair> {
    match want {
        Want::Fresh(language) if language.is_foreign() => {
            if let Some(operator) = queue.best_speaker(Part::Operator, language) {
                return Some(Pair { operator: Some(operator), interpreter: None });
            }
            let operator = queue.longest_idle_operator()?;
            let interpreter = queue.best_speaker(Part::Interpreter, language);
            if interpreter.is_none() && !planted(Bug::OperatorWithoutInterpreter) {
                return None;
            }
            Some(Pair { operator: Some(operator), interpreter })
        }
        Want::Fresh(_) | Want::Operator => {
            queue.longest_idle_operator().map(|operator| Pair { operator: Some(operator), interpreter: None })
        }
        Want::Interpreter(language) => {
            queue.best_speaker(Part::Interpreter, language).map(|interpreter| Pair { operator: None, interpreter: Some(interpreter) })
        }
    }
}
