//! Stories of the switchboard on a real store: one call from door to inquiry, restarts, a full disk.

#[cfg(test)]
mod hotline;
#[cfg(test)]
mod stories;
