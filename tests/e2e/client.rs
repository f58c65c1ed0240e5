//! A small HTTP client and a page's socket: what a story needs, and nothing hidden.

use std::net::SocketAddr;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{Error, Message};
use uuid::Uuid;

/// An answer to a request.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    /// The value of a header; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {} {}", self.status, self.body))
    }

    /// `name=value` of the cookie that was set.
    pub fn cookie(&self) -> String {
        self.header("set-cookie").split(';').next().unwrap().to_owned()
    }
}

/// Sends one request on a connection of its own, exactly as written.
pub async fn raw(at: SocketAddr, request: &str) -> Answer {
    let mut stream = TcpStream::connect(at).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer to {request}: {text}"));
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
    Answer { status, headers: headers.collect(), body: body.to_owned() }
}

/// A request with these headers beside the usual ones.
pub async fn request(at: SocketAddr, line: &str, headers: &[(&str, &str)], body: Option<&Value>) -> Answer {
    let mut text = format!("{line} HTTP/1.1\r\nhost: {at}\r\nconnection: close\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    let body = body.map(Value::to_string).unwrap_or_default();
    if !body.is_empty() {
        text.push_str(&format!("content-type: application/json\r\ncontent-length: {}\r\n", body.len()));
    }
    raw(at, &format!("{text}\r\n{body}")).await
}

/// A page's socket.
pub struct Page {
    socket: WebSocketStream<TcpStream>,
    pub welcome: Value,
    pub snapshot: Value,
}

/// Opens a socket; the answer to the handshake when it fails.
pub async fn open(at: SocketAddr, ticket: &str, origin: Option<&str>) -> Result<WebSocketStream<TcpStream>, Box<Error>> {
    let mut request = format!("ws://{at}/ws").into_client_request().unwrap();
    let protocols = format!("sansha.v1, ticket.{ticket}");
    request.headers_mut().insert("sec-websocket-protocol", protocols.parse().unwrap());
    if let Some(origin) = origin {
        request.headers_mut().insert("origin", origin.parse().unwrap());
    }
    let stream = TcpStream::connect(at).await.unwrap();
    let (socket, response) = tokio_tungstenite::client_async(request, stream).await.map_err(Box::new)?;
    assert_eq!(response.headers()["sec-websocket-protocol"], "sansha.v1");
    Ok(socket)
}

/// The code with which the server closes a socket.
pub async fn closing_code(socket: &mut WebSocketStream<TcpStream>) -> u16 {
    loop {
        match socket.next().await.expect("a close frame comes first").unwrap() {
            Message::Close(frame) => return frame.expect("with a code").code.into(),
            Message::Text(_) | Message::Binary(_) | Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
        }
    }
}

impl Page {
    /// Opens a socket and says hello, with what was seen last.
    pub async fn open(at: SocketAddr, ticket: &str, seen: Option<(&str, u64)>) -> Self {
        let mut socket = open(at, ticket, None).await.unwrap();
        let (epoch, seq) = seen.unzip();
        let hello = json!({ "v": 1, "t": "hello", "d": { "epoch": epoch, "seq": seq } });
        socket.send(Message::text(hello.to_string())).await.unwrap();
        let mut page = Self { socket, welcome: Value::Null, snapshot: Value::Null };
        page.welcome = page.hears().await;
        assert_eq!(page.welcome["t"], "welcome");
        if page.welcome["d"]["resumed"] == false {
            page.snapshot = page.hears().await;
            assert_eq!(page.snapshot["t"], "snapshot");
        }
        page
    }

    /// The ticket for the next socket of this session.
    pub fn resume(&self) -> String {
        self.welcome["d"]["resume"].as_str().unwrap().to_owned()
    }

    pub fn epoch(&self) -> &str {
        self.welcome["epoch"].as_str().unwrap()
    }

    /// Sends a command and gives its id.
    pub async fn says(&mut self, t: &str, d: Value) -> Uuid {
        let id = Uuid::now_v7();
        self.says_raw(json!({ "v": 1, "id": id, "t": t, "d": d }).to_string()).await;
        id
    }

    pub async fn says_raw(&mut self, text: String) {
        self.socket.send(Message::text(text)).await.unwrap();
    }

    /// The next frame.
    pub async fn hears(&mut self) -> Value {
        loop {
            match self.socket.next().await.expect("the socket is open").unwrap() {
                Message::Text(text) => return serde_json::from_str(&text).unwrap(),
                Message::Ping(_) | Message::Pong(_) => {}
                other @ (Message::Binary(_) | Message::Close(_) | Message::Frame(_)) => panic!("{other:?}"),
            }
        }
    }

    /// The next frame of this kind; others pass by.
    pub async fn hears_of(&mut self, t: &str) -> Value {
        loop {
            let frame = self.hears().await;
            if frame["t"] == t {
                return frame;
            }
        }
    }

    /// Sends a command and waits for what it comes to.
    pub async fn does(&mut self, t: &str, d: Value) -> Value {
        let id = json!(self.says(t, d).await);
        loop {
            let frame = self.hears().await;
            if frame["d"]["id"] == id {
                return frame;
            }
        }
    }

    pub async fn closing_code(mut self) -> u16 {
        closing_code(&mut self.socket).await
    }

    /// The connection breaks without a word.
    pub fn breaks(self) {
        drop(self);
    }
}
