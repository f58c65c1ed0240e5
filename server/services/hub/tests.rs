use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use sansha_core::ids::{AgentId, CallId};
use sansha_core::protocol::{AgentState, AgentView, OperatorFrame};
use sansha_core::time::Timestamp;
use serde_json::Value;
use tokio::time::Instant;

use super::{FRAMES_MAX, GRACE, Hello, Hub, Next, RELOAD, REPLACED, SIGN_IN, Socket, TOO_SLOW};
use crate::services::ports::{Clock, Frame, Outlet as _, Subject};
use crate::services::tickets::{Tickets, Visitor};

const NAOMI: Subject = Subject::Operator(AgentId::numbered(7));
const HANA: Subject = Subject::Manager(AgentId::numbered(8));

struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        Timestamp::from_ms(43_200_000)
    }
}

fn hub() -> Arc<Hub> {
    Arc::new(Hub::new(Arc::new(Tickets::new([1; 32])), Arc::new(Noon)))
}

fn visitor(subject: Subject) -> Visitor {
    Visitor { subject, sign_in: Some([9; 32]), epoch: None, nonce: None }
}

fn agent(ms: i64) -> Frame {
    let since = Timestamp::from_ms(ms);
    let view = AgentView::plain(AgentState::Ready, since);
    Frame::Operator(OperatorFrame::Agent(view))
}

/// Opens a socket as the desk would see it through.
fn come(hub: &Arc<Hub>, subject: Subject, hello: &Hello) -> Socket {
    let socket = hub.open(&visitor(subject), hello).unwrap();
    hub.welcome(socket.session(), agent(0));
    socket
}

fn frame(socket: &Socket) -> Value {
    match socket.next() {
        Some(Next::Frame(bytes)) => serde_json::from_slice(&bytes).unwrap(),
        other => panic!("no frame but {other:?}"),
    }
}

fn seen(frame: &Value) -> Hello {
    Hello { epoch: frame["epoch"].as_str().map(str::to_owned), seq: frame["seq"].as_u64() }
}

#[tokio::test]
async fn a_new_session_gets_welcome_then_snapshot_then_what_happens() {
    let hub = hub();
    let socket = come(&hub, NAOMI, &Hello::default());
    hub.tell(NAOMI, agent(5));
    let frames = [frame(&socket), frame(&socket), frame(&socket)];
    assert_eq!(frames.each_ref().map(|frame| frame["seq"].as_u64().unwrap()), [0, 1, 2]);
    assert_eq!(frames[0]["d"]["resumed"], false);
    assert_eq!(frames[2]["d"]["since"], 5);
    assert_eq!(socket.next(), None);
}

#[tokio::test]
async fn a_lost_socket_comes_back_to_exactly_what_it_missed() {
    let hub = hub();
    let socket = come(&hub, NAOMI, &Hello::default());
    let _welcome = frame(&socket);
    let snapshot = frame(&socket);
    drop(socket);
    hub.tell(NAOMI, agent(5));
    hub.tell(NAOMI, agent(6));
    let back = come(&hub, NAOMI, &seen(&snapshot));
    let welcome = frame(&back);
    assert_eq!((welcome["d"]["resumed"].as_bool(), welcome["seq"].as_u64()), (Some(true), Some(1)));
    assert_eq!([frame(&back)["d"]["since"].as_i64(), frame(&back)["d"]["since"].as_i64()], [Some(5), Some(6)]);
    assert_eq!(back.next(), None);
}

#[tokio::test]
async fn a_tail_that_is_gone_is_replaced_by_a_snapshot() {
    let hub = hub();
    let socket = come(&hub, NAOMI, &Hello::default());
    let welcome = frame(&socket);
    drop(socket);
    for n in 0..FRAMES_MAX {
        hub.tell(NAOMI, agent(i64::try_from(n).unwrap()));
    }
    let back = come(&hub, NAOMI, &seen(&welcome));
    assert_eq!(frame(&back)["d"]["resumed"], false);
    let snapshot = frame(&back);
    assert_eq!(snapshot["epoch"], welcome["epoch"]);
    assert_eq!(back.next(), None);
}

#[tokio::test]
async fn a_reader_that_is_too_slow_is_closed_and_may_resume() {
    let hub = hub();
    let socket = come(&hub, NAOMI, &Hello::default());
    let (_welcome, snapshot) = (frame(&socket), frame(&socket));
    for n in 0..=FRAMES_MAX {
        assert_eq!(socket.hurried().now_or_never(), None);
        hub.tell(NAOMI, agent(i64::try_from(n).unwrap()));
    }
    socket.hurried().await;
    assert_eq!(socket.next(), Some(Next::Close(TOO_SLOW)));
    drop(socket);
    assert_eq!(frame(&come(&hub, NAOMI, &seen(&snapshot)))["d"]["resumed"], false);
}

#[tokio::test]
async fn a_second_console_replaces_the_first() {
    let hub = hub();
    let first = come(&hub, NAOMI, &Hello::default());
    let (_welcome, snapshot) = (frame(&first), frame(&first));
    let second = come(&hub, NAOMI, &Hello::default());
    assert_eq!(first.next(), Some(Next::Close(REPLACED)));
    let (_welcome, _snapshot) = (frame(&second), frame(&second));
    let third = come(&hub, NAOMI, &seen(&snapshot));
    assert_eq!(frame(&third)["d"]["resumed"], false, "the replaced session is forgotten");
    assert_eq!(second.next(), Some(Next::Close(REPLACED)));
}

#[tokio::test]
async fn a_manager_may_have_five_dashboards() {
    let hub = hub();
    let mut sockets: Vec<Socket> = (0..6).map(|_| hub.open(&visitor(HANA), &Hello::default()).unwrap()).collect();
    assert_eq!(sockets.remove(0).next(), Some(Next::Close(REPLACED)));
    assert!(sockets.iter().all(|socket| socket.next().is_none()));
}

#[tokio::test]
async fn signing_out_closes_the_sockets_and_ends_the_session() {
    let hub = hub();
    let socket = come(&hub, NAOMI, &Hello::default());
    let epoch = frame(&socket)["epoch"].as_str().unwrap().to_owned();
    let _snapshot = frame(&socket);
    hub.sign_out([9; 32]);
    assert_eq!(socket.next(), Some(Next::Close(SIGN_IN)));
    assert!(!hub.knows(NAOMI, &epoch));
}

#[tokio::test]
async fn the_last_words_are_said_before_the_socket_closes() {
    let hub = hub();
    let caller = Subject::Caller(CallId::numbered(3));
    let socket = come(&hub, caller, &Hello::default());
    hub.tell(caller, agent(5));
    hub.close(caller, 1000);
    hub.tell(caller, agent(6));
    assert_eq!(frame(&socket)["t"], "welcome");
    assert_eq!(frame(&socket)["seq"], 1);
    assert_eq!(frame(&socket)["d"]["since"], 5);
    assert_eq!(socket.next(), Some(Next::Close(1000)));
}

#[tokio::test]
async fn a_quick_reload_is_no_absence_and_a_longer_one_is_one() {
    let hub = hub();
    let gone_at = |now: Instant| hub.registry().take_absent(now);
    drop(come(&hub, NAOMI, &Hello::default()));
    assert_eq!(gone_at(Instant::now()), []);
    let socket = come(&hub, NAOMI, &Hello::default());
    assert_eq!(gone_at(Instant::now() + RELOAD), []);
    drop(socket);
    assert_eq!(gone_at(Instant::now() + RELOAD), [NAOMI]);
    assert_eq!(gone_at(Instant::now() + RELOAD), [], "it is told once");
}

#[tokio::test]
async fn a_session_that_nobody_comes_back_to_is_forgotten() {
    let hub = hub();
    let socket = come(&hub, NAOMI, &Hello::default());
    let epoch = frame(&socket)["epoch"].as_str().unwrap().to_owned();
    let before = Instant::now();
    drop(socket);
    hub.registry().forget_faded(before + GRACE - Duration::from_millis(1));
    assert!(hub.knows(NAOMI, &epoch));
    hub.registry().forget_faded(Instant::now() + GRACE);
    assert!(!hub.knows(NAOMI, &epoch));
    assert_eq!(hub.count(), (0, 0));
}
