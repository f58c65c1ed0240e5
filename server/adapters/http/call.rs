//! Callers come in here.

use std::time::Duration;

use actix_web::http::header;
use actix_web::web::{Data, Json, Query};
use actix_web::{HttpRequest, HttpResponse};
use sansha_core::language::Language;
use sansha_core::protocol::{Appearance, Topic};
use serde::Deserialize;
use serde_json::json;
use tokio::time::Instant;

use super::error::ApiError;
use super::rate::Rate;
use super::state::State;

/// Calls from one address: a household or an office behind one address gets through, a flood does not fill the queue.
pub const CALLS: Rate = Rate { burst: 20, every: Duration::from_secs(6) };
/// Calls from this machine itself: rehearsals fill the whole queue.
pub const LOCAL_CALLS: Rate = Rate { burst: 5_000, every: Duration::from_millis(5) };

/// What a caller wants.
#[derive(Debug, Deserialize)]
pub struct Request {
    language: String,
    topic: Option<Topic>,
    /// True for a call in writing, without voice.
    #[serde(default)]
    text: bool,
}

/// `POST /api/call`
///
/// # Errors
/// [`ApiError::Language`], [`ApiError::TooOften`], [`ApiError::Refused`] with `closed`, `full` and the like.
pub async fn call(request: HttpRequest, state: Data<State>, wish: Json<Request>) -> Result<HttpResponse, ApiError> {
    let language = Language::parse(&wish.language).map_err(|_unknown| ApiError::Language)?;
    let rate = if state.is_local(&request) { LOCAL_CALLS } else { CALLS };
    state.calls.pass(state.address(&request), rate, Instant::now()).map_err(ApiError::TooOften)?;
    let appearance = if wish.text { Appearance::Text } else { Appearance::Browser };
    let call = state.desk.arrive(language, wish.topic.unwrap_or(Topic::Other), appearance).await?;
    Ok(HttpResponse::Created().json(json!({ "call": call, "ticket": state.gate.call_ticket(call) })))
}

/// The language that a caller thinks of.
#[derive(Debug, Deserialize)]
pub struct Wish {
    lang: Option<String>,
}

/// `GET /api/hotline?lang=`: may I call now, and if not, when or whom; with a language, who is here for it. Pages of any site may
/// read it, and learn whether they may show ours inside.
///
/// # Errors
/// [`ApiError::Language`].
pub async fn hotline(request: HttpRequest, state: Data<State>, wish: Query<Wish>) -> Result<HttpResponse, ApiError> {
    let wanted = wish.lang.as_deref().map(Language::parse).transpose().map_err(|_unknown| ApiError::Language)?;
    let interpreting = match wanted {
        Some(language) => Some(state.presence.of(language).await),
        None => None,
    };
    let (now, calendar) = (state.clock.now(), state.office.hours.calendar());
    let languages: Vec<_> = Language::ALL.iter().map(|language| json!({ "tag": language, "autonym": language.autonym() })).collect();
    let origin = request.headers().get(header::ORIGIN).and_then(|origin| origin.to_str().ok());
    Ok(HttpResponse::Ok().insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")).json(json!({
        "in_page": origin.is_some_and(|origin| state.embed_origins.iter().any(|named| named == origin)),
        "interpreting": interpreting,
        "open": calendar.open(now),
        "next_open": calendar.next_open(now),
        "alternative": calendar.alternative(now).map(|alternative| alternative.to_string()),
        "phone": state.hotline.lines.hotline.phone,
        "languages": languages,
        "now": now,
        "demo": state.demo,
    })))
}
