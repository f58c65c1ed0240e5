//! What holds for every request and response: who may send a change, and what browsers may do with our pages.

use std::time::Duration;

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, ResponseError as _, web};

use tokio::time::timeout;

use super::error::ApiError;
use super::state::State;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");

/// The page that other sites may show, where they are named.
const EMBEDDABLE: &str = "/call";

/// A request that has not come whole and been answered within this is given up: a body that drips in holds nothing for long.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);

/// Refuses changes sent by other sites' pages, and dresses every response.
///
/// # Errors
/// Those of the handler.
pub async fn guard<B: MessageBody>(request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let api = request.path().starts_with("/api/");
    let embeddable = request.path() == EMBEDDABLE;
    let state = request.app_data::<web::Data<State>>().cloned();
    let mut response = match check(&request) {
        Ok(()) => timeout(ANSWER_WITHIN, next.call(request)).await.map_err(|_elapsed| ApiError::TooSlow)??.map_into_left_body(),
        Err(refusal) => request.into_response(refusal.error_response()).map_into_right_body(),
    };
    let ancestors = state.filter(|_| embeddable).map(|state| state.embed_origins.join(" ")).unwrap_or_default();
    dress(response.headers_mut(), api, &ancestors);
    Ok(response)
}

/// A change must come from our own page, or from a program that is no page.
fn check(request: &ServiceRequest) -> Result<(), ApiError> {
    let headers = request.headers();
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if request.method().is_safe() {
        return Ok(());
    }
    if headers.contains_key(SEC_FETCH_SITE) && text(SEC_FETCH_SITE) != Some("same-origin") {
        return Err(ApiError::Foreign);
    }
    if headers.contains_key(header::ORIGIN) {
        let origin = text(header::ORIGIN).unwrap_or_default();
        let authority = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
        if authority.is_none() || authority != text(header::HOST) {
            return Err(ApiError::Foreign);
        }
    }
    // A form of another site can send text and forms, never JSON.
    let kind = text(header::CONTENT_TYPE).map(|kind| kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    let bare = kind.is_none() && !headers.contains_key(header::TRANSFER_ENCODING) && text(header::CONTENT_LENGTH).is_none_or(|n| n == "0");
    if bare || kind.as_deref() == Some("application/json") { Ok(()) } else { Err(ApiError::NotJson) }
}

fn dress(headers: &mut HeaderMap, api: bool, ancestors: &str) {
    let ancestors = if ancestors.is_empty() { "'none'" } else { ancestors };
    let policy = format!(
        "default-src 'self'; connect-src 'self'; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; \
         frame-ancestors {ancestors}"
    );
    // Origins come from a file that people write: one that is no header value closes the door rather than opening it.
    let policy = HeaderValue::try_from(policy).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(PERMISSIONS_POLICY, HeaderValue::from_static("microphone=(self), camera=(), geolocation=()"));
    if api || !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}
