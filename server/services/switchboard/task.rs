//! The loop of the one writer: take, decide, record, tell.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use sansha_core::acd::Effects;
use sansha_core::fact::Record;
use sansha_core::floor::Touched;
use sansha_core::hours::Calendar;
use sansha_core::input::Input;
use sansha_core::protocol::Refusal;
use sansha_core::settings::Settings;
use sansha_core::time::Timestamp;
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;

use super::keeper::{Keeper, SNAPSHOT_EVERY};
use super::telling::Telling;
use super::{BATCH_MAX, Order, Plugs, State, is_new, told};
use crate::services::ports::{Batch, StoreError, Words};
use crate::services::refusals;

/// How often dashboards and places in the queue are told anew, when anything changed.
pub const TELL_EVERY: Duration = Duration::from_millis(400);

/// How long to wait before the store is tried again after it failed.
const RETRY_AFTER: Duration = Duration::from_secs(1);

type Reply = oneshot::Sender<Result<(), Refusal>>;

/// The task.
pub struct Task {
    plugs: Plugs,
    keeper: Keeper,
    telling: Telling,
    wake_at: Option<Timestamp>,
    retry_at: Option<Instant>,
}

/// What one batch has come to before it is recorded.
#[derive(Default)]
struct Decided {
    records: Vec<Record>,
    words: Vec<Words>,
    touched: Touched,
    replies: Vec<(Reply, Result<(), Refusal>)>,
    /// A decision panicked: the engine cannot be asked again before it is put back to what is recorded.
    broken: bool,
}

impl Task {
    /// Rebuilds the floor, records the restart and tells nobody yet: they come back by themselves.
    pub async fn start(plugs: Plugs, calendar: Calendar, settings: Settings) -> Result<Self, StoreError> {
        let keeper = Keeper::rebuild(plugs.log.as_ref(), calendar, settings).await?;
        let open: Vec<_> = keeper.acd.floor().calls().keys().copied().collect();
        let (notes, spoken) = (plugs.notes.notes(open.clone()).await?, plugs.notes.spoken(open).await?);
        let telling = Telling::new(plugs.clone(), notes, spoken);
        let mut task = Self { plugs, keeper, telling, wake_at: None, retry_at: None };
        if task.keeper.next_seq > 1 {
            let mut decided = Decided::default();
            task.decide(Input::Restarted, Vec::new(), None, &mut decided);
            task.record(decided).await?;
        }
        Ok(task)
    }

    /// Runs until told to stop or until every handle is gone.
    pub async fn run(mut self, mut orders: mpsc::Receiver<Order>) {
        let mut tell = tokio::time::interval(TELL_EVERY);
        tell.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            let wake = self.wake_in();
            tokio::select! {
                biased;
                // First, and due at most so often: a mailbox that is never empty does not keep the dashboards waiting.
                _ = tell.tick() => self.telling.tell_regularly(&self.keeper, self.plugs.clock.now()),
                order = orders.recv() => {
                    let Some(first) = order else { return };
                    if let Some(stopped) = self.take(first, &mut orders).await {
                        self.keep_snapshot().await;
                        if stopped.send(()).is_err() {
                            tracing::debug!("nobody waits for the end of the switchboard");
                        }
                        return;
                    }
                }
                () = tokio::time::sleep(wake) => self.batch(vec![Order::Input { input: Input::Tick, words: Vec::new(), reply: None }]).await,
            }
        }
    }

    /// How long until something ends by itself.
    fn wake_in(&self) -> Duration {
        let due = self.wake_at.map_or(Duration::from_secs(3_600), |at| at.since(self.plugs.clock.now()));
        match self.retry_at {
            Some(retry) => due.max(retry.saturating_duration_since(Instant::now())),
            None => due,
        }
    }

    /// Takes whatever lies in the mailbox now, up to the limit. Gives back the sender of a stop.
    async fn take(&mut self, first: Order, orders: &mut mpsc::Receiver<Order>) -> Option<oneshot::Sender<()>> {
        let (mut batch, mut stop) = (Vec::new(), None);
        let mut next = Some(first);
        while let Some(order) = next.take() {
            match order {
                Order::Stop(stopped) => stop = Some(stopped),
                order @ (Order::Input { .. } | Order::Welcome { .. } | Order::Ask(_) | Order::Hours(..)) => batch.push(order),
            }
            if batch.len() < BATCH_MAX && stop.is_none() {
                next = orders.try_recv().ok();
            }
        }
        self.batch(batch).await;
        stop
    }

    /// Decides a batch, records it, then tells. Welcomes and questions see what the batch came to.
    async fn batch(&mut self, orders: Vec<Order>) {
        let mut decided = Decided::default();
        let mut later = Vec::new();
        for order in orders {
            match order {
                Order::Input { input, words, reply } => self.decide(input, words, reply, &mut decided),
                Order::Hours(calendar, done) => {
                    self.keeper.acd.keep_hours(*calendar);
                    // Whoever asked may be gone; the hours count all the same.
                    let _nobody_waits = done.send(());
                }
                order @ (Order::Welcome { .. } | Order::Ask(_) | Order::Stop(_)) => later.push(order),
            }
        }
        if let Err(error) = self.record(decided).await {
            self.recover(&error).await;
        }
        for order in later {
            self.answer(order);
        }
    }

    /// One decision. A panic costs its input and the rest of the batch, not the floor: what was decided before is recorded, and the engine
    /// goes back to that.
    fn decide(&mut self, input: Input, words: Vec<Words>, reply: Option<Reply>, decided: &mut Decided) {
        if decided.broken {
            decided.replies.extend(reply.map(|reply| (reply, Err(refusals::plain("unavailable")))));
            return;
        }
        let now = self.plugs.clock.now();
        let acd = &mut self.keeper.acd;
        let began = Instant::now();
        let effects = catch_unwind(AssertUnwindSafe(|| acd.handle(now, input)));
        metrics::histogram!("sansha_decide_seconds").record(began.elapsed());
        if let Ok(Effects { records, touched, answer, wake_at }) = effects {
            if is_new(&answer) && !records.is_empty() {
                decided.words.extend(words);
            }
            decided.words.extend(self.telling.wiped(&self.keeper, touched.calls.iter().copied()));
            decided.records.extend(records);
            decided.touched.extend(touched);
            decided.replies.extend(reply.map(|reply| (reply, told(&answer))));
            self.wake_at = wake_at;
        } else {
            tracing::error!("a decision panicked; its input is set aside");
            decided.broken = true;
            decided.replies.extend(reply.map(|reply| (reply, Err(refusals::plain("unavailable")))));
        }
    }

    /// Records what was decided in one transaction, and only then answers and tells.
    async fn record(&mut self, mut decided: Decided) -> Result<(), StoreError> {
        if !decided.records.is_empty() {
            let batch = Batch { first_seq: self.keeper.next_seq, records: decided.records.clone(), words: decided.words.clone() };
            let began = Instant::now();
            let appended = self.plugs.log.append(batch).await;
            metrics::histogram!("sansha_commit_seconds").record(began.elapsed());
            if let Err(error) = appended {
                for (reply, _) in decided.replies {
                    answer(reply, Err(refusals::plain("store-unavailable")));
                }
                return Err(error);
            }
        }
        self.retry_at = None;
        self.keeper.recorded(&decided.records);
        self.telling.keep_words(std::mem::take(&mut decided.words));
        if decided.broken {
            self.keeper.step_back();
        }
        for (reply, result) in decided.replies {
            answer(reply, result);
        }
        self.telling.tell(&self.keeper, &decided.records, &decided.touched, self.plugs.clock.now());
        if self.keeper.next_seq - self.keeper.snapshot_seq >= SNAPSHOT_EVERY {
            self.keep_snapshot().await;
        }
        Ok(())
    }

    /// The engine is ahead of the store: it goes back to what is recorded. Voice goes on as it was, and nobody is told anything.
    async fn recover(&mut self, error: &StoreError) {
        tracing::error!(%error, "not recorded; the floor goes back to what is");
        self.retry_at = Some(Instant::now() + RETRY_AFTER);
        self.keeper.step_back();
        // After an unclear commit the log may be ahead of what was folded: it alone knows.
        let (calendar, settings) = (self.keeper.acd.calendar().clone(), *self.keeper.acd.settings());
        match Keeper::rebuild(self.plugs.log.as_ref(), calendar, settings).await {
            Ok(keeper) => self.keeper = keeper,
            Err(error) => tracing::error!(%error, "the log cannot be read either; trying again"),
        }
        self.wake_at = self.keeper.acd.queue().next_deadline().map(|(at, _)| at);
    }

    fn answer(&mut self, order: Order) {
        match order {
            Order::Welcome { subject, session, reply } => {
                let result = self.telling.welcome(&self.keeper, subject, session, self.plugs.clock.now());
                answer(reply, result);
            }
            Order::Ask(question) => {
                let now = self.plugs.clock.now();
                let view = || self.telling.floor_view(&self.keeper, now);
                question(&State { floor: self.keeper.acd.floor(), ledger: &self.keeper.kept.ledger, view: &view });
            }
            Order::Input { .. } | Order::Hours(..) | Order::Stop(_) => {}
        }
    }

    async fn keep_snapshot(&mut self) {
        let seq = self.keeper.next_seq.saturating_sub(1);
        let kept = match self.keeper.snapshot() {
            Ok(bytes) => self.plugs.log.keep_snapshot(seq, bytes).await,
            Err(error) => Err(error),
        };
        match kept {
            Ok(()) => self.keeper.snapshot_seq = self.keeper.next_seq,
            Err(error) => tracing::warn!(%error, "no snapshot; the log has everything"),
        }
    }
}

fn answer(reply: Reply, result: Result<(), Refusal>) {
    if reply.send(result).is_err() {
        tracing::debug!("the sender of a command is gone");
    }
}
