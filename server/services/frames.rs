//! Reading what a page says: envelope, then command; and who may say what.

use sansha_core::ids::CommandId;
use sansha_core::protocol::{ClientFrame, Refusal, VERSION};
use serde_json::{Map, Value, json};

use super::hub::Hello;
use super::policy::may_send;
use super::ports::Subject;
use super::refusals;

/// Objects and lists in each other, at most.
pub const DEPTH_MAX: usize = 16;

/// The frames there are: one that is not among them is answered otherwise than one that is badly made.
const NAMES: [&str; 22] = [
    "hello",
    "ready",
    "not_ready",
    "accept",
    "refuse",
    "mute",
    "hold",
    "resume",
    "aside",
    "invite",
    "end",
    "extend",
    "finish",
    "look_up",
    "send_answer",
    "note",
    "disposition",
    "signal",
    "serve",
    "help",
    "say",
    "correct",
];

/// What was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// The first frame.
    Hello(Hello),
    /// A command.
    Command(CommandId, ClientFrame),
    /// Something that is answered with a refusal.
    Refused(Refusal),
}

/// What ends the conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not JSON, or nested deeper than any frame of ours.
    #[error("not JSON, or nested too deep")]
    NotJson,
    /// JSON, but no envelope of this protocol.
    #[error("not a frame of version 1")]
    NotAFrame,
}

/// Reads one text message.
///
/// # Errors
/// [`Fault`] when there is nobody sensible to answer.
pub fn read(text: &str, from: Subject) -> Result<Said, Fault> {
    if !is_shallow(text) {
        return Err(Fault::NotJson);
    }
    let mut envelope: Map<String, Value> = match serde_json::from_str(text) {
        Ok(Value::Object(envelope)) => envelope,
        Ok(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_)) => return Err(Fault::NotAFrame),
        Err(_) => return Err(Fault::NotJson),
    };
    let Some(Value::String(name)) = envelope.remove("t") else { return Err(Fault::NotAFrame) };
    if envelope.get("v") != Some(&json!(VERSION)) {
        return Err(Fault::NotAFrame);
    }
    let id = envelope.remove("id").and_then(|id| serde_json::from_value::<CommandId>(id).ok());
    let body = envelope.remove("d").unwrap_or_else(|| json!({}));
    Ok(understand(&name, body, id, from))
}

fn understand(name: &str, body: Value, id: Option<CommandId>, from: Subject) -> Said {
    if !NAMES.contains(&name) {
        return refused(id, "unknown-frame");
    }
    let frame: ClientFrame = match serde_json::from_value(json!({ "t": name, "d": body })) {
        Ok(frame) => frame,
        Err(_) => return refused(id, "malformed"),
    };
    if !may_send(from, &frame) {
        return refused(id, "not-for-you");
    }
    match (frame, id) {
        (ClientFrame::Hello { epoch, seq }, _) => Said::Hello(Hello { epoch, seq }),
        (frame, Some(id)) => Said::Command(id, frame),
        (_, None) => refused(None, "malformed"),
    }
}

fn refused(id: Option<CommandId>, code: &str) -> Said {
    Said::Refused(Refusal { id, ..refusals::plain(code) })
}

/// Whether no bracket outside a string is deeper than [`DEPTH_MAX`]; looked at before anything is allocated.
fn is_shallow(text: &str) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH_MAX {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{DEPTH_MAX, Fault, Said, read, refused};
    use crate::services::hub::Hello;
    use crate::services::ports::Subject;
    use sansha_core::ids::{AgentId, CallId, CommandId};
    use sansha_core::protocol::ClientFrame;

    const NAOMI: Subject = Subject::Operator(AgentId::numbered(7));
    const CALLER: Subject = Subject::Caller(CallId::numbered(3));
    const ID: &str = "00000000-0000-0000-0000-000000000001";

    #[test]
    fn a_command_needs_no_body_when_it_has_nothing_to_say() {
        let said = read(&format!(r#"{{"v":1,"id":"{ID}","t":"ready"}}"#), NAOMI);
        assert_eq!(said, Ok(Said::Command(CommandId::numbered(1), ClientFrame::Ready {})));
    }

    #[test]
    fn hello_needs_no_id_and_no_past() {
        assert_eq!(read(r#"{"v":1,"t":"hello","d":{}}"#, CALLER), Ok(Said::Hello(Hello::default())));
    }

    #[test]
    fn what_a_page_may_not_say_or_said_wrongly_is_refused() {
        for (text, from, code) in [
            (format!(r#"{{"v":1,"id":"{ID}","t":"dance","d":{{}}}}"#), NAOMI, "unknown-frame"),
            (format!(r#"{{"v":1,"id":"{ID}","t":"hold","d":{{}}}}"#), CALLER, "not-for-you"),
            (format!(r#"{{"v":1,"id":"{ID}","t":"mute","d":{{"on":"yes"}}}}"#), CALLER, "malformed"),
        ] {
            assert_eq!(read(&text, from), Ok(refused(Some(CommandId::numbered(1)), code)), "{text}");
        }
        assert_eq!(read(r#"{"v":1,"id":7,"t":"ready"}"#, NAOMI), Ok(refused(None, "malformed")));
    }

    #[test]
    fn what_is_no_frame_ends_the_conversation() {
        for text in ["", "{", "hello", r#"{"v":1"#] {
            assert_eq!(read(text, NAOMI), Err(Fault::NotJson), "{text}");
        }
        for text in ["[]", "7", r#"{"v":2,"t":"ready"}"#, r#"{"t":"ready"}"#, r#"{"v":1,"t":7}"#, r#"{"v":1}"#] {
            assert_eq!(read(text, NAOMI), Err(Fault::NotAFrame), "{text}");
        }
    }

    #[test]
    fn nesting_is_counted_outside_strings_only() {
        let deep = |n: usize| format!(r#"{{"v":1,"t":"ready","d":{}{}}}"#, "[".repeat(n), "]".repeat(n));
        assert_eq!(read(&deep(DEPTH_MAX), NAOMI), Err(Fault::NotJson));
        assert!(read(&deep(DEPTH_MAX - 1), NAOMI).is_ok());
        assert!(read(&format!(r#"{{"v":1,"t":"ready","x":"\"{}"}}"#, "[".repeat(99)), NAOMI).is_ok());
    }
}
