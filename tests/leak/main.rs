//! Nothing of a record reaches an interpreter or a caller: a hundred calls with look-ups, every frame taped and searched.

#[cfg(test)]
mod client;
#[cfg(test)]
mod hotline;
#[cfg(test)]
mod people;
#[cfg(test)]
mod search;
#[cfg(test)]
mod stories;
#[cfg(test)]
mod values;
