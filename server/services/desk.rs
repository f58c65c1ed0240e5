//! The desk: what sockets hand their frames to. Turns a frame into an input of the switchboard, and does what needs words.

use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use sansha_core::bridge::Part;
use sansha_core::guard::FreeText;
use sansha_core::hours::day_of;
use sansha_core::ids::{AgentId, CallId, CommandId, EntryId};
use sansha_core::input::{Input, Sender, Verb};
use sansha_core::language::Language;
use sansha_core::protocol::{
    Appearance, CallPhase, CallView, CallerFrame, ClientFrame, InterpreterFrame, LookUp, MESSAGE_MAX, ManagerFrame, OperatorFrame, Receipt,
    RecordView, Refusal, Saying, Signal, SignalAnswer, SignalReply, Topic, WrapUpForm,
};
use sansha_core::wrap_up::Disposition;
use uuid::Uuid;

use super::lookup::{Asked, LookUps};
use super::people::People;
use super::ports::{Clock, Desk, Frame, KnowledgeSearch, Later, SessionId, Subject, Voice, Words};
use super::refusals;
use super::switchboard::Switchboard;
use super::texts::Texts;

/// Characters of a note that are kept.
pub const NOTE_MAX: usize = 500;

/// The desk of one hotline.
pub struct Reception {
    /// Who decides.
    pub switchboard: Switchboard,
    /// Who is who.
    pub people: Arc<People>,
    /// The answers.
    pub knowledge: Arc<dyn KnowledgeSearch>,
    /// The look-ups.
    pub look_ups: Arc<LookUps>,
    /// The media task.
    pub voice: Arc<dyn Voice>,
    /// Service time.
    pub clock: Arc<dyn Clock>,
    /// Knows which set phrases there are.
    pub texts: Arc<dyn Texts>,
}

/// What a command came to, before it is put into the frame of a surface.
enum Outcome {
    Done,
    Record(Box<RecordView>),
    Signal(SignalAnswer),
}

impl Desk for Reception {
    fn attach(&self, subject: Subject, session: SessionId) -> Later<'_, (), Refusal> {
        async move {
            match subject {
                Subject::Operator(agent) => self.take_seat(agent, Part::Operator).await?,
                Subject::Interpreter(agent) => self.take_seat(agent, Part::Interpreter).await?,
                Subject::Caller(call) => self.switchboard.submit(Input::CallerConnected { call }, Vec::new()).await?,
                Subject::Manager(_) => {}
            }
            self.switchboard.welcome(subject, session).await
        }
        .boxed()
    }

    fn detach(&self, subject: Subject) {
        match subject {
            Subject::Operator(agent) | Subject::Interpreter(agent) => self.switchboard.note(Input::AgentLost { agent }),
            Subject::Caller(call) => self.switchboard.note(Input::CallerLost { call }),
            Subject::Manager(_) => {}
        }
    }

    fn handle(&self, subject: Subject, id: CommandId, frame: ClientFrame) -> BoxFuture<'_, Frame> {
        async move {
            let result = match subject {
                Subject::Operator(agent) | Subject::Interpreter(agent) => self.agent_asks(agent, id, frame).await,
                Subject::Caller(call) => self.caller_asks(call, id, frame).await,
                Subject::Manager(_) => Err(refusals::plain("not-for-you")),
            };
            answer(subject, id, result)
        }
        .boxed()
    }

    fn arrive(&self, language: Language, topic: Topic, appearance: Appearance) -> Later<'_, CallId, Refusal> {
        async move {
            let call = CallId::new(Uuid::now_v7());
            let input = Input::Arrive { call, language, topic, appearance, connected: false };
            self.switchboard.submit(input, Vec::new()).await.map(|()| call)
        }
        .boxed()
    }
}

impl Reception {
    async fn take_seat(&self, agent: AgentId, part: Part) -> Result<(), Refusal> {
        let person = self.people.find(agent).await.map_err(|error| {
            tracing::error!(%error, "accounts cannot be read");
            refusals::plain("store-unavailable")
        })?;
        let speaks = person.ok_or_else(|| refusals::plain("sign-in"))?.speaks;
        self.switchboard.submit(Input::AgentConnected { agent, part, speaks }, Vec::new()).await
    }

    async fn caller_asks(&self, call: CallId, id: CommandId, frame: ClientFrame) -> Result<Outcome, Refusal> {
        match understood(frame) {
            Wish::Signal(signal) => self.signal(call, Part::Caller, signal).await,
            Wish::Verb(verb) => self.command(Sender::Caller(call), id, verb, Vec::new()).await,
            Wish::Say(saying) => self.say(Sender::Caller(call), call, id, saying).await,
            Wish::LookUp(_) | Wish::Answer(_) | Wish::Note(..) | Wish::WriteUp(_) | Wish::Correct(_) | Wish::Nothing => {
                Err(refusals::plain("not-for-you"))
            }
        }
    }

    async fn agent_asks(&self, agent: AgentId, id: CommandId, frame: ClientFrame) -> Result<Outcome, Refusal> {
        let sender = Sender::Agent(agent);
        match understood(frame) {
            Wish::Signal(signal) => self.signal_of_agent(agent, signal).await,
            Wish::LookUp(form) => self.look_up(agent, id, form).await,
            Wish::Answer(entry) => self.send_answer(agent, id, entry).await,
            Wish::Note(call, text) => self.command(sender, id, Verb::Note(call), vec![note(call, &text)]).await,
            Wish::WriteUp(form) => {
                let WrapUpForm { call, category, resolution, referral, answers, note: text } = form;
                let disposition = Disposition::Recorded { category, resolution, referral };
                self.command(sender, id, Verb::Dispose { call, disposition, answers }, vec![note(call, &text)]).await
            }
            Wish::Correct(form) => self.correct(agent, id, form).await,
            Wish::Say(saying) => {
                let call = self.switchboard.call_of(agent).await.ok_or_else(|| refusals::plain("no-call"))?;
                self.say(sender, call.call, id, saying).await
            }
            Wish::Verb(verb) => self.command(sender, id, verb, Vec::new()).await,
            Wish::Nothing => Err(refusals::plain("not-for-you")),
        }
    }

    /// The words lie beside the fact, masked, and go when the call leaves the floor.
    async fn say(&self, from: Sender, call: CallId, id: CommandId, saying: Saying) -> Result<Outcome, Refusal> {
        let written = saying.written();
        let words = match saying {
            Saying::Text { text } if text.trim().is_empty() => return Err(refusals::plain("malformed")),
            Saying::Text { text } | Saying::Board { text } => {
                let short: String = text.chars().take(MESSAGE_MAX).collect();
                vec![Words::Said { call, id, text: FreeText::guard(&short) }]
            }
            Saying::Phrase { phrase } => {
                let key = format!("scripts-{}", phrase.as_str());
                if self.texts.text(Language::Japanese, &key, &[]) == key {
                    return Err(refusals::plain("no-entry"));
                }
                Vec::new()
            }
            Saying::Cue { .. } => Vec::new(),
        };
        self.command(from, id, Verb::Say(written), words).await
    }

    /// Operators put their own write-ups of today right; an older one is the managers'.
    async fn correct(&self, agent: AgentId, id: CommandId, form: WrapUpForm) -> Result<Outcome, Refusal> {
        let WrapUpForm { call, category, resolution, referral, answers, note: text } = form;
        let today = day_of(self.clock.now());
        let own = self.switchboard.ask(move |state| {
            state.ledger.row(call).map(|row| row.operator == Some(agent) && row.disposition.is_some() && day_of(row.arrived) == today)
        });
        match own.await.flatten() {
            None => Err(refusals::plain("no-call")),
            Some(false) => Err(refusals::plain("not-yours")),
            Some(true) => {
                let disposition = Disposition::Recorded { category, resolution, referral };
                self.command(Sender::Agent(agent), id, Verb::Correct { call, disposition, answers }, vec![note(call, &text)]).await
            }
        }
    }

    async fn command(&self, from: Sender, id: CommandId, verb: Verb, words: Vec<Words>) -> Result<Outcome, Refusal> {
        self.switchboard.submit(Input::Command { id, from, verb }, words).await.map(|()| Outcome::Done)
    }

    /// The call that an operator talks on; look-ups and answers are for nothing else.
    async fn talking(&self, agent: AgentId) -> Result<CallView, Refusal> {
        let call = self.switchboard.call_of(agent).await.ok_or_else(|| refusals::plain("no-call"))?;
        let open = !matches!(call.phase, CallPhase::Waiting | CallPhase::Ended);
        if open { Ok(call) } else { Err(refusals::plain("no-call")) }
    }

    async fn send_answer(&self, agent: AgentId, id: CommandId, entry: EntryId) -> Result<Outcome, Refusal> {
        let call = self.talking(agent).await?;
        if self.knowledge.texts(&entry, call.language, day_of(call.arrived)).is_none() {
            return Err(refusals::plain("no-entry"));
        }
        self.command(Sender::Agent(agent), id, Verb::SendAnswer(entry), Vec::new()).await
    }

    /// The audit row is written before the fact, the fact before the record is shown.
    async fn look_up(&self, agent: AgentId, id: CommandId, form: LookUp) -> Result<Outcome, Refusal> {
        let call = self.talking(agent).await?;
        let call_id = call.call;
        let failures = self.switchboard.ask(move |state| state.ledger.row(call_id).map_or(0, |row| row.failed_look_ups)).await.unwrap_or(0);
        let asked = Asked { call: call_id, agent, at: self.clock.now(), day: day_of(call.arrived), failures };
        let found = self.look_ups.look_up(asked, &form).await;
        let told = Verb::LookedUp { found: found.is_ok() };
        match found {
            Ok(record) => {
                self.command(Sender::Agent(agent), id, told, Vec::new()).await?;
                Ok(Outcome::Record(Box::new(record)))
            }
            Err(error) => {
                if matches!(error, super::lookup::LookUpError::NotFound) {
                    self.command(Sender::Agent(agent), id, told, Vec::new()).await?;
                }
                Err(Refusal { args: error.args(), ..refusals::plain(error.code()) })
            }
        }
    }

    async fn signal_of_agent(&self, agent: AgentId, signal: Signal) -> Result<Outcome, Refusal> {
        let found = self.switchboard.ask(move |state| {
            let seated = state.floor.agent(agent)?;
            let call = seated.call?;
            state.floor.call(call)?.seat(seated.part).map(|_| (call, seated.part))
        });
        let (call, part) = found.await.flatten().ok_or_else(|| refusals::plain("no-call"))?;
        self.signal(call, part, signal).await
    }

    async fn signal(&self, call: CallId, part: Part, signal: Signal) -> Result<Outcome, Refusal> {
        let Signal::Offer { sdp } = signal else { return Ok(Outcome::Done) };
        if !self.switchboard.is_open(call).await {
            return Err(refusals::plain("no-call"));
        }
        self.voice.join(call, part, sdp).await.map(Outcome::Signal).map_err(|error| {
            tracing::warn!(%error, call.id = %call, "no voice for one party");
            refusals::plain("voice-failed")
        })
    }
}

/// What a frame asks for: something of the ACD alone, or something that needs words or another port.
enum Wish {
    Verb(Verb),
    Signal(Signal),
    LookUp(LookUp),
    Answer(EntryId),
    Note(CallId, String),
    WriteUp(WrapUpForm),
    Correct(WrapUpForm),
    Say(Saying),
    /// Nothing that a desk can do.
    Nothing,
}

fn understood(frame: ClientFrame) -> Wish {
    let verb = match frame {
        ClientFrame::Hello { .. } => return Wish::Nothing,
        ClientFrame::Signal(signal) => return Wish::Signal(signal),
        ClientFrame::LookUp(form) => return Wish::LookUp(form),
        ClientFrame::SendAnswer { entry } => return Wish::Answer(entry),
        ClientFrame::Note { call, text } => return Wish::Note(call, text),
        ClientFrame::Disposition(form) => return Wish::WriteUp(form),
        ClientFrame::Correct(form) => return Wish::Correct(form),
        ClientFrame::Say(saying) => return Wish::Say(saying),
        ClientFrame::Ready {} => Verb::Ready,
        ClientFrame::NotReady { reason, back_at } => Verb::NotReady(reason, back_at),
        ClientFrame::Serve { languages } => Verb::Serve(languages.into_iter().collect()),
        ClientFrame::Help { on } => Verb::Help(on),
        ClientFrame::Accept { call } => Verb::Accept(call),
        ClientFrame::Refuse { call, reason } => Verb::Refuse(call, reason),
        ClientFrame::Mute { on } => Verb::Mute(on),
        ClientFrame::Hold {} => Verb::Hold,
        ClientFrame::Resume {} => Verb::Resume,
        ClientFrame::Aside { on } => Verb::Aside(on),
        ClientFrame::Invite { language } => Verb::Invite(language),
        ClientFrame::End {} => Verb::End,
        ClientFrame::Extend {} => Verb::Extend,
        ClientFrame::Finish {} => Verb::Finish,
    };
    Wish::Verb(verb)
}

fn note(call: CallId, text: &str) -> Words {
    let short: String = text.chars().take(NOTE_MAX).collect();
    Words::Note { call, text: FreeText::guard(&short) }
}

/// Puts an outcome into the frame of a surface. A record fits into an operator's frame alone.
fn answer(subject: Subject, id: CommandId, result: Result<Outcome, Refusal>) -> Frame {
    let result = result.map_err(|refusal| Refusal { id: Some(id), ..refusal });
    match subject {
        Subject::Operator(_) => Frame::Operator(match result {
            Ok(Outcome::Done) => OperatorFrame::Ack { id, record: None },
            Ok(Outcome::Record(record)) => OperatorFrame::Ack { id, record: Some(*record) },
            Ok(Outcome::Signal(signal)) => OperatorFrame::Signal(SignalReply { id, answer: signal }),
            Err(refusal) => OperatorFrame::Refused(refusal),
        }),
        Subject::Interpreter(_) => Frame::Interpreter(match result {
            Ok(Outcome::Signal(signal)) => InterpreterFrame::Signal(SignalReply { id, answer: signal }),
            Ok(Outcome::Done | Outcome::Record(_)) => InterpreterFrame::Ack(Receipt { id }),
            Err(refusal) => InterpreterFrame::Refused(refusal),
        }),
        Subject::Caller(_) => Frame::Caller(match result {
            Ok(Outcome::Signal(signal)) => CallerFrame::Signal(SignalReply { id, answer: signal }),
            Ok(Outcome::Done | Outcome::Record(_)) => CallerFrame::Ack(Receipt { id }),
            Err(refusal) => CallerFrame::Refused(refusal),
        }),
        Subject::Manager(_) => Frame::Manager(match result {
            Ok(_) => ManagerFrame::Ack(Receipt { id }),
            Err(refusal) => ManagerFrame::Refused(refusal),
        }),
    }
}
