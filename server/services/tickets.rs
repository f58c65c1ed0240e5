//! Tickets: what a page shows to open a socket, since a browser can send neither a header nor a checked cookie with it.
//!
//! Two kinds. A *pass for now* is random, lives in this process for 30 seconds and works once: what `POST …/ws-ticket` gives.
//! A *sealed* ticket carries everything in itself under an HMAC-SHA256 with the data folder's key, so that it survives a restart
//! of the server: the caller's ticket for a call, and the resume ticket in each `welcome`. It is used up when the one who
//! showed it has been heard from after its `welcome`, which carries the successor: until then it works again, because a caller
//! whose network fails in that moment has no other way back to the call.
//!
//! What was given up: which sealed tickets are used up is known to this process only, so one that leaked can be shown again
//! after a restart within its 12 hours. It then still needs a live sign-in (agents) or a live call (callers).

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use aws_lc_rs::hmac;
use sansha_core::ids::{AgentId, CallId};
use uuid::Uuid;

use super::ports::Subject;
use super::secret::{hex, random, unhex};

/// How long a pass for now works.
pub const PASS_S: i64 = 30;
/// How long a sealed ticket works.
pub const SEALED_S: i64 = 12 * 60 * 60;
/// Passes for now that can be outstanding; beyond, the oldest is forgotten.
pub const PASSES_MAX: usize = 4_096;
/// Used-up sealed tickets that are remembered; beyond, the oldest is forgotten.
pub const USED_MAX: usize = 100_000;

/// Real time in seconds since 1970: tickets and cookies do not follow the service clock.
#[must_use]
pub fn wall_s() -> i64 {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since_1970.as_secs()).unwrap_or(i64::MAX)
}

/// The sign-in that a ticket stands on: SHA-256 of the token in the cookie.
pub type SignInKey = [u8; 32];

type Nonce = [u8; 16];
type Epoch = [u8; 12];

/// Who a ticket lets in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visitor {
    /// Who.
    pub subject: Subject,
    /// The sign-in it stands on; none for callers.
    pub sign_in: Option<SignInKey>,
    /// The session it belongs to; none on a first ticket.
    pub epoch: Option<String>,
    /// To use the ticket up, where it is a sealed one.
    pub nonce: Option<Nonce>,
}

/// Why a ticket lets nobody in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TicketError {
    /// Not one of ours.
    #[error("not a ticket of this house")]
    Forged,
    /// Too old, or a pass that is not known (any more).
    #[error("the ticket is not valid any more")]
    Expired,
    /// Used before.
    #[error("the ticket was used before")]
    Used,
}

/// The ticket office.
#[derive(Debug)]
pub struct Tickets {
    key: hmac::Key,
    passes: Mutex<Passes>,
    used: Mutex<Used>,
}

#[derive(Debug, Default)]
struct Passes {
    held: HashMap<Nonce, (Subject, SignInKey, i64)>,
    oldest_first: VecDeque<Nonce>,
}

#[derive(Debug, Default)]
struct Used {
    known: HashSet<Nonce>,
    oldest_first: VecDeque<Nonce>,
}

impl Tickets {
    /// An office that seals with this key.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self { key: hmac::Key::new(hmac::HMAC_SHA256, &key), passes: Mutex::default(), used: Mutex::default() }
    }

    /// A new name for a session's numbering.
    #[must_use]
    pub fn epoch() -> String {
        hex(&random::<12>())
    }

    /// A pass for now, for someone signed in. `now_s` is real time in seconds.
    pub fn pass(&self, subject: Subject, sign_in: SignInKey, now_s: i64) -> String {
        let nonce = random();
        let mut passes = self.passes.lock().unwrap_or_else(PoisonError::into_inner);
        passes.forget_old(now_s);
        passes.held.insert(nonce, (subject, sign_in, now_s + PASS_S));
        passes.oldest_first.push_back(nonce);
        format!("p{}", hex(&nonce))
    }

    /// A sealed ticket: a caller's first, or the next one of a session.
    #[must_use]
    pub fn seal(&self, subject: Subject, sign_in: Option<SignInKey>, epoch: Option<&str>, now_s: i64) -> String {
        let mut body = Vec::with_capacity(128);
        let (tag, id) = subject_parts(subject);
        body.push(tag);
        body.extend_from_slice(id.as_bytes());
        body.extend_from_slice(&now_s.saturating_add(SEALED_S).to_be_bytes());
        body.extend_from_slice(&random::<16>());
        body.extend_from_slice(&epoch.and_then(unhex).and_then(|epoch| Epoch::try_from(epoch).ok()).unwrap_or_default());
        body.extend_from_slice(&sign_in.unwrap_or_default());
        let seal = hmac::sign(&self.key, &body);
        body.extend_from_slice(seal.as_ref());
        format!("s{}", hex(&body))
    }

    /// Reads a ticket. A pass for now is used up by this; a sealed ticket by [`Tickets::use_up`].
    ///
    /// # Errors
    /// [`TicketError`].
    pub fn present(&self, ticket: &str, now_s: i64) -> Result<Visitor, TicketError> {
        if let Some(pass) = ticket.strip_prefix('p') {
            return self.take_pass(pass, now_s);
        }
        let bytes = ticket.strip_prefix('s').and_then(unhex).ok_or(TicketError::Forged)?;
        let (body, seal) = bytes.split_at_checked(bytes.len().saturating_sub(32)).ok_or(TicketError::Forged)?;
        hmac::verify(&self.key, body, seal).map_err(|_unspecified| TicketError::Forged)?;
        let (visitor, expires_s) = open(body).ok_or(TicketError::Forged)?;
        if expires_s <= now_s {
            return Err(TicketError::Expired);
        }
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        if visitor.nonce.is_some_and(|nonce| used.known.contains(&nonce)) { Err(TicketError::Used) } else { Ok(visitor) }
    }

    /// Uses a sealed ticket up: its successor has arrived.
    pub fn use_up(&self, nonce: Nonce) {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        if used.known.insert(nonce) {
            used.oldest_first.push_back(nonce);
        }
        if used.oldest_first.len() > USED_MAX
            && let Some(oldest) = used.oldest_first.pop_front()
        {
            used.known.remove(&oldest);
        }
    }

    fn take_pass(&self, text: &str, now_s: i64) -> Result<Visitor, TicketError> {
        let nonce = unhex(text).and_then(|bytes| Nonce::try_from(bytes).ok()).ok_or(TicketError::Forged)?;
        let mut passes = self.passes.lock().unwrap_or_else(PoisonError::into_inner);
        let (subject, sign_in, expires_s) = passes.held.remove(&nonce).ok_or(TicketError::Expired)?;
        if expires_s <= now_s {
            return Err(TicketError::Expired);
        }
        Ok(Visitor { subject, sign_in: Some(sign_in), epoch: None, nonce: None })
    }
}

impl Passes {
    /// Passes are handed out in order of their end, so the old ones are in front.
    fn forget_old(&mut self, now_s: i64) {
        while let Some(oldest) = self.oldest_first.front() {
            let dead = self.held.get(oldest).is_none_or(|(_, _, expires_s)| *expires_s <= now_s);
            if !dead && self.oldest_first.len() < PASSES_MAX {
                return;
            }
            if let Some(oldest) = self.oldest_first.pop_front() {
                self.held.remove(&oldest);
            }
        }
    }
}

fn subject_parts(subject: Subject) -> (u8, Uuid) {
    match subject {
        Subject::Operator(agent) => (1, agent.uuid()),
        Subject::Interpreter(agent) => (2, agent.uuid()),
        Subject::Caller(call) => (3, call.uuid()),
        Subject::Manager(agent) => (4, agent.uuid()),
    }
}

fn open(body: &[u8]) -> Option<(Visitor, i64)> {
    let (tag, rest) = body.split_first()?;
    let (id, rest) = rest.split_first_chunk::<16>()?;
    let (expires_s, rest) = rest.split_first_chunk::<8>()?;
    let (nonce, rest) = rest.split_first_chunk::<16>()?;
    let (epoch, rest) = rest.split_first_chunk::<12>()?;
    let sign_in = SignInKey::try_from(rest).ok()?;
    let id = Uuid::from_bytes(*id);
    let subject = match tag {
        1 => Subject::Operator(AgentId::new(id)),
        2 => Subject::Interpreter(AgentId::new(id)),
        3 => Subject::Caller(CallId::new(id)),
        4 => Subject::Manager(AgentId::new(id)),
        _ => return None,
    };
    let visitor = Visitor {
        subject,
        sign_in: (sign_in != SignInKey::default()).then_some(sign_in),
        epoch: (*epoch != Epoch::default()).then(|| hex(epoch)),
        nonce: Some(*nonce),
    };
    Some((visitor, i64::from_be_bytes(*expires_s)))
}

#[cfg(test)]
mod tests {
    use super::{PASS_S, PASSES_MAX, SEALED_S, TicketError, Tickets};
    use crate::services::ports::Subject;
    use sansha_core::ids::{AgentId, CallId};

    const NAOMI: Subject = Subject::Operator(AgentId::numbered(7));

    #[test]
    fn a_pass_works_once_and_for_half_a_minute() {
        let office = Tickets::new([1; 32]);
        let pass = office.pass(NAOMI, [9; 32], 0);
        assert_eq!(office.present(&pass, 1).unwrap().subject, NAOMI);
        assert_eq!(office.present(&pass, 1), Err(TicketError::Expired));
        let late = office.pass(NAOMI, [9; 32], 0);
        assert_eq!(office.present(&late, PASS_S), Err(TicketError::Expired));
    }

    #[test]
    fn a_sealed_ticket_survives_a_restart_and_is_used_up_when_its_successor_arrived() {
        let caller = Subject::Caller(CallId::numbered(3));
        let ticket = Tickets::new([1; 32]).seal(caller, None, Some("00112233445566778899aabb"), 0);
        let office = Tickets::new([1; 32]);
        let visitor = office.present(&ticket, SEALED_S - 1).unwrap();
        assert_eq!((visitor.subject, visitor.sign_in, visitor.epoch.as_deref()), (caller, None, Some("00112233445566778899aabb")));
        assert!(office.present(&ticket, 0).is_ok());
        office.use_up(visitor.nonce.unwrap());
        assert_eq!(office.present(&ticket, 0), Err(TicketError::Used));
        assert_eq!(Tickets::new([1; 32]).present(&ticket, SEALED_S), Err(TicketError::Expired));
    }

    #[test]
    fn a_ticket_that_was_bent_or_sealed_elsewhere_lets_nobody_in() {
        let office = Tickets::new([1; 32]);
        let ticket = office.seal(NAOMI, Some([9; 32]), None, 0);
        let bent = ticket.replacen("s01", "s04", 1);
        assert_eq!(office.present(&bent, 0), Err(TicketError::Forged));
        assert_eq!(Tickets::new([2; 32]).present(&ticket, 0), Err(TicketError::Forged));
        for nonsense in ["", "s", "p", "pzz", "x", "s00"] {
            assert_eq!(office.present(nonsense, 0), Err(TicketError::Forged), "{nonsense}");
        }
    }

    #[test]
    fn the_oldest_pass_makes_room_when_too_many_are_outstanding() {
        let office = Tickets::new([1; 32]);
        let first = office.pass(NAOMI, [9; 32], 0);
        let mut newest = String::new();
        for _ in 0..PASSES_MAX {
            newest = office.pass(NAOMI, [9; 32], 0);
        }
        assert_eq!(office.present(&first, 0), Err(TicketError::Expired));
        assert!(office.present(&newest, 0).is_ok());
    }
}
