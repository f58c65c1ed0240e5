//! What the handlers share, and who is asking.

use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header::{ACCEPT_LANGUAGE, HOST};
use sansha_core::language::Language;

use super::error::ApiError;
use super::rate::Turnstile;
use crate::services::accounts::{AccountService, sign_in_key};
use crate::services::gate::Gate;
use crate::services::health::Health;
use crate::services::hotline::Hotline;
use crate::services::hub::Hub;
use crate::services::inquiries::Inquiries;
use crate::services::office::Office;
use crate::services::policy::Surface;
pub use crate::services::policy::subject_of;
use crate::services::ports::{Account, Clock, Desk, KnowledgeSearch};
use crate::services::presence::Presence;
use crate::services::reports::Reports;
use crate::services::texts::Texts;
use crate::services::tickets::{SignInKey, wall_s};

/// Everything the handlers need.
pub struct State {
    /// People and sign-ins.
    pub accounts: Arc<AccountService>,
    /// The administrator's office.
    pub office: Office,
    /// Tickets for sockets.
    pub gate: Arc<Gate>,
    /// The sessions of sockets.
    pub hub: Arc<Hub>,
    /// Where callers come in.
    pub desk: Arc<dyn Desk>,
    /// The knowledge base.
    pub search: Arc<dyn KnowledgeSearch>,
    /// The inquiry list.
    pub inquiries: Inquiries,
    /// Numbers of any day.
    pub reports: Reports,
    /// Words for people.
    pub texts: Arc<dyn Texts>,
    /// Numbers, and what else the hotline's file says.
    pub hotline: Arc<Hotline>,
    /// Service time.
    pub clock: Arc<dyn Clock>,
    /// What must work for the house to be ready.
    pub health: Health,
    /// Writes the metrics as text.
    pub metrics: Box<dyn Fn() -> String + Send + Sync>,
    /// Pages of these origins may show the call page.
    pub embed_origins: Vec<String>,
    /// A proxy in front of us speaks TLS: cookies are `Secure`, and it says who asks.
    pub behind_tls: bool,
    /// One-click sign-in for people on this machine.
    pub demo: bool,
    /// Failed sign-ins.
    pub sign_ins: Turnstile<(String, IpAddr)>,
    /// Calls.
    pub calls: Turnstile<IpAddr>,
    /// Searches before a call.
    pub searches: Turnstile<IpAddr>,
    /// Who is here for a language.
    pub presence: Presence,
}

/// Somebody whose cookie was checked.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Who.
    pub account: Account,
    /// The sign-in.
    pub key: SignInKey,
}

impl State {
    /// Whose cookie of this surface the request carries.
    ///
    /// # Errors
    /// [`ApiError::SignIn`], [`ApiError::Unavailable`].
    pub async fn signed_in(&self, request: &HttpRequest, surface: Surface) -> Result<SignedIn, ApiError> {
        let cookie = request.cookie(cookie_name(surface)).ok_or(ApiError::SignIn)?;
        let account = self.accounts.who(surface, cookie.value(), wall_s()).await?.ok_or(ApiError::SignIn)?;
        Ok(SignedIn { account, key: sign_in_key(cookie.value()) })
    }

    /// Where the request comes from, for limits: an IPv6 network counts as one.
    ///
    /// Behind TLS it is the last address in `X-Forwarded-For`, the one that our own proxy has added; else nobody's word is taken.
    #[must_use]
    pub fn address(&self, request: &HttpRequest) -> IpAddr {
        let forwarded = request.headers().get_all("x-forwarded-for").last().and_then(|value| value.to_str().ok());
        let forwarded = forwarded.and_then(|list| list.rsplit(',').next()).and_then(|last| last.trim().parse().ok());
        let peer = request.peer_addr().map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.ip());
        match forwarded.filter(|_| self.behind_tls).unwrap_or(peer).to_canonical() {
            IpAddr::V6(address) if !address.is_loopback() => {
                let network = u128::from(address) & !u128::from(u64::MAX);
                IpAddr::V6(network.into())
            }
            address @ (IpAddr::V4(_) | IpAddr::V6(_)) => address,
        }
    }

    /// Whether whoever sits at this machine asks, in a page that says so: a foreign name that was made to lead here does not count.
    #[must_use]
    pub fn is_at_this_machine(&self, request: &HttpRequest) -> bool {
        let host = request.headers().get(HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let name = if host.ends_with(']') { host } else { host.rsplit_once(':').map_or(host, |(name, _port)| name) };
        let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        self.is_local(request) && (name == "localhost" || address.is_ok_and(|address| address.is_loopback()))
    }

    /// Whether it was sent by a program on this machine, and not through a proxy on it.
    #[must_use]
    pub fn is_local(&self, request: &HttpRequest) -> bool {
        let direct = !request.headers().contains_key("x-forwarded-for") && !request.headers().contains_key("forwarded");
        direct && request.peer_addr().is_some_and(|peer| peer.ip().to_canonical().is_loopback())
    }
}

/// The language that whoever asks reads best; Japanese when the browser does not say.
#[must_use]
pub fn reader(request: &HttpRequest) -> Language {
    let wishes = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut tags = wishes.split(',').filter_map(|wish| Language::parse(wish.split(';').next()?).ok());
    tags.next().unwrap_or(Language::Japanese)
}

/// The cookie of a surface, so that one browser can hold all of them.
#[must_use]
pub const fn cookie_name(surface: Surface) -> &'static str {
    match surface {
        Surface::Agent => "sansha_agent",
        Surface::Interpreter => "sansha_interpreter",
        Surface::Manager => "sansha_manager",
        Surface::Admin => "sansha_admin",
    }
}
