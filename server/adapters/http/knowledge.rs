//! Finding answers, and reading them side by side.

use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use sansha_core::guard::FreeText;
use sansha_core::hours::day_of;
use sansha_core::ids::EntryId;
use sansha_core::language::Language;
use serde::Deserialize;
use serde_json::{Value, json};

use super::error::ApiError;
use super::state::State;
use crate::services::policy::Surface;
use crate::services::ports::{Hit, SearchRequest};

/// Longest question, in characters.
pub const QUESTION_MAX: usize = 200;
/// Most hits.
pub const TOP_MAX: usize = 50;
/// Hits when the page does not say.
const TOP: usize = 8;

/// A question as it comes in the address.
#[derive(Deserialize)]
pub struct Question {
    q: String,
    lang: Option<String>,
    top: Option<usize>,
}

/// In which language beside Japanese.
#[derive(Deserialize)]
pub struct Beside {
    lang: Option<String>,
}

/// `GET /api/agent/knowledge?q=&lang=&top=`
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Language`], [`ApiError::Malformed`] when the question is too long, [`ApiError::Unavailable`].
pub async fn search(request: HttpRequest, state: Data<State>, question: Query<Question>) -> Result<HttpResponse, ApiError> {
    state.signed_in(&request, Surface::Agent).await?;
    if question.q.chars().count() > QUESTION_MAX {
        return Err(ApiError::Malformed);
    }
    let request = SearchRequest {
        text: FreeText::guard(&question.q).as_str().to_owned(),
        language: language(question.lang.as_deref())?,
        day: day_of(state.clock.now()),
        top: question.top.unwrap_or(TOP).clamp(1, TOP_MAX),
    };
    let page = state.search.search(request).await?;
    let hits: Vec<Value> = page.hits.iter().map(hit).collect();
    Ok(HttpResponse::Ok().json(json!({ "confident": page.confident, "degraded": page.degraded, "hits": hits })))
}

/// `GET /api/agent/knowledge/{entry}?lang=`
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Language`], [`ApiError::NotFound`], [`ApiError::Unavailable`].
pub async fn entry_for_operators(
    request: HttpRequest,
    state: Data<State>,
    entry: Path<String>,
    beside: Query<Beside>,
) -> Result<HttpResponse, ApiError> {
    state.signed_in(&request, Surface::Agent).await?;
    entry_texts(&state, &entry, &beside)
}

/// `GET /api/interpreter/knowledge/{entry}?lang=`
///
/// # Errors
/// As for operators.
pub async fn entry_for_interpreters(
    request: HttpRequest,
    state: Data<State>,
    entry: Path<String>,
    beside: Query<Beside>,
) -> Result<HttpResponse, ApiError> {
    state.signed_in(&request, Surface::Interpreter).await?;
    entry_texts(&state, &entry, &beside)
}

fn entry_texts(state: &State, entry: &str, beside: &Beside) -> Result<HttpResponse, ApiError> {
    let entry = EntryId::parse(entry).map_err(|_shape| ApiError::NotFound)?;
    let day = day_of(state.clock.now());
    let texts = state.search.texts(&entry, language(beside.lang.as_deref())?, day).ok_or(ApiError::NotFound)?;
    Ok(HttpResponse::Ok().json(json!({ "entry": entry, "texts": texts })))
}

/// Reads a language's tag; Japanese where none is given.
///
/// # Errors
/// [`ApiError::Language`].
pub fn language(tag: Option<&str>) -> Result<Language, ApiError> {
    tag.map_or(Ok(Language::Japanese), Language::parse).map_err(|_unknown| ApiError::Language)
}

fn hit(hit: &Hit) -> Value {
    let (from, to) = hit.valid;
    json!({
        "entry": hit.entry, "title": hit.title, "score": hit.score, "why": hit.why, "source": hit.source,
        "valid": { "from": from, "to": to }, "translation_state": hit.translation_state, "lang": hit.lang,
    })
}
