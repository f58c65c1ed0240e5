//! A small HTTP client and a page's socket that expect the other end to die at any moment.

use std::net::{Ipv4Addr, SocketAddr};

use futures_util::{SinkExt as _, StreamExt as _};
use sansha_core::ids::CommandId;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use uuid::Uuid;

/// The connection ended: with this close code, or without a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone(pub Option<u16>);

/// An answer that arrived whole.
pub struct Answer {
    pub status: u16,
    /// `name=value` of the cookie that was set.
    pub cookie: String,
    pub body: Value,
}

/// The address that a person calls from: eight machines, so to speak.
pub const fn address_of(number: u64) -> Ipv4Addr {
    let host = (number % 8).to_le_bytes()[0];
    Ipv4Addr::new(127, 0, 0, 2 + host)
}

async fn connect(from: Ipv4Addr, at: SocketAddr) -> Result<TcpStream, Gone> {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::from((from, 0))).unwrap();
    let stream = socket.connect(at).await.map_err(|_gone| Gone(None))?;
    stream.set_nodelay(true).map_err(|_gone| Gone(None))?;
    Ok(stream)
}

/// Posts to a path and waits for the whole answer: half an answer is none.
pub async fn post(from: Ipv4Addr, at: SocketAddr, path: &str, cookie: Option<&str>, body: &Value) -> Result<Answer, Gone> {
    let mut stream = connect(from, at).await?;
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let mut request = format!("POST {path} HTTP/1.1\r\nhost: {at}\r\nconnection: close\r\n");
    if let Some(cookie) = cookie {
        request.push_str(&format!("cookie: {cookie}\r\n"));
    }
    if !body.is_empty() {
        request.push_str(&format!("content-type: application/json\r\ncontent-length: {}\r\n", body.len()));
    }
    stream.write_all(format!("{request}\r\n{body}").as_bytes()).await.map_err(|_gone| Gone(None))?;
    let mut text = String::new();
    stream.read_to_string(&mut text).await.map_err(|_gone| Gone(None))?;
    answer(&text).ok_or(Gone(None))
}

fn answer(text: &str) -> Option<Answer> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let mut headers = head.lines().skip(1).filter_map(|line| line.split_once(": "));
    let cookie = headers.find(|(name, _)| name.eq_ignore_ascii_case("set-cookie")).and_then(|(_, value)| value.split(';').next());
    let body = if status == 204 { Value::Null } else { serde_json::from_str(body).ok()? };
    Some(Answer { status, cookie: cookie.unwrap_or_default().to_owned(), body })
}

/// A command that waits for its answer; sent again under the same id when the hotline dies before it comes.
#[derive(Debug, Clone)]
pub struct Command {
    pub id: CommandId,
    pub t: &'static str,
    pub d: Value,
}

impl Command {
    pub fn new(t: &'static str, d: Value) -> Self {
        Self { id: CommandId::new(Uuid::now_v7()), t, d }
    }
}

/// A page's socket.
pub struct Line {
    socket: WebSocketStream<TcpStream>,
    /// The last frame seen.
    pub seen: (String, u64),
}

/// A frame.
#[derive(Debug, Clone)]
pub struct Heard {
    pub t: String,
    pub d: Value,
}

impl Heard {
    /// Whether this answers a command.
    pub fn answers(&self, command: &Command) -> bool {
        matches!(self.t.as_str(), "ack" | "refused") && self.d["id"] == json!(command.id)
    }

    /// A part of the frame, or all of it, as what it is.
    pub fn part<T: DeserializeOwned>(&self, name: Option<&str>) -> T {
        let part = name.map_or(&self.d, |name| &self.d[name]);
        serde_json::from_value(part.clone()).unwrap_or_else(|error| panic!("{}: {error}: {}", self.t, self.d))
    }
}

impl Line {
    /// Opens a socket with a ticket and says hello, with what was seen last.
    pub async fn open(from: Ipv4Addr, at: SocketAddr, ticket: &str, seen: Option<&(String, u64)>) -> Result<Self, Gone> {
        let mut request = format!("ws://{at}/ws").into_client_request().unwrap();
        request.headers_mut().insert("sec-websocket-protocol", format!("sansha.v1, ticket.{ticket}").parse().unwrap());
        let stream = connect(from, at).await?;
        let (socket, _) = tokio_tungstenite::client_async(request, stream).await.map_err(|_gone| Gone(None))?;
        let mut line = Self { socket, seen: (String::new(), 0) };
        let (epoch, seq) = seen.map(|(epoch, seq)| (epoch, seq)).unzip();
        line.write(&json!({ "v": 1, "t": "hello", "d": { "epoch": epoch, "seq": seq } })).await?;
        Ok(line)
    }

    pub async fn says(&mut self, Command { id, t, d }: &Command) -> Result<(), Gone> {
        self.write(&json!({ "v": 1, "id": id, "t": t, "d": d })).await
    }

    async fn write(&mut self, frame: &Value) -> Result<(), Gone> {
        self.socket.send(Message::text(frame.to_string())).await.map_err(|_gone| Gone(None))
    }

    /// The next frame. May be dropped and called again.
    pub async fn hears(&mut self) -> Result<Heard, Gone> {
        loop {
            match self.socket.next().await {
                Some(Ok(Message::Text(text))) => {
                    let mut frame: Value = serde_json::from_str(&text).unwrap();
                    self.seen = (frame["epoch"].as_str().unwrap().to_owned(), frame["seq"].as_u64().unwrap());
                    return Ok(Heard { t: frame["t"].as_str().unwrap().to_owned(), d: frame["d"].take() });
                }
                Some(Ok(Message::Close(close))) => return Err(Gone(close.map(|close| close.code.into()))),
                Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Binary(_) | Message::Frame(_))) => {}
                Some(Err(_)) | None => return Err(Gone(None)),
            }
        }
    }
}
