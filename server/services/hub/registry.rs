//! Which sessions there are, whose they are, and who has been without a socket since when.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use tokio::time::Instant;

use super::session::{REPLACED, Session};
use super::{DASHBOARDS_MAX, GRACE, RELOAD, SESSIONS_MAX};
use crate::services::ports::{SessionId, Subject};
use crate::services::tickets::{SignInKey, Tickets, Visitor};

/// All sessions. Bounded by [`SESSIONS_MAX`], and so is everything in here.
#[derive(Debug, Default)]
pub(super) struct Registry {
    sessions: HashMap<SessionId, Arc<Session>>,
    by_subject: BTreeMap<Subject, Vec<SessionId>>,
    /// Subjects whose last socket is gone, and since when; reported to the desk once that is longer than a reload takes.
    pub(super) absent: BTreeMap<Subject, Instant>,
    /// Sessions that lost their socket, and when.
    pub(super) fading: BTreeMap<SessionId, Instant>,
    last_id: u64,
}

impl Registry {
    pub(super) fn get(&self, id: SessionId) -> Option<Arc<Session>> {
        self.sessions.get(&id).cloned()
    }

    pub(super) fn of(&self, subject: Subject) -> Vec<Arc<Session>> {
        self.by_subject.get(&subject).into_iter().flatten().filter_map(|id| self.get(*id)).collect()
    }

    pub(super) fn of_managers(&self) -> Vec<Arc<Session>> {
        let managers = self.by_subject.iter().filter(|(subject, _)| matches!(subject, Subject::Manager(_)));
        managers.flat_map(|(_, ids)| ids).filter_map(|id| self.get(*id)).collect()
    }

    pub(super) fn find(&self, subject: Subject, epoch: &str) -> Option<Arc<Session>> {
        self.of(subject).into_iter().find(|session| session.epoch == epoch)
    }

    pub(super) fn sign_ins(&self) -> BTreeSet<SignInKey> {
        self.sessions.values().filter_map(|session| session.sign_in).collect()
    }

    pub(super) fn count(&self) -> (usize, usize) {
        (self.sessions.len(), self.sessions.values().filter(|session| session.lost_since().is_none()).count())
    }

    /// A new session of this visitor, in place of those there is no room for; none when the house is full.
    pub(super) fn begin(&mut self, visitor: &Visitor) -> Option<Arc<Session>> {
        let keep = match visitor.subject {
            Subject::Manager(_) => DASHBOARDS_MAX - 1,
            Subject::Operator(_) | Subject::Interpreter(_) | Subject::Caller(_) => 0,
        };
        let mine = self.by_subject.get(&visitor.subject).cloned().unwrap_or_default();
        let replaced: BTreeSet<SessionId> = mine.iter().take(mine.len().saturating_sub(keep)).copied().collect();
        self.forget_where(|session| replaced.contains(&session.id), REPLACED);
        if self.sessions.len() >= SESSIONS_MAX {
            return None;
        }
        self.last_id += 1;
        let id = SessionId(self.last_id);
        let session = Arc::new(Session::new(id, visitor.subject, Tickets::epoch(), visitor.sign_in));
        self.sessions.insert(id, Arc::clone(&session));
        self.by_subject.entry(visitor.subject).or_default().push(id);
        Some(session)
    }

    /// A session lost its socket.
    pub(super) fn lost(&mut self, session: &Arc<Session>, now: Instant) {
        if self.sessions.contains_key(&session.id) {
            self.fading.insert(session.id, now);
        }
        if self.of(session.subject).iter().all(|other| other.lost_since().is_some()) {
            self.absent.insert(session.subject, now);
        }
    }

    /// Forgets sessions and closes their sockets.
    pub(super) fn forget_where(&mut self, which: impl Fn(&Session) -> bool, code: u16) {
        let gone: Vec<Arc<Session>> = self.sessions.values().filter(|session| which(session)).cloned().collect();
        for session in gone {
            session.close(code);
            self.remove(&session);
        }
    }

    /// Subjects that are gone for longer than a reload takes. Each is named once.
    pub(super) fn take_absent(&mut self, now: Instant) -> Vec<Subject> {
        let (gone, hoped_for) = std::mem::take(&mut self.absent).into_iter().partition(|(_, since)| now - *since >= RELOAD);
        self.absent = hoped_for;
        gone.into_keys().collect()
    }

    /// Forgets the sessions that nobody came back to in time.
    pub(super) fn forget_faded(&mut self, now: Instant) {
        let faded: BTreeSet<SessionId> =
            self.fading.iter().filter(|(_, since)| now - **since >= GRACE).map(|(session, _)| *session).collect();
        faded.iter().filter_map(|id| self.get(*id)).collect::<Vec<_>>().iter().for_each(|session| self.remove(session));
    }

    fn remove(&mut self, session: &Session) {
        self.sessions.remove(&session.id);
        self.fading.remove(&session.id);
        if let Some(ids) = self.by_subject.get_mut(&session.subject) {
            ids.retain(|id| *id != session.id);
            if ids.is_empty() {
                self.by_subject.remove(&session.subject);
            }
        }
    }
}
