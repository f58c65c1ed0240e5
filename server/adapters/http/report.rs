//! A day in numbers, as JSON and its half-hours as a file for a spreadsheet.

use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use sansha_core::protocol::HalfHour;
use serde::Deserialize;

use super::error::ApiError;
use super::manager::{day, sheet};
use super::state::{State, reader};
use crate::services::policy::Surface;
use crate::services::reports::DayReport;
use crate::services::texts::TextArg;

/// Which day.
#[derive(Debug, Deserialize)]
pub struct Day {
    date: Option<String>,
}

/// `GET /api/manager/report?date=`: the numbers of a day; of today where none is given.
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Malformed`], [`ApiError::Unavailable`].
pub async fn report(request: HttpRequest, state: Data<State>, asked: Query<Day>) -> Result<HttpResponse, ApiError> {
    Ok(HttpResponse::Ok().json(of_day(&request, &state, &asked).await?))
}

/// `GET /api/manager/report.csv?date=`: its half-hours.
///
/// # Errors
/// As above.
pub async fn report_csv(request: HttpRequest, state: Data<State>, asked: Query<Day>) -> Result<HttpResponse, ApiError> {
    let report = of_day(&request, &state, &asked).await?;
    let language = reader(&request);
    let titles = COLUMNS.map(|column| state.texts.text(language, &format!("csv-half-{column}"), &[]));
    let day = report.date.to_string();
    let name = state.texts.text(language, "csv-half-file-name", &[("day", TextArg::Words(&day))]);
    Ok(sheet(&name, &titles, report.halves.iter().map(cells)))
}

async fn of_day(request: &HttpRequest, state: &State, asked: &Day) -> Result<DayReport, ApiError> {
    state.signed_in(request, Surface::Manager).await?;
    let date = day(asked.date.as_deref())?;
    Ok(state.reports.day(date, state.clock.now()).await?)
}

/// The columns; `csv-half-<name>` is the key of the title.
const COLUMNS: [&str; 12] =
    ["start", "offered", "refused", "answered", "in-time", "abandoned", "short", "wait", "handled", "handling", "busy", "ready"];

/// Sums, in whole seconds where they are times: rates can be worked out from them for any span.
fn cells(half: &HalfHour) -> [String; COLUMNS.len()] {
    let seconds = |ms: u64| (ms.saturating_add(500) / 1_000).to_string();
    [
        half.start.to_string(),
        half.offered.to_string(),
        half.refused.to_string(),
        half.answered.to_string(),
        half.answered_in_time.to_string(),
        half.abandoned.to_string(),
        half.short_abandons.to_string(),
        seconds(half.wait_ms),
        half.handled.to_string(),
        seconds(half.handling_ms),
        seconds(half.busy_ms),
        seconds(half.ready_ms),
    ]
}
