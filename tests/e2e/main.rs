//! The real hotline on port 0, with a data folder of its own, and people who use it over HTTP and WebSocket.

#[cfg(test)]
mod app;
#[cfg(test)]
mod calls;
#[cfg(test)]
mod client;
#[cfg(test)]
mod doors;
#[cfg(test)]
mod floor;
#[cfg(test)]
mod manager;
#[cfg(test)]
mod office;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod sockets;
#[cfg(test)]
mod surroundings;
