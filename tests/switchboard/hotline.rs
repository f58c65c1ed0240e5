//! A hotline without sockets: the real switchboard and store, a clock that moves when the story says so, and ears for what is told.

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::civil::Date;
use sansha::adapters::store::{DataFolder, FolderError, SqliteStore};
use sansha::services::people::People;
use sansha::services::ports::{
    Account, Accounts, Clock, Frame, KnowledgeSearch, Later, Outlet, Role, SearchPage, SearchRequest, SessionId, StoreError, Subject,
    Voice, VoiceError, Words,
};
use sansha::services::switchboard::{Plugs, Switchboard};
use sansha_core::bridge::{HearMatrix, Part};
use sansha_core::hours::Calendar;
use sansha_core::ids::{AgentId, CallId, CommandId, EntryId};
use sansha_core::input::{Input, Sender, Verb};
use sansha_core::knowledge::glossary::Term;
use sansha_core::language::Language;
use sansha_core::protocol::{AnswerText, Appearance, ManagerFrame, Refusal, SignalAnswer, Topic};
use sansha_core::settings::Settings;
use sansha_core::time::Timestamp;
use uuid::Uuid;

/// 2024-09-18 10:00 in Japan.
pub const TEN: i64 = 1_726_621_200_000;

/// Everything that was told, in order.
#[derive(Default)]
pub struct Ears {
    pub told: Mutex<Vec<(Option<Subject>, Frame)>>,
    pub matrices: Mutex<Vec<(CallId, HearMatrix)>>,
}

impl Outlet for Ears {
    fn tell(&self, to: Subject, frame: Frame) {
        self.told.lock().unwrap().push((Some(to), frame));
    }
    fn tell_managers(&self, frame: ManagerFrame) {
        self.told.lock().unwrap().push((None, Frame::Manager(frame)));
    }
    fn welcome(&self, _: SessionId, snapshot: Frame) {
        self.told.lock().unwrap().push((None, snapshot));
    }
    fn close(&self, _: Subject, _: u16) {}
}

impl Voice for Ears {
    fn join(&self, _: CallId, _: Part, _: String) -> Later<'_, SignalAnswer, VoiceError> {
        Box::pin(async { Err(VoiceError::Down) })
    }
    fn set_matrix(&self, call: CallId, matrix: HearMatrix) {
        self.matrices.lock().unwrap().push((call, matrix));
    }
    fn leave(&self, _: CallId, _: Part) {}
    fn end(&self, _: CallId) {}
}

/// Service time as the story tells it.
pub struct StoryClock(AtomicI64);

impl Clock for StoryClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_ms(self.0.load(Ordering::SeqCst))
    }
}

/// One answer in two languages.
struct OneAnswer;

impl KnowledgeSearch for OneAnswer {
    fn search(&self, _: SearchRequest) -> Later<'_, SearchPage, StoreError> {
        Box::pin(async { Ok(SearchPage::default()) })
    }
    fn texts(&self, entry: &EntryId, language: Language, _: Date) -> Option<Vec<AnswerText>> {
        let text = |lang: Language| AnswerText { lang, title: entry.to_string(), paragraphs: vec![lang.tag().to_owned()], machine: false };
        Some(vec![text(Language::Japanese), text(language)])
    }
    fn terms(&self) -> Vec<(String, Term)> {
        Vec::new()
    }
}

/// The hotline.
pub struct Hotline {
    folder: PathBuf,
    pub store: SqliteStore,
    pub switchboard: Switchboard,
    pub ears: Arc<Ears>,
    pub clock: Arc<StoryClock>,
    pub people: Arc<People>,
}

impl Hotline {
    /// A fresh one at ten o'clock.
    pub async fn open() -> Self {
        let folder = std::env::temp_dir().join(format!("sansha-switchboard-{}", Uuid::now_v7()));
        Self::start(folder, Arc::new(StoryClock(AtomicI64::new(TEN))), None).await
    }

    /// One whose disk holds only so many pages.
    pub async fn open_within(pages: u32) -> Self {
        let folder = std::env::temp_dir().join(format!("sansha-switchboard-{}", Uuid::now_v7()));
        Self::start(folder, Arc::new(StoryClock(AtomicI64::new(TEN))), Some(pages)).await
    }

    async fn start(folder: PathBuf, clock: Arc<StoryClock>, pages: Option<u32>) -> Self {
        let owned = owned(&folder).await;
        let store = match pages {
            Some(pages) => SqliteStore::open_within(owned, pages).await.unwrap(),
            None => SqliteStore::open(owned).await.unwrap(),
        };
        let people = Arc::new(People::load(Arc::new(store.clone())).await.unwrap());
        let ears = Arc::new(Ears::default());
        let plugs = Plugs {
            log: Arc::new(store.clone()),
            notes: Arc::new(store.clone()),
            outlet: ears.clone(),
            voice: ears.clone(),
            clock: clock.clone(),
            knowledge: Arc::new(OneAnswer),
            people: people.clone(),
        };
        let switchboard = Switchboard::start(plugs, calendar(), Settings::default()).await.unwrap();
        Self { folder, store, switchboard, ears, clock, people }
    }

    /// The process ends without a word and comes up again.
    pub async fn killed_and_started_again(self) -> Self {
        let (folder, clock) = (self.folder.clone(), self.clock.clone());
        drop(self.switchboard);
        self.store.close().await;
        drop((self.store, self.people));
        Self::start(folder, clock, None).await
    }

    /// Time passes.
    pub fn passes(&self, span: Duration) {
        self.clock.0.fetch_add(i64::try_from(span.as_millis()).unwrap(), Ordering::SeqCst);
    }

    /// A member of staff sits down and is ready.
    pub async fn ready(&self, number: u128, part: Part, speaks: &[Language]) -> AgentId {
        let agent = AgentId::numbered(number);
        let role = if part == Part::Operator { Role::Operator } else { Role::Interpreter };
        let speaks: std::collections::BTreeMap<_, _> = speaks.iter().map(|language| (*language, 4)).collect();
        let name = format!("agent {number}");
        let account = Account { id: agent, name, role, speaks: speaks.clone(), password_hash: String::new(), disabled: false };
        self.store.add(account).await.unwrap();
        self.switchboard.submit(Input::AgentConnected { agent, part, speaks }, Vec::new()).await.unwrap();
        self.agent(agent, Verb::Ready).await.unwrap();
        agent
    }

    /// A caller comes in on a connected line.
    pub async fn arrives(&self, language: Language) -> CallId {
        self.tries_to_arrive(language).await.unwrap()
    }

    pub async fn tries_to_arrive(&self, language: Language) -> Result<CallId, Refusal> {
        let call = CallId::new(Uuid::now_v7());
        let input = Input::Arrive { call, language, topic: Topic::Notice, appearance: Appearance::Browser, connected: true };
        self.switchboard.submit(input, Vec::new()).await.map(|()| call)
    }

    pub async fn agent(&self, agent: AgentId, verb: Verb) -> Result<(), Refusal> {
        self.agent_with(agent, verb, Vec::new()).await
    }

    pub async fn agent_with(&self, agent: AgentId, verb: Verb, words: Vec<Words>) -> Result<(), Refusal> {
        let id = CommandId::new(Uuid::now_v7());
        self.switchboard.submit(Input::Command { id, from: Sender::Agent(agent), verb }, words).await
    }

    /// Everything told to one subject.
    pub fn told(&self, subject: Subject) -> Vec<Frame> {
        let told = self.ears.told.lock().unwrap();
        told.iter().filter(|(to, _)| *to == Some(subject)).map(|(_, frame)| frame.clone()).collect()
    }
}

/// The folder, as soon as the task of the life before has let go of it.
async fn owned(folder: &std::path::Path) -> DataFolder {
    loop {
        match DataFolder::own(folder) {
            Ok(owned) => return owned,
            Err(FolderError::Busy { .. }) => tokio::task::yield_now().await,
            Err(error) => panic!("{error}"),
        }
    }
}

fn calendar() -> Calendar {
    serde_json::from_str(include_str!("../../server/core/src/simulation/calendar.json")).unwrap()
}
