//! A hotline in this process, with members, operators and interpreters, on a data folder that goes away with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use argon2::password_hash::PasswordHasher as _;
use argon2::{Algorithm, Argon2, Params, Version};
use sansha::adapters::store::{DataFolder, SqliteStore};
use sansha::app::App;
use sansha::config::Config;
use sansha::services::demo::members::members;
use sansha::services::ports::{Account, Accounts as _, MemberDirectory as _, Role};
use sansha_core::ids::AgentId;
use sansha_core::language::Language;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::client::{Page, request};

/// A Wednesday on which no mailing goes out: today is no value of a record.
const OPEN: &str = "2024-10-02T10:00:00+09:00";
const PASSWORD: &str = "correct horse battery staple";

pub struct Hotline {
    app: App,
    pub at: SocketAddr,
    pub data: PathBuf,
}

impl Hotline {
    /// Opens with these people: name, role, language.
    pub async fn opens(people: &[(String, Role, &str)]) -> Self {
        let data = std::env::temp_dir().join(format!("sansha-leak-{}", Uuid::now_v7()));
        furnish(&data, people).await;
        let clock = Some(OPEN.parse().unwrap());
        let app =
            App::start(Config { data: data.clone(), listen: "127.0.0.1:0".parse().unwrap(), clock, ..Config::default() }).await.unwrap();
        let at = app.ready().http.strip_prefix("http://").unwrap().parse().unwrap();
        Self { app, at, data }
    }

    /// Closes; everybody's socket with it.
    pub async fn closes(self) {
        self.app.stop().await;
    }
}

/// Signs in and opens the page.
pub async fn page(at: SocketAddr, surface: &str, name: &str) -> Page {
    let who = json!({ "name": name, "password": PASSWORD });
    let entry = request(at, &format!("POST /api/{surface}/sign-in"), "", &who).await;
    assert_eq!(entry.status, 204, "{}", entry.body);
    let ticket = request(at, &format!("POST /api/{surface}/ws-ticket"), &entry.cookie, &Value::Null).await;
    Page::open(at, ticket.body["ticket"].as_str().unwrap()).await
}

/// Every title and paragraph of an answer, as anyone may read them without a call.
pub async fn public_text(at: SocketAddr, entry: &str, languages: &[&str]) -> BTreeSet<String> {
    let mut text = BTreeSet::new();
    for language in languages {
        let answer = request(at, &format!("GET /api/answers/{entry}?lang={language}"), "", &Value::Null).await;
        assert_eq!(answer.status, 200, "{entry}");
        for one in answer.body["texts"].as_array().unwrap() {
            let paragraphs = one["paragraphs"].as_array().unwrap().iter();
            text.extend(paragraphs.chain([&one["title"]]).map(|words| words.as_str().unwrap().to_owned()));
        }
    }
    text
}

/// The files of a folder and of those in it, as bytes.
pub fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![(path.clone(), fs::read(&path).unwrap())] }).collect()
}

async fn furnish(data: &Path, people: &[(String, Role, &str)]) {
    // Of little cost: signing in is not what is tested here.
    let cheap = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8, 1, 1, None).unwrap());
    let password_hash = cheap.hash_password(PASSWORD.as_bytes()).unwrap().to_string();
    let store = SqliteStore::open(DataFolder::visit(data).unwrap()).await.unwrap();
    for (name, role, language) in people {
        let speaks: BTreeMap<Language, u8> = language.parse().map(|language| (language, 4)).into_iter().collect();
        let id = AgentId::new(Uuid::now_v7());
        let account = Account { id, name: name.clone(), role: *role, speaks, password_hash: password_hash.clone(), disabled: false };
        store.add(account).await.unwrap();
    }
    store.replace(members()).await.unwrap();
    store.close().await;
}
