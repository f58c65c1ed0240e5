//! Bugs planted on purpose, to prove that the simulator would find them. In every build but the core's own tests there are none.

/// A mistake that somebody could make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bug {
    /// A repeated command is carried out again.
    NoIdempotency,
    /// An agent is free at once after a call.
    WrapUpSkipped,
    /// The interpreter of a finished call stays held.
    InterpreterNotFreed,
    /// A call that returns to the queue goes to its end.
    PlaceLost,
    /// A call whose operator is lost is forgotten.
    CallerForgotten,
    /// An offer never ends by itself.
    OfferNeverExpires,
    /// Deadlines are looked at only when nothing else comes in.
    ExpiryOnTicksOnly,
    /// An operator is sent into a foreign call alone.
    OperatorWithoutInterpreter,
}

#[cfg(test)]
thread_local! {
    static PLANTED: std::cell::Cell<Option<Bug>> = const { std::cell::Cell::new(None) };
}

/// Whether this bug is there.
#[cfg(not(test))]
pub(crate) const fn planted(_bug: Bug) -> bool {
    false
}

/// Whether this bug is there.
#[cfg(test)]
pub(crate) fn planted(bug: Bug) -> bool {
    PLANTED.get() == Some(bug)
}

/// Runs something with a bug planted.
#[cfg(test)]
pub(crate) fn with<T>(bug: Option<Bug>, run: impl FnOnce() -> T) -> T {
    PLANTED.set(bug);
    let result = run();
    PLANTED.set(None);
    result
}
