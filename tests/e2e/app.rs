//! A hotline of one's own, with one helper per verb.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use sansha::adapters::store::{DataFolder, SqliteStore};
use sansha::app::{App, StartError};
use sansha::config::Config;
use sansha::services::accounts::{AccountService, NewAccount};
use sansha::services::ports::{Actor, Role};
use sansha_core::language::Language;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::client::{Answer, Page, request};

/// A Wednesday morning on which the hotline is open.
pub const OPEN: &str = "2024-09-18T10:00:00+09:00";
/// The same day, after hours.
pub const CLOSED: &str = "2024-09-18T18:00:00+09:00";
/// Everybody's password.
pub const PASSWORD: &str = "correct horse battery staple";

/// A hotline that runs in this process, on a data folder that goes away with it.
pub struct TestApp {
    app: Option<App>,
    config: Config,
    pub at: SocketAddr,
}

impl TestApp {
    /// Starts at an instant of service time, with these people.
    pub async fn start(clock: &str, people: &[(&str, Role, &str)]) -> Self {
        Self::start_with(Config { clock: Some(clock.parse().unwrap()), ..Config::default() }, people).await
    }

    /// Starts with more of the configuration chosen; listens on a port of its own in any case.
    pub async fn start_with(config: Config, people: &[(&str, Role, &str)]) -> Self {
        let data = std::env::temp_dir().join(format!("sansha-e2e-{}", Uuid::now_v7()));
        hire(&data, people).await;
        let config = Config { data, listen: "127.0.0.1:0".parse().unwrap(), ..config };
        let app = App::start(config.clone()).await.unwrap();
        let at = app.ready().http.strip_prefix("http://").unwrap().parse().unwrap();
        Self { app: Some(app), config, at }
    }

    /// Stops, and starts again on the same folder.
    pub async fn restart(&mut self) {
        self.app.take().unwrap().stop().await;
        let app = App::start(self.config.clone()).await.unwrap();
        self.at = app.ready().http.strip_prefix("http://").unwrap().parse().unwrap();
        self.app = Some(app);
    }

    /// Stops, and tries to start again at another instant.
    pub async fn restart_at(&mut self, clock: &str) -> Result<App, StartError> {
        self.app.take().unwrap().stop().await;
        App::start(Config { clock: Some(clock.parse().unwrap()), ..self.config.clone() }).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        request(self.at, &format!("GET {path}"), &[], None).await
    }

    pub async fn get_as(&self, cookie: &str, path: &str) -> Answer {
        request(self.at, &format!("GET {path}"), &[("cookie", cookie)], None).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        request(self.at, &format!("POST {path}"), &[], Some(&body)).await
    }

    pub async fn post_as(&self, cookie: &str, path: &str) -> Answer {
        request(self.at, &format!("POST {path}"), &[("cookie", cookie)], None).await
    }

    /// Signs in and gives the cookie.
    pub async fn signs_in(&self, surface: &str, name: &str) -> String {
        let answer = self.post(&format!("/api/{surface}/sign-in"), json!({ "name": name, "password": PASSWORD })).await;
        assert_eq!(answer.status, 204, "{}", answer.body);
        answer.cookie()
    }

    /// A ticket for the socket of a cookie.
    pub async fn ticket(&self, surface: &str, cookie: &str) -> String {
        let answer = self.post_as(cookie, &format!("/api/{surface}/ws-ticket")).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.json()["ticket"].as_str().unwrap().to_owned()
    }

    /// Signs in and opens the page's socket.
    pub async fn page(&self, surface: &str, name: &str) -> Page {
        let cookie = self.signs_in(surface, name).await;
        Page::open(self.at, &self.ticket(surface, &cookie).await, None).await
    }

    /// Somebody calls: the call and the ticket.
    pub async fn calls(&self, language: &str) -> (String, String) {
        let answer = self.post("/api/call", json!({ "language": language })).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        let text = |key: &str| answer.json()[key].as_str().unwrap().to_owned();
        (text("call"), text("ticket"))
    }

    /// The accounts, as the command line reaches them beside the running server.
    pub async fn accounts(&self) -> AccountService {
        accounts(&self.config.data).await
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        // A story that failed leaves its folder to be looked at.
        if !std::thread::panicking() {
            fs::remove_dir_all(&self.config.data).unwrap_or_default();
        }
    }
}

async fn accounts(data: &Path) -> AccountService {
    let store = SqliteStore::open(DataFolder::visit(data).unwrap()).await.unwrap();
    AccountService::new(Arc::new(store))
}

async fn hire(data: &Path, people: &[(&str, Role, &str)]) {
    let accounts = accounts(data).await;
    for (name, role, languages) in people {
        let speaks: BTreeMap<Language, u8> = languages.split_whitespace().map(|tag| (tag.parse().unwrap(), 4)).collect();
        let new = NewAccount { name: (*name).to_owned(), role: *role, speaks, password: PASSWORD.to_owned() };
        accounts.add(Actor::CommandLine, new).await.unwrap();
    }
}
