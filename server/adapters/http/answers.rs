//! What anyone may read before a call: the languages, and answers to common questions.

use std::time::Duration;

use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use sansha_core::guard::FreeText;
use sansha_core::hours::day_of;
use sansha_core::ids::EntryId;
use sansha_core::language::Language;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::error::ApiError;
use super::knowledge::{QUESTION_MAX, language};
use super::rate::Rate;
use super::state::State;
use crate::services::ports::SearchRequest;

/// Searches from one address: typing is quick, machines are quicker.
pub const SEARCHES: Rate = Rate { burst: 60, every: Duration::from_millis(500) };

/// Answers shown before a call.
const TOP: usize = 3;

/// A question as it comes in the address.
#[derive(Deserialize)]
pub struct Question {
    q: String,
    lang: Option<String>,
}

/// The reader's language.
#[derive(Deserialize)]
pub struct Reader {
    lang: Option<String>,
}

/// `GET /api/languages`: each with its own name, a sentence in it, and whether there is a voice to listen to.
pub async fn languages(state: Data<State>) -> HttpResponse {
    let row = |language: Language| {
        json!({
            "tag": language,
            "autonym": language.autonym(),
            "sentence": state.texts.text(language, "caller-i-speak", &[]),
            "sound": super::assets::has_voice(language).then(|| format!("/audio/{language}.opus")),
        })
    };
    HttpResponse::Ok().json(Language::ALL.iter().copied().map(row).collect::<Vec<Value>>())
}

/// `GET /api/answers?q=&lang=`: the three best answers valid today.
///
/// # Errors
/// [`ApiError::Language`], [`ApiError::Malformed`] when the question is too long, [`ApiError::TooOften`], [`ApiError::Unavailable`].
pub async fn search(request: HttpRequest, state: Data<State>, question: Query<Question>) -> Result<HttpResponse, ApiError> {
    state.searches.pass(state.address(&request), SEARCHES, Instant::now()).map_err(ApiError::TooOften)?;
    if question.q.chars().count() > QUESTION_MAX {
        return Err(ApiError::Malformed);
    }
    let request = SearchRequest {
        text: FreeText::guard(&question.q).as_str().to_owned(),
        language: language(question.lang.as_deref())?,
        day: day_of(state.clock.now()),
        top: TOP,
    };
    let page = state.search.search(request).await?;
    let hits: Vec<Value> = page.hits.iter().map(|hit| json!({ "entry": hit.entry, "title": hit.title, "lang": hit.lang })).collect();
    Ok(HttpResponse::Ok().json(json!({ "confident": page.confident, "hits": hits })))
}

/// `GET /api/answers/{entry}?lang=`: its texts, Japanese first.
///
/// # Errors
/// [`ApiError::Language`], [`ApiError::NotFound`].
pub async fn entry(state: Data<State>, entry: Path<String>, reader: Query<Reader>) -> Result<HttpResponse, ApiError> {
    let entry = EntryId::parse(&entry).map_err(|_shape| ApiError::NotFound)?;
    let day = day_of(state.clock.now());
    let texts = state.search.texts(&entry, language(reader.lang.as_deref())?, day).ok_or(ApiError::NotFound)?;
    Ok(HttpResponse::Ok().json(json!({ "entry": entry, "texts": texts })))
}
