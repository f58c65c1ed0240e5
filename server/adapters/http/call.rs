//! Callers come in here.

use std::time::Duration;

use actix_web::web::{Data, Json};
use actix_web::{HttpRequest, HttpResponse};
use sansha_core::language::Language;
use sansha_core::protocol::Topic;
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
}

/// `POST /api/call`
///
/// # Errors
/// [`ApiError::Language`], [`ApiError::TooOften`], [`ApiError::Refused`] with `closed`, `full` and the like.
pub async fn call(request: HttpRequest, state: Data<State>, wish: Json<Request>) -> Result<HttpResponse, ApiError> {
    let language = Language::parse(&wish.language).map_err(|_unknown| ApiError::Language)?;
    let rate = if state.is_local(&request) { LOCAL_CALLS } else { CALLS };
    state.calls.pass(state.address(&request), rate, Instant::now()).map_err(ApiError::TooOften)?;
    let call = state.desk.arrive(language, wish.topic.unwrap_or(Topic::Other)).await?;
    Ok(HttpResponse::Created().json(json!({ "call": call, "ticket": state.gate.call_ticket(call) })))
}

/// `GET /api/hotline`: may I call now, and if not, when or whom.
pub async fn hotline(state: Data<State>) -> HttpResponse {
    let (now, calendar) = (state.clock.now(), &state.hotline.calendar);
    let languages: Vec<_> = Language::ALL.iter().map(|language| json!({ "tag": language, "autonym": language.autonym() })).collect();
    HttpResponse::Ok().json(json!({
        "open": calendar.open(now),
        "next_open": calendar.next_open(now),
        "alternative": calendar.alternative(now).map(|alternative| alternative.to_string()),
        "phone": state.hotline.lines.hotline.phone,
        "languages": languages,
        "now": now,
    }))
}
