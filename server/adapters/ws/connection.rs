//! One socket's conversation: hello, welcome, then frames both ways until somebody ends it.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use sansha_core::protocol::Refusal;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::limits::Limits;
use super::line::{End, Heard, Line, text};
use crate::services::frames::{self, Fault, Said};
use crate::services::gate::Gate;
use crate::services::hub::{Hello, Hub, Next, REPLACED, SIGN_IN, Socket, TOO_SLOW, refused};
use crate::services::ports::{Desk, Frame};
use crate::services::tickets::Visitor;

/// Close code when the server goes away for a moment.
const RESTART: u16 = 1012;

/// What every conversation needs of the house.
pub struct House {
    /// Who is let in.
    pub gate: Arc<Gate>,
    /// The sessions.
    pub hub: Arc<Hub>,
    /// Where commands go.
    pub desk: Arc<dyn Desk>,
    /// What a socket may take.
    pub limits: Limits,
    /// Origins that may open sockets beside the page's own.
    pub origins: Vec<String>,
    /// Cancelled when the server stops.
    pub stop: CancellationToken,
}

/// Something the desk is doing for this socket: nothing to say, an answer, or nothing to attach to.
type Job<'a> = BoxFuture<'a, Result<Option<Frame>, Refusal>>;

/// Holds the conversation from the first frame to the closed connection.
pub async fn converse<S: AsyncRead + AsyncWrite + Unpin>(mut line: Line<S>, visitor: Visitor, house: &House) {
    let end = match hello(&mut line, &visitor, house).await {
        Ok(hello) => match house.hub.open(&visitor, &hello) {
            Ok(socket) => Conversation { line: &mut line, visitor: &visitor, house, socket, welcomed: false, arrived: false }.hold().await,
            Err(_no_room) => End::Close(TOO_SLOW, "no room, try again later"),
        },
        Err(end) => end,
    };
    line.end(end).await;
}

async fn hello<S: AsyncRead + AsyncWrite + Unpin>(line: &mut Line<S>, visitor: &Visitor, house: &House) -> Result<Hello, End> {
    let first = async {
        loop {
            match line.hear().await? {
                Heard::Text(said) => return read(&said, visitor),
                Heard::Binary(_) => return Err(BINARY),
                Heard::Beat => {}
            }
        }
    };
    let said = tokio::select! {
        said = timeout(house.limits.hello_within, first) => said.map_err(|_elapsed| End::Close(1008, "hello was expected"))??,
        () = house.stop.cancelled() => return Err(End::Close(RESTART, "restart")),
    };
    match said {
        Said::Hello(hello) => Ok(hello),
        Said::Command(..) | Said::Refused(_) => Err(End::Close(1002, "hello comes first")),
    }
}

struct Conversation<'a, S> {
    line: &'a mut Line<S>,
    visitor: &'a Visitor,
    house: &'a House,
    socket: Socket,
    /// The welcome has been written.
    welcomed: bool,
    /// Something was heard after that, so the successor of the ticket has arrived.
    arrived: bool,
}

impl<'a, S: AsyncRead + AsyncWrite + Unpin> Conversation<'a, S> {
    async fn hold(mut self) -> End {
        let (subject, session) = (self.visitor.subject, self.socket.session());
        let house = self.house;
        let mut job: Option<Job<'a>> = Some(Box::pin(async move { house.desk.attach(subject, session).await.map(|()| None) }));
        loop {
            if let Err(end) = self.write().await {
                return end;
            }
            // One command at a time, in the order in which they came; reading waits, so a fast sender is slowed down by TCP.
            tokio::select! {
                () = self.house.stop.cancelled() => return End::Close(RESTART, "restart"),
                () = self.socket.due() => {}
                outcome = async { job.as_mut().expect("polled only when there is one").await }, if job.is_some() => {
                    job = None;
                    self.done(outcome);
                }
                heard = self.line.hear(), if job.is_none() => match self.heard(heard) {
                    Ok(next) => job = next,
                    Err(end) => return end,
                },
            }
        }
    }

    /// Writes what is due.
    async fn write(&mut self) -> Result<(), End> {
        while let Some(next) = self.socket.next() {
            let frame = match next {
                Next::Frame(frame) => frame,
                Next::Close(code) => return Err(End::Close(code, reason(code))),
            };
            let patience = self.house.limits.close_within;
            tokio::select! {
                written = self.line.say(text(frame)) => written?,
                () = async { self.socket.hurried().await; sleep(patience).await } => continue,
                () = self.house.stop.cancelled() => return Err(End::Close(RESTART, "restart")),
            }
            if !std::mem::replace(&mut self.welcomed, true) {
                // The pong to this proves that the welcome, and the next ticket in it, has arrived.
                self.line.beat().await?;
            }
        }
        Ok(())
    }

    fn heard(&mut self, heard: Result<Heard, End>) -> Result<Option<Job<'a>>, End> {
        let alive = matches!(heard, Ok(_) | Err(End::Closed));
        if alive && self.welcomed && !std::mem::replace(&mut self.arrived, true) {
            self.house.gate.arrived(self.visitor);
        }
        match heard? {
            Heard::Text(said) => self.understand(read(&said, self.visitor)?),
            Heard::Binary(_) => Err(BINARY),
            Heard::Beat => {
                self.socket.delivered();
                Ok(None)
            }
        }
    }

    fn understand(&self, said: Said) -> Result<Option<Job<'a>>, End> {
        let (house, subject) = (self.house, self.visitor.subject);
        match said {
            Said::Hello(_) => Err(End::Close(1002, "hello was said before")),
            Said::Refused(refusal) => {
                self.socket.answer(&refused(subject, refusal));
                Ok(None)
            }
            Said::Command(id, frame) => Ok(Some(Box::pin(async move { Ok(Some(house.desk.handle(subject, id, frame).await)) }))),
        }
    }

    fn done(&self, outcome: Result<Option<Frame>, Refusal>) {
        match outcome {
            Ok(Some(answer)) => self.socket.answer(&answer),
            Ok(None) => {}
            Err(refusal) => {
                // Coming back helps only where the house was at fault.
                let over = matches!(refusal.code.as_str(), "no-call" | "not-yours" | "not-signed-in" | "sign-in");
                self.socket.turn_away(refusal, if over { SIGN_IN } else { TOO_SLOW });
            }
        }
    }
}

const BINARY: End = End::Close(1002, "text frames only");

fn read(said: &str, visitor: &Visitor) -> Result<Said, End> {
    frames::read(said, visitor.subject).map_err(|fault| match fault {
        Fault::NotJson => End::Close(1007, "not JSON"),
        Fault::NotAFrame => End::Close(1002, "not a frame of version 1"),
    })
}

const fn reason(code: u16) -> &'static str {
    match code {
        TOO_SLOW => "too slow, resume",
        REPLACED => "replaced by a newer page",
        SIGN_IN => "sign in",
        RESTART => "restart",
        _ => "",
    }
}
