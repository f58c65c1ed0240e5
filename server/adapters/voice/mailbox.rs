//! Orders for the media task.
//!
//! Not a queue of commands but what is wanted, call by call: a later order for the same thing replaces the earlier one. So the
//! mailbox cannot fill up with stale orders, and none is ever lost: an order that closes a route must arrive.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sansha_core::bridge::{HearMatrix, Part};
use sansha_core::ids::CallId;
use tokio::sync::{Notify, oneshot};

use super::actors::Cast;
use super::webrtc::Leg;
use crate::services::ports::VoiceError;

/// Calls with unread orders. The task reads them within a millisecond; this many unread means that it is gone.
const ORDERS_MAX: usize = 8_192;

/// A connection on its way to the task, and where to say that it is known there.
pub(super) struct NewLeg {
    /// The connection.
    pub(super) leg: Box<Leg>,
    /// Answered once packets for it are understood.
    pub(super) known: oneshot::Sender<Result<(), VoiceError>>,
}

/// What is wanted of one call.
#[derive(Default)]
pub(super) struct Order {
    /// First of all, forget what there is.
    pub(super) end: bool,
    /// Who hears whom from now on.
    pub(super) matrix: Option<HearMatrix>,
    /// Who is simulated from now on, if anybody.
    pub(super) cast: Option<Option<Cast>>,
    /// Who comes, and who goes (none).
    pub(super) legs: BTreeMap<Part, Option<NewLeg>>,
}

#[derive(Default)]
struct Inbox {
    orders: BTreeMap<CallId, Order>,
    closed: bool,
}

/// Orders that are not read yet.
#[derive(Default)]
pub(super) struct Mailbox {
    inbox: Mutex<Inbox>,
    unread: AtomicBool,
    bell: Notify,
}

impl Mailbox {
    /// Changes what is wanted of a call; false when nobody reads it any more.
    pub(super) fn order(&self, call: CallId, write: impl FnOnce(&mut Order)) -> bool {
        let mut inbox = self.open();
        if inbox.closed || (inbox.orders.len() >= ORDERS_MAX && !inbox.orders.contains_key(&call)) {
            return false;
        }
        write(inbox.orders.entry(call).or_default());
        self.unread.store(true, Ordering::Release);
        drop(inbox);
        self.bell.notify_one();
        true
    }

    /// Takes all orders; none when the mailbox is closed.
    pub(super) fn take(&self) -> Option<BTreeMap<CallId, Order>> {
        let mut inbox = self.open();
        self.unread.store(inbox.closed, Ordering::Relaxed);
        if inbox.closed { None } else { Some(std::mem::take(&mut inbox.orders)) }
    }

    /// Whether there is something to take. Cheap: asked before every datagram, so that an order holds for all that is sent after it.
    pub(super) fn has_unread(&self) -> bool {
        self.unread.load(Ordering::Acquire)
    }

    /// Until something was ordered since the last call.
    pub(super) async fn rung(&self) {
        self.bell.notified().await;
    }

    /// No more orders; who waits for an answer learns that the task is gone.
    pub(super) fn close(&self) {
        let mut inbox = self.open();
        inbox.closed = true;
        self.unread.store(true, Ordering::Release);
        let unread = std::mem::take(&mut inbox.orders);
        drop(inbox);
        drop(unread);
        self.bell.notify_one();
    }

    /// Whether somebody reads.
    pub(super) fn is_open(&self) -> bool {
        !self.open().closed
    }

    fn open(&self) -> MutexGuard<'_, Inbox> {
        self.inbox.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Closes the mailbox when its reader is gone, however it went.
pub(super) struct Reader(pub(super) Arc<Mailbox>);

impl Drop for Reader {
    fn drop(&mut self) {
        self.0.close();
    }
}
