//! What managers read: the inquiry list, on the page and as a file for a spreadsheet.

use actix_web::http::header;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use jiff::civil::Date;
use sansha_core::hours::day_of;
use sansha_core::language::Language;
use sansha_core::ledger::ROWS_MAX;
use sansha_core::time::Timestamp;
use sansha_core::wrap_up::Category;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::error::ApiError;
use super::state::{State, reader};
use crate::services::inquiries::{Filter, Found, INQUIRIES_MAX, Inquiry};
use crate::services::policy::Surface;
use crate::services::texts::TextArg;

/// Which inquiries, as the page asks.
#[derive(Debug, Deserialize)]
pub struct Asked {
    from: Option<String>,
    to: Option<String>,
    lang: Option<String>,
    category: Option<String>,
    #[serde(rename = "ref")]
    reference: Option<String>,
    outcome: Option<String>,
    limit: Option<usize>,
}

/// `GET /api/manager/inquiries?from=&to=&lang=&category=&ref=&outcome=&limit=`: the newest that fit, and how many fit in all.
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Malformed`], [`ApiError::Language`], [`ApiError::Unavailable`].
pub async fn inquiries(request: HttpRequest, state: Data<State>, asked: Query<Asked>) -> Result<HttpResponse, ApiError> {
    let most = asked.limit.unwrap_or(INQUIRIES_MAX).min(INQUIRIES_MAX);
    Ok(HttpResponse::Ok().json(find(&request, &state, &asked, most).await?))
}

/// `GET /api/manager/inquiries.csv`, with the same questions: everything that fits.
///
/// # Errors
/// As above.
pub async fn inquiries_csv(request: HttpRequest, state: Data<State>, asked: Query<Asked>) -> Result<HttpResponse, ApiError> {
    let inquiries = find(&request, &state, &asked, ROWS_MAX).await?.inquiries;
    let language = reader(&request);
    let titles = COLUMNS.map(|column| state.texts.text(language, &format!("csv-{column}"), &[]));
    let name = file_name(&state, language, &asked, &inquiries);
    Ok(sheet(&name, &titles, inquiries.iter().map(cells)))
}

/// A file for a spreadsheet: UTF-8 with a byte order mark, and a name in the reader's language.
pub fn sheet<const N: usize>(name: &str, titles: &[String; N], rows: impl Iterator<Item = [String; N]>) -> HttpResponse {
    let file = header::ContentDisposition {
        disposition: header::DispositionType::Attachment,
        parameters: vec![header::DispositionParam::FilenameExt(header::ExtendedValue {
            charset: header::Charset::Ext("UTF-8".to_owned()),
            language_tag: None,
            value: name.as_bytes().to_vec(),
        })],
    };
    let mut text = format!("\u{feff}{}\r\n", titles.join(","));
    for row in rows {
        text.push_str(&row.map(|cell| quoted(&cell)).join(","));
        text.push_str("\r\n");
    }
    HttpResponse::Ok().content_type("text/csv; charset=utf-8").insert_header(file).body(text)
}

/// Named after the days that were asked for, or those that there are.
fn file_name(state: &State, language: Language, asked: &Asked, inquiries: &[Inquiry]) -> String {
    let today = day_of(state.clock.now());
    let oldest = inquiries.last().map_or(today, |inquiry| day_of(inquiry.arrived));
    let day =
        |asked: &Option<String>, otherwise: Date| asked.clone().filter(|day| !day.is_empty()).unwrap_or_else(|| otherwise.to_string());
    let (from, to) = (day(&asked.from, oldest), day(&asked.to, today));
    state.texts.text(language, "csv-file-name", &[("from", TextArg::Words(&from)), ("to", TextArg::Words(&to))])
}

async fn find(request: &HttpRequest, state: &State, asked: &Asked, most: usize) -> Result<Found, ApiError> {
    state.signed_in(request, Surface::Manager).await?;
    Ok(state.inquiries.find(filter(asked)?, most).await?)
}

/// A day as a form sends it: an empty field is "any".
///
/// # Errors
/// [`ApiError::Malformed`].
pub fn day(text: Option<&str>) -> Result<Option<Date>, ApiError> {
    text.filter(|text| !text.is_empty()).map(str::parse).transpose().map_err(|_shape| ApiError::Malformed)
}

fn filter(asked: &Asked) -> Result<Filter, ApiError> {
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    Ok(Filter {
        from: day(asked.from.as_deref())?,
        to: day(asked.to.as_deref())?,
        language: given(&asked.lang).map(|tag| Language::parse(&tag)).transpose().map_err(|_unknown| ApiError::Language)?,
        operator: None,
        reference: asked.reference.clone().unwrap_or_default(),
        outcome: given(&asked.outcome),
        category: given(&asked.category).map(|leaf| Category::parse(&leaf)).transpose().map_err(|_unknown| ApiError::Malformed)?,
    })
}

/// The columns, by their names on the wire; `csv-<name>` is the key of the title.
const COLUMNS: [&str; 14] = [
    "call",
    "arrived",
    "connected",
    "ended",
    "language",
    "topic",
    "outcome",
    "category",
    "resolution",
    "referral",
    "answers",
    "operator",
    "interpreter",
    "note",
];

fn cells(inquiry: &Inquiry) -> [String; COLUMNS.len()] {
    let instant = |at: Option<Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
    let answers: Vec<&str> = inquiry.answers.iter().map(|entry| entry.as_str()).collect();
    [
        inquiry.call.to_string(),
        instant(Some(inquiry.arrived)),
        instant(inquiry.connected),
        instant(inquiry.ended),
        inquiry.language.to_string(),
        name(&inquiry.topic),
        inquiry.outcome.to_owned(),
        inquiry.category.map(|category| category.to_string()).unwrap_or_default(),
        name(&inquiry.resolution),
        name(&inquiry.referral),
        answers.join(" "),
        inquiry.operator.clone().unwrap_or_default(),
        inquiry.interpreter.clone().unwrap_or_default(),
        inquiry.note.clone(),
    ]
}

/// The name of a closed list's item on the wire; empty for none.
fn name(item: &impl Serialize) -> String {
    match serde_json::to_value(item) {
        Ok(Value::String(name)) => name,
        Ok(Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) | Err(_) => String::new(),
    }
}

/// A cell that no spreadsheet takes for a formula.
pub fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let guard = if formula { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_cell_is_a_formula_and_quotes_stay_inside() {
        for (cell, written) in [
            ("=1+1", "\"'=1+1\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("-3", "\"'-3\""),
            ("＝cmd", "\"'＝cmd\""),
            ("she said \"now\"", "\"she said \"\"now\"\"\""),
            ("改行\nあり", "\"改行\nあり\""),
            ("", "\"\""),
        ] {
            assert_eq!(quoted(cell), written);
        }
    }
}
