//! A page's socket with a tape of everything that came over it.

use std::net::SocketAddr;
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{Interval, interval};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use uuid::Uuid;

/// Nothing on a floor that is at work lets anybody wait so long; a story that hangs says where.
const PATIENCE: Duration = Duration::from_secs(60);

/// A socket that says more than 50 things a second is closed.
const PACE: Duration = Duration::from_millis(22);

/// The hotline closed the socket.
#[derive(Debug)]
pub struct Closed;

/// An answer to a request: status, cookie, body.
pub struct Answer {
    pub status: u16,
    pub cookie: String,
    pub body: Value,
}

/// Sends one request on a connection of its own.
pub async fn request(at: SocketAddr, line: &str, cookie: &str, body: &Value) -> Answer {
    let mut stream = TcpStream::connect(at).await.unwrap();
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let mut request = format!("{line} HTTP/1.1\r\nhost: {at}\r\nconnection: close\r\ncookie: {cookie}\r\n");
    if !body.is_empty() {
        request.push_str(&format!("content-type: application/json\r\ncontent-length: {}\r\n", body.len()));
    }
    stream.write_all(format!("{request}\r\n{body}").as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap_or_default();
    Answer {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        cookie: cookie.split(';').next().unwrap().to_owned(),
        body: if body.is_empty() { Value::Null } else { serde_json::from_str(body).unwrap() },
    }
}

/// A page that stays on its socket, or comes back to it.
pub struct Page {
    at: SocketAddr,
    socket: WebSocketStream<TcpStream>,
    pace: Interval,
    resume: String,
    /// Every frame, in order.
    pub tape: Vec<Value>,
    /// What the page shows of the agent.
    pub agent: Value,
    /// What rings.
    pub offer: Value,
    /// The call at hand.
    pub call: Value,
}

impl Page {
    pub async fn open(at: SocketAddr, ticket: &str) -> Self {
        let socket = connect(at, ticket).await.expect("a new ticket opens a socket");
        Self {
            at,
            socket,
            pace: interval(PACE),
            resume: String::new(),
            tape: Vec::new(),
            agent: Value::Null,
            offer: Value::Null,
            call: Value::Null,
        }
    }

    /// The page is loaded again: a new socket, which is told everything once more.
    pub async fn reloads(&mut self) {
        if let Some(socket) = connect(self.at, &self.resume).await {
            self.socket = socket;
        }
    }

    pub async fn says(&mut self, t: &str, d: Value) -> Uuid {
        self.pace.tick().await;
        let id = Uuid::now_v7();
        let frame = json!({ "v": 1, "id": id, "t": t, "d": d });
        // A socket that the hotline has just closed says so at the next frame.
        self.socket.send(Message::text(frame.to_string())).await.unwrap_or_default();
        id
    }

    /// Sends a command and waits for its answer, which it gives.
    pub async fn does(&mut self, t: &str, d: Value) -> Value {
        let id = json!(self.says(t, d).await);
        loop {
            let frame = self.hears().await.unwrap_or_else(|Closed| panic!("closed before the answer to {t}"));
            if matches!(frame["t"].as_str(), Some("ack" | "refused")) && frame["d"]["id"] == id {
                return frame;
            }
        }
    }

    /// Waits until the page shows this.
    pub async fn until(&mut self, shows: impl Fn(&Self) -> bool) -> Result<(), Closed> {
        while !shows(self) {
            self.hears().await?;
        }
        Ok(())
    }

    /// The next frame, which is on the tape already.
    pub async fn hears(&mut self) -> Result<Value, Closed> {
        loop {
            let next = tokio::time::timeout(PATIENCE, self.socket.next()).await;
            let next = next.unwrap_or_else(|_| panic!("nothing more comes; {} on {}", self.agent, self.call));
            match next {
                Some(Ok(Message::Text(text))) => {
                    let frame: Value = serde_json::from_str(&text).unwrap();
                    self.shows(&frame);
                    self.tape.push(frame.clone());
                    return Ok(frame);
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Binary(_) | Message::Frame(_))) => {}
                Some(Ok(Message::Close(_)) | Err(_)) | None => return Err(Closed),
            }
        }
    }

    fn shows(&mut self, frame: &Value) {
        let d = &frame["d"];
        match frame["t"].as_str().unwrap() {
            "welcome" => self.resume = d["resume"].as_str().unwrap().to_owned(),
            "snapshot" => (self.agent, self.offer, self.call) = (d["agent"].clone(), d["offer"].clone(), d["call"].clone()),
            "agent" => {
                self.agent = d.clone();
                if d["state"] != "reserved" {
                    self.offer = Value::Null;
                }
            }
            "offer" => self.offer = d.clone(),
            "offer_gone" => self.offer = Value::Null,
            "call" => self.call = d.clone(),
            _ => {}
        }
    }
}

/// Opens a socket; none when the ticket is worth nothing any more.
async fn connect(at: SocketAddr, ticket: &str) -> Option<WebSocketStream<TcpStream>> {
    let mut request = format!("ws://{at}/ws").into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", format!("sansha.v1, ticket.{ticket}").parse().unwrap());
    let stream = TcpStream::connect(at).await.unwrap();
    let (mut socket, _) = tokio_tungstenite::client_async(request, stream).await.ok()?;
    let hello = json!({ "v": 1, "t": "hello", "d": { "epoch": null, "seq": null } });
    socket.send(Message::text(hello.to_string())).await.ok()?;
    Some(socket)
}
