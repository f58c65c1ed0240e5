use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::{SinkExt as _, StreamExt as _};
use sansha_core::ids::{AgentId, CallId, CommandId};
use sansha_core::language::Language;
use sansha_core::protocol::{AgentState, AgentView, Appearance, ClientFrame, OperatorFrame, Refusal, Topic};
use sansha_core::time::Timestamp;
use serde_json::{Value, json};
use tokio::io::DuplexStream;
use tokio::task::JoinHandle;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_util::sync::CancellationToken;

use super::{House, Limits, Line, converse};
use crate::services::gate::{Gate, SignIns, Turned};
use crate::services::hub::Hub;
use crate::services::ports::{Clock, Desk, Frame, Later, Outlet as _, SessionId, StoreError, Subject};
use crate::services::refusals;
use crate::services::tickets::{SignInKey, TicketError, Tickets, Visitor};

const NAOMI: Subject = Subject::Operator(AgentId::numbered(7));

struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        Timestamp::from_ms(43_200_000)
    }
}

struct Everyone;

impl SignIns for Everyone {
    fn is_good(&self, _: SignInKey, _: i64) -> Later<'_, bool, StoreError> {
        Box::pin(async { Ok(true) })
    }
}

/// A desk that takes everybody but callers whose call is over, and carries out everything.
#[derive(Default)]
struct PlainDesk {
    hub: OnceLock<Arc<Hub>>,
    heard: Mutex<Vec<ClientFrame>>,
}

impl Desk for PlainDesk {
    fn attach(&self, subject: Subject, session: SessionId) -> Later<'_, (), Refusal> {
        Box::pin(async move {
            if matches!(subject, Subject::Caller(_)) {
                return Err(refusals::plain("no-call"));
            }
            let since = Timestamp::from_ms(0);
            let view = AgentView::plain(AgentState::Ready, since);
            self.hub.get().unwrap().welcome(session, Frame::Operator(OperatorFrame::Agent(view)));
            Ok(())
        })
    }

    fn detach(&self, _: Subject) {}

    fn handle(&self, _: Subject, id: CommandId, frame: ClientFrame) -> BoxFuture<'_, Frame> {
        self.heard.lock().unwrap().push(frame);
        Box::pin(async move { Frame::Operator(OperatorFrame::Ack { id, record: None }) })
    }

    fn arrive(&self, _: Language, _: Topic, _: Appearance) -> Later<'_, CallId, Refusal> {
        Box::pin(async { Err(refusals::plain("closed")) })
    }
}

/// The house, and one page that talks to it through a pipe.
struct Story {
    house: Arc<House>,
    desk: Arc<PlainDesk>,
}

struct Page {
    socket: WebSocketStream<DuplexStream>,
    server: JoinHandle<()>,
}

impl Story {
    fn begin() -> Self {
        Self::with(Limits::default())
    }

    fn with(limits: Limits) -> Self {
        let tickets = Arc::new(Tickets::new([1; 32]));
        let hub = Arc::new(Hub::new(Arc::clone(&tickets), Arc::new(Noon)));
        let desk = Arc::new(PlainDesk::default());
        let _first = desk.hub.set(Arc::clone(&hub));
        let gate = Arc::new(Gate::new(tickets, Arc::clone(&hub), Arc::new(Everyone)));
        let stop = CancellationToken::new();
        let open: Arc<dyn Desk> = desk.clone();
        let house = House { gate, hub, desk: open, limits, origins: Vec::new(), stop };
        Self { house: Arc::new(house), desk }
    }

    async fn page(&self, subject: Subject) -> Page {
        self.page_of(Visitor { subject, sign_in: Some([9; 32]), epoch: None, nonce: None }).await
    }

    async fn page_of(&self, visitor: Visitor) -> Page {
        let (ours, theirs) = tokio::io::duplex(64 * 1024);
        let house = Arc::clone(&self.house);
        let server = tokio::spawn(async move { converse(Line::new(theirs, Vec::new(), house.limits).await, visitor, &house).await });
        Page { socket: WebSocketStream::from_raw_socket(ours, Role::Client, None).await, server }
    }
}

impl Page {
    async fn says(&mut self, frame: Value) {
        self.socket.send(Message::text(frame.to_string())).await.unwrap();
    }

    /// The next frame of the protocol.
    async fn hears(&mut self) -> Value {
        loop {
            match self.socket.next().await.unwrap().unwrap() {
                Message::Text(text) => return serde_json::from_str(&text).unwrap(),
                Message::Ping(_) | Message::Pong(_) => {}
                other @ (Message::Binary(_) | Message::Close(_) | Message::Frame(_)) => panic!("no text but {other:?}"),
            }
        }
    }

    /// The code with which the server closes; the connection is closed too.
    async fn closing_code(mut self) -> u16 {
        let code = loop {
            match self.socket.next().await.unwrap().unwrap() {
                Message::Close(frame) => break frame.unwrap().code.into(),
                Message::Text(_) | Message::Ping(_) => {}
                other @ (Message::Binary(_) | Message::Pong(_) | Message::Frame(_)) => panic!("no close but {other:?}"),
            }
        };
        while self.socket.next().await.is_some_and(|message| message.is_ok()) {}
        self.server.await.unwrap();
        code
    }
}

fn hello() -> Value {
    json!({"v": 1, "t": "hello", "d": {"epoch": null, "seq": null}})
}

fn command(n: u128, t: &str) -> Value {
    json!({"v": 1, "id": CommandId::numbered(n), "t": t, "d": {}})
}

#[tokio::test]
async fn hello_is_answered_by_welcome_and_snapshot_and_a_command_by_its_answer() {
    let story = Story::begin();
    let mut page = story.page(NAOMI).await;
    page.says(hello()).await;
    let welcome = page.hears().await;
    assert_eq!((welcome["t"].as_str(), welcome["d"]["now"].as_i64()), (Some("welcome"), Some(43_200_000)));
    assert_eq!(page.hears().await["t"], "agent");
    page.says(command(1, "ready")).await;
    let ack = page.hears().await;
    assert_eq!((ack["t"].as_str(), ack["seq"].as_u64()), (Some("ack"), Some(2)));
    assert_eq!(*story.desk.heard.lock().unwrap(), [ClientFrame::Ready {}]);
}

#[tokio::test]
async fn a_refused_frame_does_not_end_the_conversation() {
    let mut page = Story::begin().page(NAOMI).await;
    page.says(hello()).await;
    let (_welcome, _snapshot) = (page.hears().await, page.hears().await);
    page.says(command(1, "dance")).await;
    assert_eq!(page.hears().await["d"]["code"], "unknown-frame");
    page.says(json!({"v": 1, "t": "ready"})).await;
    let refused = page.hears().await;
    assert_eq!((refused["d"]["code"].as_str(), &refused["d"]["id"]), (Some("malformed"), &Value::Null));
    page.says(command(2, "ready")).await;
    assert_eq!(page.hears().await["t"], "ack");
}

#[tokio::test]
async fn whoever_has_nothing_to_attach_to_is_told_why_and_turned_away() {
    let mut page = Story::begin().page(Subject::Caller(CallId::numbered(3))).await;
    page.says(hello()).await;
    assert_eq!(page.hears().await["d"]["code"], "no-call");
    assert_eq!(page.closing_code().await, 4401);
}

#[tokio::test]
async fn a_sealed_ticket_is_used_up_once_its_successor_has_arrived() {
    let story = Story::begin();
    let ticket = story.house.gate.call_ticket(CallId::numbered(3));
    let visitor = Visitor { subject: NAOMI, ..story.house.gate.admit(&ticket).await.unwrap() };
    let mut page = story.page_of(visitor).await;
    assert!(story.house.gate.admit(&ticket).await.is_ok(), "not before");
    page.says(hello()).await;
    let successor = page.hears().await["d"]["resume"].as_str().unwrap().to_owned();
    page.says(command(1, "ready")).await;
    let (_snapshot, _ack) = (page.hears().await, page.hears().await);
    assert!(matches!(story.house.gate.admit(&ticket).await, Err(Turned::Ticket(TicketError::Used))));
    assert!(story.house.gate.admit(&successor).await.is_ok());
}

#[tokio::test]
async fn the_first_frame_must_be_hello() {
    let mut page = Story::begin().page(NAOMI).await;
    page.says(command(1, "ready")).await;
    assert_eq!(page.closing_code().await, 1002);
}

#[tokio::test]
async fn whoever_says_nothing_is_asked_to_leave() {
    let limits = Limits { hello_within: Duration::from_millis(1), ..Limits::default() };
    assert_eq!(Story::with(limits).page(NAOMI).await.closing_code().await, 1008);
}

#[tokio::test]
async fn what_is_no_frame_ends_the_conversation_with_its_own_code() {
    for (message, code) in [
        (Message::text("{"), 1007),
        (Message::text("[]"), 1002),
        (Message::binary(vec![1_u8]), 1002),
        (Message::text(hello().to_string()), 1002),
        (Message::text("x".repeat(Limits::default().message_bytes + 1)), 1009),
    ] {
        let mut page = Story::begin().page(NAOMI).await;
        page.says(hello()).await;
        let (_welcome, _snapshot) = (page.hears().await, page.hears().await);
        page.socket.send(message.clone()).await.unwrap();
        assert_eq!(page.closing_code().await, code, "{}", message.len());
    }
}

#[tokio::test]
async fn a_flood_is_stopped() {
    let limits = Limits { burst: 10, per_second: 0, ..Limits::default() };
    let mut page = Story::with(limits).page(NAOMI).await;
    page.says(hello()).await;
    for n in 0..10 {
        page.says(command(n, "ready")).await;
    }
    assert_eq!(page.closing_code().await, 1008);
}

#[tokio::test]
async fn a_silent_peer_is_found() {
    let quick = Duration::from_millis(20);
    let story = Story::with(Limits { ping_every: quick, stale_after: quick * 2, close_within: quick, ..Limits::default() });
    let mut page = story.page(NAOMI).await;
    page.says(hello()).await;
    let Page { socket, server } = page;
    // Nobody reads the pings, so nobody answers them.
    server.await.unwrap();
    drop(socket);
}

#[tokio::test]
async fn a_restart_closes_every_socket() {
    let story = Story::begin();
    let mut page = story.page(NAOMI).await;
    let waiting = story.page(NAOMI).await;
    page.says(hello()).await;
    let (_welcome, _snapshot) = (page.hears().await, page.hears().await);
    story.house.stop.cancel();
    assert_eq!((page.closing_code().await, waiting.closing_code().await), (1012, 1012));
}
