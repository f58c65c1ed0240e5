//! What a hotline is told when it starts.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use sansha_core::time::Timestamp;

/// Where the pages and the API are served unless something else is asked for.
pub const LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);
/// Where the data is kept unless something else is asked for.
pub const DATA: &str = "data";

/// Everything that can be chosen at the start. What the hotline *is* (hours, numbers, deadlines) is in `knowledge/hotline.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The data folder.
    pub data: PathBuf,
    /// Where HTTP and WebSocket are served. Port 0 picks a port.
    pub listen: SocketAddr,
    /// The UDP address that browsers send voice to; that of `listen` with any port when absent.
    pub media: Option<SocketAddr>,
    /// A file whose values are laid over the hotline's own data.
    pub hotline: Option<PathBuf>,
    /// Service time at the start, for rehearsals.
    pub clock: Option<Timestamp>,
    /// A proxy on this machine or network speaks TLS in front of us.
    pub behind_tls: bool,
    /// Made-up people, and one-click sign-in for those on this machine.
    pub demo: bool,
    /// A demo without a past and without simulated people, for rehearsals and tests.
    pub quiet_floor: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data: PathBuf::from(DATA),
            listen: LISTEN,
            media: None,
            hotline: None,
            clock: None,
            behind_tls: false,
            demo: false,
            quiet_floor: false,
        }
    }
}

/// Why these choices do not go together. Each message says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// Passwords would cross the network in the clear.
    #[error("{0} can be reached from other machines without TLS; put a TLS proxy in front and say --behind-tls, or listen on 127.0.0.1")]
    Plain(SocketAddr),
    /// Anybody could sign in with one click.
    #[error("the demo is for this machine only; listen on 127.0.0.1")]
    PublicDemo,
    /// Browsers cannot send voice to "all addresses".
    #[error("name the address that browsers reach for voice, such as --media 203.0.113.5:3478")]
    Media,
}

impl Config {
    /// The UDP address for voice.
    ///
    /// # Errors
    /// [`ConfigError`] when the choices do not go together.
    pub fn media(&self) -> Result<SocketAddr, ConfigError> {
        if self.demo && !self.listen.ip().is_loopback() {
            return Err(ConfigError::PublicDemo);
        }
        if !self.behind_tls && !self.listen.ip().is_loopback() {
            return Err(ConfigError::Plain(self.listen));
        }
        let media = self.media.unwrap_or_else(|| SocketAddr::new(self.listen.ip(), 0));
        if media.ip().is_unspecified() { Err(ConfigError::Media) } else { Ok(media) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Config, ConfigError};
    use std::net::SocketAddr;

    #[test]
    fn passwords_do_not_cross_a_network_in_the_clear() {
        let public: SocketAddr = "0.0.0.0:8080".parse().unwrap();
        let voice: SocketAddr = "203.0.113.5:3478".parse().unwrap();
        let config = Config { listen: public, media: Some(voice), ..Config::default() };
        assert_eq!(config.media(), Err(ConfigError::Plain(public)));
        assert_eq!(Config { behind_tls: true, ..config.clone() }.media(), Ok(voice));
        assert_eq!(Config { behind_tls: true, media: None, ..config.clone() }.media(), Err(ConfigError::Media));
        assert_eq!(Config { behind_tls: true, demo: true, ..config }.media(), Err(ConfigError::PublicDemo));
        assert_eq!(Config::default().media(), Ok("127.0.0.1:0".parse().unwrap()));
    }
}
