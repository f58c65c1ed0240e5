//! What was acknowledged survives `kill -9`: the real program, real sockets, ten kills under load, and a ledger of what was told.

#[cfg(test)]
mod caller;
#[cfg(test)]
mod client;
#[cfg(test)]
mod dice;
#[cfg(test)]
mod folder;
#[cfg(test)]
mod ledger;
#[cfg(test)]
mod load;
#[cfg(test)]
mod program;
#[cfg(test)]
mod script;
#[cfg(test)]
mod staff;
#[cfg(test)]
mod stories;
#[cfg(test)]
mod verdict;
#[cfg(test)]
mod world;
