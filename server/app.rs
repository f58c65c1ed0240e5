//! Composition: the parts of a hotline in the order in which they need each other, and how they stop. Decides nothing.

mod demo;
mod edge;
mod ready;

use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use actix_server::ServerHandle;
use actix_web::web::Data;
use tokio::task::JoinHandle;
use tokio::time::{interval, timeout};
use tokio_util::sync::CancellationToken;

pub use self::ready::Ready;
use crate::adapters::clock::{ServiceClock, wall};
use crate::adapters::fluent::{BadLocale, FluentTexts};
use crate::adapters::http::{State, Turnstile};
use crate::adapters::key_file;
use crate::adapters::search::{EmbeddedSearch, loader};
use crate::adapters::store::sqlite::AskedClock;
use crate::adapters::store::{DataFolder, FolderError, SqliteStore};
use crate::adapters::telemetry;
use crate::adapters::voice::MediaTask;
use crate::adapters::ws::{House, Limits};
use crate::config::{Config, ConfigError};
use crate::services::accounts::AccountService;
use crate::services::demo::live::LiveFloor;
use crate::services::desk::Reception;
use crate::services::gate::Gate;
use crate::services::health::Health;
use crate::services::hotline::{Hotline, HotlineError};
use crate::services::hours::Hours;
use crate::services::hub::{Hub, watch};

use crate::services::inquiries::Inquiries;
use crate::services::lookup::LookUps;
use crate::services::office::Office;
use crate::services::people::People;
use crate::services::ports::{Accounts, Clock, Desk, KnowledgeSearch, StoreError};
use crate::services::presence::Presence;
use crate::services::reports::Reports;
use crate::services::switchboard::{Plugs, Switchboard};
use crate::services::texts::Texts;
use crate::services::tickets::Tickets;

/// The key of the tickets, in the data folder.
const TICKET_KEY: &str = "tickets.key";
/// From the wish to stop to the end of the process, at most.
const STOP_WITHIN: Duration = Duration::from_secs(10);
/// How often sign-ins are reviewed.
const REVIEW_EVERY: Duration = Duration::from_secs(1);

/// Why a hotline does not start. Each message is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The choices do not go together.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The hotline's data make no sense.
    #[error(transparent)]
    Hotline(#[from] HotlineError),
    /// The data folder.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An address, a file.
    #[error("{0}: {1}")]
    Io(String, io::Error),
    /// The words.
    #[error(transparent)]
    Words(#[from] BadLocale),
    /// The knowledge base.
    #[error("the knowledge base cannot be searched: {0}")]
    Search(String),
}

/// A hotline that runs.
pub struct App {
    ready: Ready,
    stop: CancellationToken,
    server: ServerHandle,
    serving: JoinHandle<io::Result<()>>,
    switchboard: Switchboard,
    store: SqliteStore,
    /// The media task ends when it is dropped, after the last call.
    _voice: Arc<MediaTask>,
}

/// The parts that the edge needs, between being made and being served.
struct Parts {
    hotline: Arc<Hotline>,
    hours: Arc<Hours>,
    store: SqliteStore,
    clock: Arc<dyn Clock>,
    voice: Arc<MediaTask>,
    search: Arc<dyn KnowledgeSearch>,
    hub: Arc<Hub>,
    gate: Arc<Gate>,
    switchboard: Switchboard,
    people: Arc<People>,
    desk: Arc<dyn Desk>,
    /// Simulated people, in a demo.
    live: Option<Arc<LiveFloor>>,
    texts: Arc<dyn Texts>,
}

impl App {
    /// Starts a hotline: store, clock, voice, search, switchboard, then the one port.
    ///
    /// # Errors
    /// [`StartError`].
    pub async fn start(config: Config) -> Result<Self, StartError> {
        let media = config.media()?;
        let hotline = Arc::new(Hotline::load(config.hotline.as_deref())?);
        let listener =
            TcpListener::bind(config.listen).map_err(|why| StartError::Io(format!("cannot listen on {}", config.listen), why))?;
        let voice = Arc::new(MediaTask::start(media).map_err(|why| StartError::Io(format!("no voice on {media}"), why))?);
        let (store, clock) = open(&config).await?;
        let parts = Parts::make(&config, hotline, store, clock, voice).await?;
        let at = listener.local_addr().map_err(|why| StartError::Io("no address".to_owned(), why))?;
        let mut ready = Ready::new(&config, at, parts.voice.address(), parts.store.folder().path(), parts.clock.now());
        ready.fresh = parts.store.list().await?.is_empty();
        let stop = CancellationToken::new();
        let served = edge::serve(listener, Data::new(parts.state(&config)), Arc::new(parts.house(stop.clone())));
        let server = served.map_err(|why| StartError::Io("cannot serve".to_owned(), why))?;
        let handle = server.handle();
        parts.look_after_sessions(stop.clone());
        parts.let_live(stop.clone());
        let Parts { switchboard, store, voice, .. } = parts;
        Ok(Self { ready, stop, server: handle, serving: tokio::spawn(server), switchboard, store, _voice: voice })
    }

    /// Where everything is.
    #[must_use]
    pub const fn ready(&self) -> &Ready {
        &self.ready
    }

    /// Stops: sockets are closed with 1012, running requests end, what was submitted is recorded.
    pub async fn stop(self) {
        let drained = async {
            self.stop.cancel();
            self.server.stop(true).await;
            if let Ok(Err(error)) = self.serving.await {
                tracing::warn!(%error, "the server did not end well");
            }
            self.switchboard.stop().await;
            self.store.close().await;
        };
        if timeout(STOP_WITHIN, drained).await.is_err() {
            tracing::warn!("not everything ended in time; the log has all that was answered");
        }
    }
}

/// The data folder and its clock; a new demo gets its people.
async fn open(config: &Config) -> Result<(SqliteStore, Arc<dyn Clock>), StartError> {
    let store = SqliteStore::open(DataFolder::own(&config.data)?).await?;
    let mut asked = config.clock;
    if config.demo && store.list().await?.is_empty() {
        demo::furnish(&store).await?;
        asked = asked.or(Some(demo::CLOCK));
    }
    let offset_ms = store.clock_offset_ms(asked.map(|service| AskedClock { service, wall: wall() })).await?;
    Ok((store, Arc::new(ServiceClock::start(offset_ms))))
}

impl Parts {
    async fn make(
        config: &Config,
        hotline: Arc<Hotline>,
        store: SqliteStore,
        clock: Arc<dyn Clock>,
        voice: Arc<MediaTask>,
    ) -> Result<Self, StartError> {
        let key_path = store.folder().path().join(TICKET_KEY);
        let key = key_file::key(&key_path).map_err(|why| StartError::Io("no key for tickets".to_owned(), why))?;
        let tickets = Arc::new(Tickets::new(key));
        let hub = Arc::new(Hub::new(Arc::clone(&tickets), Arc::clone(&clock)));
        let all = Arc::new(store.clone());
        let gate = Arc::new(Gate::new(tickets, Arc::clone(&hub), all.clone()));
        let index = tokio::task::spawn_blocking(|| EmbeddedSearch::new(loader::shipped())).await;
        let index = index.map_err(|panic| StartError::Search(panic.to_string()))?.map_err(|error| StartError::Search(error.to_string()))?;
        let search: Arc<dyn KnowledgeSearch> = Arc::new(index);
        if config.demo && !config.quiet_floor {
            demo::remember(&store, &hotline, search.as_ref(), clock.now()).await?;
        }
        let texts: Arc<dyn Texts> = Arc::new(FluentTexts::shipped()?);
        let people = Arc::new(People::load(all.clone()).await?);
        let plugs = Plugs {
            log: all.clone(),
            notes: all.clone(),
            outlet: hub.clone(),
            voice: voice.clone(),
            clock: Arc::clone(&clock),
            knowledge: Arc::clone(&search),
            people: Arc::clone(&people),
        };
        let hours = Arc::new(Hours::load(hotline.calendar.clone(), all.clone()).await?);
        let switchboard = Switchboard::start(plugs, hours.calendar(), hotline.settings).await?;
        let reception: Arc<dyn Desk> = Arc::new(Reception {
            switchboard: switchboard.clone(),
            people: Arc::clone(&people),
            knowledge: Arc::clone(&search),
            look_ups: Arc::new(LookUps::new(all.clone(), all)),
            voice: voice.clone(),
            clock: Arc::clone(&clock),
            texts: Arc::clone(&texts),
        });
        let live =
            (config.demo && !config.quiet_floor).then(|| demo::live(&hotline, &clock, (&hub, &people), (&switchboard, &reception), &voice));
        let desk = live.clone().map_or(reception, |live| live);
        Ok(Self { hotline, hours, store, clock, voice, search, hub, gate, switchboard, people, desk, live, texts })
    }

    fn state(&self, config: &Config) -> State {
        let all = Arc::new(self.store.clone());
        let accounts = Arc::new(AccountService::new(all.clone()));
        State {
            office: self.office(&accounts),
            accounts,
            gate: Arc::clone(&self.gate),
            hub: Arc::clone(&self.hub),
            desk: Arc::clone(&self.desk),
            search: Arc::clone(&self.search),
            inquiries: Inquiries::new(self.switchboard.clone(), all.clone(), Arc::clone(&self.people)),
            reports: Reports::new(self.switchboard.clone(), all, Arc::clone(&self.people), Arc::clone(&self.hotline)),
            texts: Arc::clone(&self.texts),
            hotline: Arc::clone(&self.hotline),
            clock: Arc::clone(&self.clock),
            health: self.health(),
            metrics: telemetry::metrics(),
            embed_origins: self.hotline.embed.origins.clone(),
            behind_tls: config.behind_tls,
            demo: config.demo,
            sign_ins: Turnstile::default(),
            calls: Turnstile::default(),
            searches: Turnstile::default(),
            presence: Presence::new(self.switchboard.clone(), Arc::clone(&self.people)),
        }
    }

    fn office(&self, accounts: &Arc<AccountService>) -> Office {
        Office {
            accounts: Arc::clone(accounts),
            hours: Arc::clone(&self.hours),
            administration: Arc::new(self.store.clone()),
            switchboard: self.switchboard.clone(),
            hub: Arc::clone(&self.hub),
            people: Arc::clone(&self.people),
            clock: Arc::clone(&self.clock),
        }
    }

    fn health(&self) -> Health {
        let (store, voice, day) = (self.store.clone(), Arc::clone(&self.voice), sansha_core::hours::day_of(self.clock.now()));
        let search = Arc::clone(&self.search);
        let question = move || crate::services::ports::SearchRequest {
            text: "資格確認書".to_owned(),
            language: sansha_core::language::Language::Japanese,
            day,
            top: 1,
        };
        Health::default()
            .with(
                "store",
                Box::new(move || {
                    let store = store.clone();
                    Box::pin(async move { store.by_name("").await.is_ok() })
                }),
            )
            .with(
                "voice",
                Box::new(move || {
                    let running = voice.is_running();
                    Box::pin(async move { running })
                }),
            )
            .with(
                "search",
                Box::new(move || {
                    let (search, question) = (Arc::clone(&search), question());
                    Box::pin(async move { search.search(question).await.is_ok() })
                }),
            )
    }

    fn house(&self, stop: CancellationToken) -> House {
        House {
            gate: Arc::clone(&self.gate),
            hub: Arc::clone(&self.hub),
            desk: Arc::clone(&self.desk),
            limits: Limits::default(),
            origins: Vec::new(),
            stop,
        }
    }

    /// Lets simulated people live until the server stops.
    fn let_live(&self, stop: CancellationToken) {
        let Some(live) = self.live.clone() else { return };
        tokio::spawn(async move {
            tokio::select! {
                () = stop.cancelled() => {}
                () = live.live() => {}
            }
        });
    }

    /// Tells the desk of pages that are gone, and closes the sockets of sign-ins that are over, until the server stops.
    fn look_after_sessions(&self, stop: CancellationToken) {
        let (hub, desk, gate) = (Arc::clone(&self.hub), Arc::clone(&self.desk), Arc::clone(&self.gate));
        let reviewing = async move {
            let (mut ticks, mut last) = (interval(REVIEW_EVERY), None);
            loop {
                ticks.tick().await;
                last =
                    gate.review(last).await.inspect_err(|error| tracing::warn!(%error, "sign-ins cannot be reviewed")).unwrap_or_default();
            }
        };
        tokio::spawn(async move {
            tokio::select! {
                () = stop.cancelled() => {}
                () = watch(&hub, desk.as_ref()) => {}
                () = reviewing => {}
            }
        });
    }
}
