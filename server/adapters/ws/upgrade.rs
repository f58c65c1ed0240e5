//! From HTTP to WebSocket on the same port: actix hands the raw stream over, and we answer the handshake ourselves.

use std::sync::Arc;

use actix_codec::Framed;
use actix_http::header::{self, HeaderMap, HeaderName};
use actix_http::{HttpMessage as _, Request, StatusCode, h1};
use sansha_core::protocol::SUBPROTOCOL;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::connection::{House, converse};
use super::line::{End, Line};
use crate::services::gate::Turned;
use crate::services::hub::{SIGN_IN, TOO_SLOW};

/// The path of the one WebSocket.
pub const PATH: &str = "/ws";

/// A handshake that may go on.
#[derive(Debug, PartialEq, Eq)]
pub struct Handshake {
    accept: String,
    ticket: Option<String>,
}

impl Handshake {
    /// Reads the request's head.
    ///
    /// # Errors
    /// The status to answer: 404 another path, 400 no proper handshake, 426 another version, 403 a foreign origin.
    pub fn read(path: &str, headers: &HeaderMap, origins: &[String]) -> Result<Self, StatusCode> {
        if path != PATH {
            return Err(StatusCode::NOT_FOUND);
        }
        let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !text(header::UPGRADE).eq_ignore_ascii_case("websocket") {
            return Err(StatusCode::BAD_REQUEST);
        }
        if text(header::SEC_WEBSOCKET_VERSION) != "13" {
            return Err(StatusCode::UPGRADE_REQUIRED);
        }
        let key = text(header::SEC_WEBSOCKET_KEY);
        let offered: Vec<&str> = text(header::SEC_WEBSOCKET_PROTOCOL).split(',').map(str::trim).collect();
        if !is_key(key) || !offered.contains(&SUBPROTOCOL) {
            return Err(StatusCode::BAD_REQUEST);
        }
        if !is_welcome(headers.get(header::ORIGIN).map(|origin| origin.to_str()), text(header::HOST), origins) {
            return Err(StatusCode::FORBIDDEN);
        }
        let ticket = offered.iter().find_map(|protocol| protocol.strip_prefix("ticket.")).map(str::to_owned);
        Ok(Self { accept: derive_accept_key(key.as_bytes()), ticket })
    }

    fn answer(&self) -> String {
        let accept = &self.accept;
        format!(
            "HTTP/1.1 101 Switching Protocols\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-accept: {accept}\r\n\
             sec-websocket-protocol: {SUBPROTOCOL}\r\n\r\n"
        )
    }
}

/// Takes over a connection that asked for an upgrade.
pub async fn upgrade<S>((request, framed): (Request, Framed<S, h1::Codec>), house: Arc<House>)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let handshake = Handshake::read(request.path(), request.headers(), &house.origins);
    // The request and the codec's buffers are let go here: an idle connection should cost no more than its line.
    drop(request);
    let (mut stream, mut head, read) = taken_apart(framed);
    let answer = handshake.as_ref().map_or_else(|status| refuse(*status), Handshake::answer);
    head.extend_from_slice(answer.as_bytes());
    let written = timeout(house.limits.write_within, stream.write_all(&head)).await;
    let (Ok(Ok(())), Ok(handshake)) = (written, handshake) else { return };
    drop(head);
    let line = Line::new(stream, read, house.limits).await;
    // Boxed, so that the future of every connection is as small as what it does at the moment.
    Box::pin(enter(line, handshake.ticket, &house)).await;
}

/// The stream, what is still to be written, and what was read already.
fn taken_apart<S>(framed: Framed<S, h1::Codec>) -> (S, Vec<u8>, Vec<u8>) {
    let parts = framed.into_parts();
    (parts.io, parts.write_buf.to_vec(), parts.read_buf.to_vec())
}

/// Checks the ticket. Browsers do not show a page why a handshake failed, so a bad ticket is a socket that closes with 4401.
async fn enter<S: AsyncRead + AsyncWrite + Unpin>(line: Line<S>, ticket: Option<String>, house: &House) {
    let Some(ticket) = ticket else { return line.end(End::Close(SIGN_IN, "a ticket is needed")).await };
    match house.gate.admit(&ticket).await {
        Ok(visitor) => converse(line, visitor, house).await,
        Err(Turned::Ticket(error)) => {
            tracing::debug!(%error, "a ticket was not accepted");
            line.end(End::Close(SIGN_IN, "the ticket is not valid")).await;
        }
        Err(Turned::SignedOut) => line.end(End::Close(SIGN_IN, "sign in")).await,
        Err(Turned::Store(error)) => {
            tracing::warn!(%error, "a socket could not be admitted");
            line.end(End::Close(TOO_SLOW, "try again later")).await;
        }
    }
}

fn refuse(status: StatusCode) -> String {
    let version = if status == StatusCode::UPGRADE_REQUIRED { "sec-websocket-version: 13\r\n" } else { "" };
    let reason = status.canonical_reason().unwrap_or_default();
    format!("HTTP/1.1 {} {reason}\r\n{version}content-length: 0\r\nconnection: close\r\n\r\n", status.as_u16())
}

/// 16 bytes in base64.
fn is_key(key: &str) -> bool {
    key.len() == 24 && key.ends_with("==") && key.bytes().take(22).all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

/// Whether a page of this origin may open a socket: ours, a configured one, or no page at all (a program sends no origin).
fn is_welcome<E>(origin: Option<Result<&str, E>>, host: &str, origins: &[String]) -> bool {
    match origin {
        None => true,
        Some(Err(_)) => false,
        Some(Ok(origin)) => {
            let authority = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
            authority.is_some_and(|authority| authority.eq_ignore_ascii_case(host)) || origins.iter().any(|allowed| allowed == origin)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Handshake, PATH};
    use actix_http::StatusCode;
    use actix_http::header::{HeaderMap, HeaderName, HeaderValue};

    fn headers(changes: &[(&str, &str)]) -> HeaderMap {
        let proper = [
            ("host", "hotline.example"),
            ("upgrade", "websocket"),
            ("sec-websocket-version", "13"),
            ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
            ("sec-websocket-protocol", "sansha.v1, ticket.p123"),
        ];
        let mut headers = HeaderMap::new();
        for (name, value) in proper.iter().chain(changes) {
            headers.insert(HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap());
        }
        headers
    }

    #[test]
    fn a_proper_handshake_gives_its_ticket() {
        let handshake = Handshake::read(PATH, &headers(&[]), &[]).unwrap();
        assert_eq!(handshake.accept, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        assert_eq!(handshake.ticket.as_deref(), Some("p123"));
    }

    #[test]
    fn an_improper_one_is_told_why() {
        for (change, status) in [
            (("sec-websocket-version", "8"), StatusCode::UPGRADE_REQUIRED),
            (("sec-websocket-key", "short"), StatusCode::BAD_REQUEST),
            (("sec-websocket-protocol", "ticket.p123"), StatusCode::BAD_REQUEST),
            (("upgrade", "h2c"), StatusCode::BAD_REQUEST),
            (("origin", "https://evil.example"), StatusCode::FORBIDDEN),
            (("origin", "null"), StatusCode::FORBIDDEN),
        ] {
            assert_eq!(Handshake::read(PATH, &headers(&[change]), &[]), Err(status), "{change:?}");
        }
        assert_eq!(Handshake::read("/elsewhere", &headers(&[]), &[]), Err(StatusCode::NOT_FOUND));
    }

    #[test]
    fn our_own_pages_and_those_that_are_named_may_come() {
        for origin in ["https://hotline.example", "http://hotline.example", "https://www.insurer.example"] {
            let named = ["https://www.insurer.example".to_owned()];
            assert!(Handshake::read(PATH, &headers(&[("origin", origin)]), &named).is_ok(), "{origin}");
        }
    }
}
