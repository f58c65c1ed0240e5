//! What a hotline says of itself once it runs.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::Path;

use sansha_core::time::Timestamp;
use serde::Serialize;

use crate::config::Config;

/// Surfaces whose pages are there; the other links are kept for programs that rely on the words.
const WITH_A_PAGE: [&str; 5] = ["call", "agent", "interpreter", "manager", "admin"];

/// Where everything is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ready {
    /// Always true.
    pub ready: bool,
    /// The address of the pages and the API.
    pub http: String,
    /// The UDP address for voice.
    pub media: SocketAddr,
    /// The data folder.
    pub data: String,
    /// Service time.
    pub clock: String,
    /// A link to each surface.
    pub links: BTreeMap<&'static str, String>,
    /// Nobody has an account yet. For people only.
    #[serde(skip)]
    pub fresh: bool,
}

impl Ready {
    pub(super) fn new(config: &Config, at: SocketAddr, media: SocketAddr, data: &Path, now: Timestamp) -> Self {
        let http = format!("http://{at}");
        // In a demo the links sign in with one click.
        let staff = if config.demo { "/demo" } else { "" };
        let mut links: BTreeMap<&str, String> =
            ["agent", "interpreter", "manager", "admin"].map(|surface| (surface, format!("{http}{staff}/{surface}"))).into();
        links.insert("call", format!("{http}/call"));
        links.insert("faq", format!("{http}/ja/faq"));
        Self { ready: true, http, media, data: data.display().to_string(), clock: now.to_string(), links, fresh: false }
    }
}

impl fmt::Display for Ready {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Sansha is ready. Service time is {}, the data are in {}.", self.clock, self.data)?;
        for surface in WITH_A_PAGE {
            if let Some(link) = self.links.get(surface) {
                writeln!(f, "  {surface:<12} {link}")?;
            }
        }
        if self.fresh
            && let Some(admin) = self.links.get("admin")
        {
            writeln!(f, "Nobody has an account yet: open {admin} on this machine and create the first administrator.")?;
        }
        write!(f, "Stop with Ctrl+C.")
    }
}
