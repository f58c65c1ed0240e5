//! A page's connection as a load program has it: sign-in by a cookie it knows, a ticket, a socket.

use std::net::{Ipv4Addr, SocketAddr};

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use uuid::Uuid;

use super::Failed;

/// An address of this machine for each of eight groups of people, so that no limit per address is in the way.
#[must_use]
pub fn address_of(number: usize) -> Ipv4Addr {
    let host = (number % 8).to_le_bytes().first().copied().unwrap_or_default();
    Ipv4Addr::new(127, 0, 0, 2 + host)
}

fn failed(what: &str, error: &dyn std::fmt::Display) -> Failed {
    Failed(format!("{what}: {error}"))
}

async fn connect(from: Ipv4Addr, at: SocketAddr) -> Result<TcpStream, Failed> {
    let open = async {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((from, 0)))?;
        let stream = socket.connect(at).await?;
        stream.set_nodelay(true)?;
        Ok::<_, std::io::Error>(stream)
    };
    open.await.map_err(|error| failed("cannot connect", &error))
}

/// Sends one request and gives the body of the answer as JSON; null where it has none.
pub async fn ask(from: Ipv4Addr, at: SocketAddr, request: &str, cookie: Option<&str>, body: &Value) -> Result<Value, Failed> {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let cookie = cookie.map(|cookie| format!("cookie: {cookie}\r\n")).unwrap_or_default();
    let kind = if body.is_empty() { "" } else { "content-type: application/json\r\n" };
    let head = format!("{request} HTTP/1.1\r\nhost: {at}\r\nconnection: close\r\n{cookie}{kind}content-length: {}\r\n\r\n", body.len());
    let mut stream = connect(from, at).await?;
    let mut text = String::new();
    let exchange = async {
        stream.write_all(format!("{head}{body}").as_bytes()).await?;
        stream.read_to_string(&mut text).await
    };
    exchange.await.map_err(|error| failed(request, &error))?;
    let (head, body) = text.split_once("\r\n\r\n").ok_or_else(|| Failed(format!("{request}: half an answer")))?;
    match head.split(' ').nth(1) {
        Some(status) if status.starts_with('2') => Ok(serde_json::from_str(body).unwrap_or(Value::String(body.to_owned()))),
        status => Err(Failed(format!("{request}: answered {status:?}: {body}"))),
    }
}

/// A page's socket.
pub struct Line {
    socket: WebSocketStream<TcpStream>,
}

impl Line {
    /// Opens a socket for whoever this cookie belongs to, and says hello.
    pub async fn open(from: Ipv4Addr, at: SocketAddr, surface: &str, cookie: &str) -> Result<Self, Failed> {
        let answer = ask(from, at, &format!("POST /api/{surface}/ws-ticket"), Some(cookie), &Value::Null).await?;
        let ticket = answer.get("ticket").and_then(Value::as_str).ok_or_else(|| Failed("no ticket".to_owned()))?;
        Self::with_ticket(from, at, ticket).await
    }

    /// Opens a socket with a ticket, and says hello.
    pub async fn with_ticket(from: Ipv4Addr, at: SocketAddr, ticket: &str) -> Result<Self, Failed> {
        let mut request = format!("ws://{at}/ws").into_client_request().map_err(|error| failed("no request", &error))?;
        let protocols = format!("sansha.v1, ticket.{ticket}").parse().map_err(|error| failed("no header", &error))?;
        request.headers_mut().insert("sec-websocket-protocol", protocols);
        let stream = connect(from, at).await?;
        let (socket, _) = tokio_tungstenite::client_async(request, stream).await.map_err(|error| failed("no socket", &error))?;
        let mut line = Self { socket };
        line.write(&json!({ "v": 1, "t": "hello", "d": {} })).await?;
        Ok(line)
    }

    /// Sends a command and gives its id.
    pub async fn says(&mut self, t: &str, d: Value) -> Result<String, Failed> {
        let id = Uuid::now_v7().to_string();
        self.write(&json!({ "v": 1, "id": id, "t": t, "d": d })).await?;
        Ok(id)
    }

    async fn write(&mut self, frame: &Value) -> Result<(), Failed> {
        self.socket.send(Message::text(frame.to_string())).await.map_err(|error| failed("cannot send", &error))
    }

    /// The next frame: its name and what it says.
    pub async fn hears(&mut self) -> Result<(String, Value), Failed> {
        loop {
            match self.socket.next().await {
                Some(Ok(Message::Text(text))) => {
                    let mut frame: Value = serde_json::from_str(&text).map_err(|error| failed("not a frame", &error))?;
                    let name = frame.get("t").and_then(Value::as_str).unwrap_or_default().to_owned();
                    return Ok((name, frame.get_mut("d").map(Value::take).unwrap_or_default()));
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Binary(_) | Message::Frame(_))) => {}
                Some(Ok(Message::Close(close))) => return Err(Failed(format!("the server closed a socket: {close:?}"))),
                Some(Err(error)) => return Err(failed("a socket broke", &error)),
                None => return Err(Failed("a socket ended".to_owned())),
            }
        }
    }

    /// Reads until the answer to this command; whether it was carried out. Other frames are passed over.
    pub async fn answered(&mut self, id: &str) -> Result<bool, Failed> {
        loop {
            let (name, said) = self.hears().await?;
            if (name == "ack" || name == "refused") && said.get("id").and_then(Value::as_str) == Some(id) {
                return Ok(name == "ack");
            }
        }
    }
}
