//! Is it alive, is it ready, and how is it doing.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, http::header::ContentType};
use serde_json::json;

use super::error::ApiError;
use super::state::State;
use crate::services::policy::Surface;

/// `GET /healthz`: the process lives.
pub async fn healthz() -> HttpResponse {
    HttpResponse::Ok().json(json!({ "status": "ok" }))
}

/// `GET /readyz`: so do the parts it needs.
pub async fn readyz(state: Data<State>) -> HttpResponse {
    let checks = state.health.check().await;
    let ready = checks.values().all(|well| *well);
    let mut response = if ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.json(json!({ "ready": ready, "checks": checks }))
}

/// `GET /metrics`, for programs on this machine and for administrators.
///
/// # Errors
/// [`ApiError::SignIn`].
pub async fn metrics(request: HttpRequest, state: Data<State>) -> Result<HttpResponse, ApiError> {
    if !state.is_local(&request) {
        state.signed_in(&request, Surface::Admin).await?;
    }
    let (sessions, sockets) = state.hub.count();
    metrics::gauge!("sansha_sessions").set(count(sessions));
    metrics::gauge!("sansha_sockets").set(count(sockets));
    Ok(HttpResponse::Ok().content_type(ContentType::plaintext()).body((state.metrics)()))
}

/// `GET /openapi.json`
pub async fn openapi() -> HttpResponse {
    HttpResponse::Ok().content_type(ContentType::json()).body(super::OPENAPI)
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
