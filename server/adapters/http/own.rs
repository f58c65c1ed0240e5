//! What staff read of their own work: an operator's records of today, an interpreter's minutes, the agreed terms.

use actix_web::http::header;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use jiff::civil::Date;
use sansha_core::hours::day_of;
use serde::Deserialize;
use serde_json::{Value, json};

use super::error::ApiError;
use super::knowledge::language;
use super::manager::quoted;
use super::state::{State, reader};
use crate::services::inquiries::Filter;
use crate::services::minutes::{self, Stint};
use crate::services::policy::Surface;
use crate::services::texts::TextArg;

/// Which days.
#[derive(Debug, Deserialize)]
pub struct Days {
    from: Option<String>,
    to: Option<String>,
}

/// In which language beside Japanese.
#[derive(Deserialize)]
pub struct Beside {
    lang: Option<String>,
}

/// `GET /api/agent/records`: the operator's own calls of today, newest first.
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Unavailable`].
pub async fn records(request: HttpRequest, state: Data<State>) -> Result<HttpResponse, ApiError> {
    let own = state.signed_in(&request, Surface::Agent).await?.account.id;
    let today = Some(day_of(state.clock.now()));
    let records = state.inquiries.list(Filter { from: today, to: today, operator: Some(own), ..Filter::default() }).await?;
    Ok(HttpResponse::Ok().json(json!({ "records": records })))
}

/// `GET /api/interpreter/minutes?from=&to=`: the interpreter's own times; today where no day is given.
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Malformed`], [`ApiError::Unavailable`].
pub async fn minutes(request: HttpRequest, state: Data<State>, days: Query<Days>) -> Result<HttpResponse, ApiError> {
    let (stints, from, to) = stints(&request, &state, &days).await?;
    let rows: Vec<Value> = stints.iter().map(|stint| json!({ "stint": stint, "seconds": stint.seconds() })).collect();
    Ok(HttpResponse::Ok().json(json!({ "from": from, "to": to, "stints": rows })))
}

/// `GET /api/interpreter/minutes.csv`, with the same days.
///
/// # Errors
/// As above.
pub async fn minutes_csv(request: HttpRequest, state: Data<State>, days: Query<Days>) -> Result<HttpResponse, ApiError> {
    let (stints, from, to) = stints(&request, &state, &days).await?;
    let language = reader(&request);
    let title = |column: &str| state.texts.text(language, &format!("csv-{column}"), &[]);
    let mut text = format!("\u{feff}{}\r\n", ["call", "language", "from", "to", "minutes"].map(title).join(","));
    for stint in &stints {
        let minutes = stint.seconds().map(|seconds| seconds.div_ceil(60).to_string()).unwrap_or_default();
        let to = stint.to.map(|to| to.to_string()).unwrap_or_default();
        let cells = [stint.call.to_string(), stint.language.to_string(), stint.from.to_string(), to, minutes];
        text.push_str(&cells.map(|cell| quoted(&cell)).join(","));
        text.push_str("\r\n");
    }
    let (from, to) = (from.to_string(), to.to_string());
    let name = state.texts.text(language, "csv-minutes-name", &[("from", TextArg::Words(&from)), ("to", TextArg::Words(&to))]);
    let file = header::ContentDisposition::attachment(name);
    Ok(HttpResponse::Ok().content_type("text/csv; charset=utf-8").insert_header(file).body(text))
}

/// `GET /api/interpreter/glossary?lang=` and for operators: the agreed terms with reading, meaning and rendering.
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Language`].
pub async fn glossary(request: HttpRequest, state: Data<State>, beside: Query<Beside>) -> Result<HttpResponse, ApiError> {
    let surface = if request.path().starts_with("/api/agent/") { Surface::Agent } else { Surface::Interpreter };
    state.signed_in(&request, surface).await?;
    let wanted = language(beside.lang.as_deref())?;
    let terms = state.search.terms();
    let row = |(slug, term): &(String, sansha_core::knowledge::glossary::Term)| {
        json!({
            "slug": slug, "ja": term.ja, "reading": term.reading, "meaning": term.meaning, "short": term.short,
            "renderings": term.renderings.get(&wanted), "origin": term.origin,
        })
    };
    Ok(HttpResponse::Ok().json(json!({ "lang": wanted, "terms": terms.iter().map(row).collect::<Vec<_>>() })))
}

async fn stints(request: &HttpRequest, state: &State, days: &Days) -> Result<(Vec<Stint>, Date, Date), ApiError> {
    let own = state.signed_in(request, Surface::Interpreter).await?.account.id;
    let today = day_of(state.clock.now());
    let day = |text: &Option<String>, otherwise: Date| match text.as_deref().filter(|text| !text.is_empty()) {
        None => Ok(otherwise),
        Some(text) => text.parse::<Date>().map_err(|_shape| ApiError::Malformed),
    };
    let (from, to) = (day(&days.from, today)?, day(&days.to, today)?);
    let stints = minutes::of(state.inquiries.switchboard(), own, from, to).await.ok_or(ApiError::Unavailable)?;
    Ok((stints, from, to))
}
