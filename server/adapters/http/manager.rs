//! What managers read: the inquiry list, on the page and as a file for a spreadsheet.

use actix_web::http::header;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use jiff::civil::Date;
use sansha_core::hours::day_of;
use sansha_core::language::Language;
use sansha_core::time::Timestamp;
use sansha_core::wrap_up::Category;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::error::ApiError;
use super::state::{State, reader};
use crate::services::inquiries::{Filter, Inquiry};
use crate::services::policy::Surface;
use crate::services::texts::TextArg;

/// Which inquiries, as the page asks.
#[derive(Debug, Deserialize)]
pub struct Asked {
    from: Option<String>,
    to: Option<String>,
    lang: Option<String>,
    category: Option<String>,
}

/// `GET /api/manager/inquiries?from=&to=&lang=&category=`
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Malformed`], [`ApiError::Language`], [`ApiError::Unavailable`].
pub async fn inquiries(request: HttpRequest, state: Data<State>, asked: Query<Asked>) -> Result<HttpResponse, ApiError> {
    let inquiries = list(&request, &state, &asked).await?;
    Ok(HttpResponse::Ok().json(json!({ "inquiries": inquiries })))
}

/// `GET /api/manager/inquiries.csv`, with the same questions.
///
/// # Errors
/// As above.
pub async fn inquiries_csv(request: HttpRequest, state: Data<State>, asked: Query<Asked>) -> Result<HttpResponse, ApiError> {
    let inquiries = list(&request, &state, &asked).await?;
    let language = reader(&request);
    let titles = COLUMNS.map(|column| state.texts.text(language, &format!("csv-{column}"), &[]));
    let file = header::ContentDisposition {
        disposition: header::DispositionType::Attachment,
        parameters: vec![header::DispositionParam::FilenameExt(header::ExtendedValue {
            charset: header::Charset::Ext("UTF-8".to_owned()),
            language_tag: None,
            value: file_name(&state, language, &asked, &inquiries).into_bytes(),
        })],
    };
    Ok(HttpResponse::Ok().content_type("text/csv; charset=utf-8").insert_header(file).body(csv(&titles, &inquiries)))
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

async fn list(request: &HttpRequest, state: &State, asked: &Asked) -> Result<Vec<Inquiry>, ApiError> {
    state.signed_in(request, Surface::Manager).await?;
    Ok(state.inquiries.list(filter(asked)?).await?)
}

fn filter(asked: &Asked) -> Result<Filter, ApiError> {
    // A form sends an empty field for "any".
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let day = |text| given(text).map(|day| day.parse::<Date>()).transpose().map_err(|_shape| ApiError::Malformed);
    Ok(Filter {
        from: day(&asked.from)?,
        to: day(&asked.to)?,
        language: given(&asked.lang).map(|tag| Language::parse(&tag)).transpose().map_err(|_unknown| ApiError::Language)?,
        operator: None,
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

/// The list for a spreadsheet: UTF-8 with a byte order mark, instants in Japanese time.
fn csv(titles: &[String], inquiries: &[Inquiry]) -> String {
    let mut text = format!("\u{feff}{}\r\n", titles.join(","));
    for inquiry in inquiries {
        let cells = cells(inquiry).map(|cell| quoted(&cell));
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

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
