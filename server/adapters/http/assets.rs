//! The pages and their files, from inside the binary.

use actix_web::http::header::{self, ETag, EntityTag, Header as _, HeaderValue, IfNoneMatch};
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use rust_embed::{EmbeddedFile, RustEmbed};

use sansha_core::language::Language;

use super::error::ApiError;
use crate::services::secret::hex;

/// What the widget's build made.
#[derive(RustEmbed)]
#[folder = "widget/dist/"]
#[allow_missing = true]
struct Dist;

/// Text for people, as the pages read it too.
#[derive(RustEmbed)]
#[folder = "locales/"]
#[include = "*.ftl"]
#[allow_missing = true]
struct Locales;

/// Voices: `<lang>/audio/waiting.opus`.
#[derive(RustEmbed)]
#[folder = "locales/"]
#[include = "*/audio/waiting.opus"]
#[allow_missing = true]
struct Voices;

/// How long a browser may keep a file without asking.
#[derive(Debug, Clone, Copy)]
enum Keep {
    /// The name changes with the content.
    ForEver,
    /// It must ask each time, and is told when nothing has changed.
    Ask,
}

/// `GET /assets/{file}`: names carry a hash of their content.
///
/// # Errors
/// [`ApiError::NotFound`].
pub async fn asset(request: HttpRequest, file: Path<String>) -> Result<HttpResponse, ApiError> {
    let name = format!("assets/{file}");
    give(&request, &name, Dist::get(&name), Keep::ForEver)
}

/// `GET /widget/v1/{file}`: the element for other sites. Any page may load it, also one that checks its hash (`integrity`) or
/// isolates itself from what does not say that it may be embedded.
///
/// # Errors
/// [`ApiError::NotFound`].
pub async fn widget(request: HttpRequest, file: Path<String>) -> Result<HttpResponse, ApiError> {
    let name = format!("widget/v1/{file}");
    let mut response = give(&request, &name, Dist::get(&name), Keep::Ask)?;
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("cross-origin"));
    Ok(response)
}

/// `GET /locales/{lang}/{file}`
///
/// # Errors
/// [`ApiError::NotFound`].
pub async fn locale(request: HttpRequest, place: Path<(String, String)>) -> Result<HttpResponse, ApiError> {
    let (lang, file) = place.into_inner();
    let name = format!("{lang}/{file}");
    give(&request, &name, Locales::get(&name), Keep::Ask)
}

/// Whether there is a voice in this language.
#[must_use]
pub fn has_voice(language: Language) -> bool {
    Voices::get(&format!("{language}/audio/waiting.opus")).is_some()
}

/// `GET /audio/{lang}.opus`: a sentence in the language, to find out which one it is.
///
/// # Errors
/// [`ApiError::NotFound`].
pub async fn voice(request: HttpRequest, file: Path<String>) -> Result<HttpResponse, ApiError> {
    let tag = file.strip_suffix(".opus").ok_or(ApiError::NotFound)?;
    give(&request, "waiting.opus", Voices::get(&format!("{tag}/audio/waiting.opus")), Keep::Ask)
}

/// `GET /agent` and the other surfaces.
///
/// # Errors
/// [`ApiError::NotFound`] for a surface without a page.
pub async fn page(request: HttpRequest) -> Result<HttpResponse, ApiError> {
    let name = format!("{}.html", request.path().trim_matches('/'));
    give(&request, &name, Dist::get(&name), Keep::Ask)
}

/// `GET /`: the page for callers, who are most of those who come.
pub async fn front_door() -> HttpResponse {
    HttpResponse::Found().insert_header((header::LOCATION, "/call")).finish()
}

fn give(request: &HttpRequest, name: &str, file: Option<EmbeddedFile>, keep: Keep) -> Result<HttpResponse, ApiError> {
    let file = file.ok_or(ApiError::NotFound)?;
    let tag = EntityTag::new_strong(hex(&file.metadata.sha256_hash()));
    let cache = match keep {
        Keep::ForEver => "public, max-age=31536000, immutable",
        Keep::Ask => "no-cache",
    };
    let known = match IfNoneMatch::parse(request) {
        Ok(IfNoneMatch::Any) => true,
        Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|known| known.weak_eq(&tag)),
        Err(_) => false,
    };
    let mut response = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header(ETag(tag)).insert_header((header::CACHE_CONTROL, cache));
    if known {
        return Ok(response.finish());
    }
    let kind =
        if name.ends_with(".ftl") { mime_guess::mime::TEXT_PLAIN_UTF_8 } else { mime_guess::from_path(name).first_or_octet_stream() };
    Ok(response.content_type(kind).body(file.data.into_owned()))
}
