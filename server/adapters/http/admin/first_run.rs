//! The first administrator of a fresh house: made by whoever sits at its machine, once.

use actix_web::web::{Data, Json};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use serde_json::json;

use super::super::error::ApiError;
use super::super::session::cookie;
use super::super::state::State;
use super::refused;
use crate::services::policy::Surface;
use crate::services::tickets::wall_s;

/// Name and password as typed. Never printed.
#[derive(Deserialize)]
pub struct First {
    name: String,
    password: String,
}

/// `GET /api/first-run`: whether there is no account yet, and whether the first one can be made from here.
///
/// # Errors
/// [`ApiError::Unavailable`].
pub async fn look(request: HttpRequest, state: Data<State>) -> Result<HttpResponse, ApiError> {
    let needed = state.accounts.is_empty().await?;
    Ok(HttpResponse::Ok().json(json!({ "needed": needed, "here": needed && state.is_at_this_machine(&request) })))
}

/// `POST /api/first-run`: makes the first administrator and signs in at `/admin`.
///
/// # Errors
/// [`ApiError::NotForYou`] from elsewhere, [`ApiError::Refused`] when there is an account or something is wrong with this one,
/// [`ApiError::Unavailable`].
pub async fn make(request: HttpRequest, state: Data<State>, first: Json<First>) -> Result<HttpResponse, ApiError> {
    if !state.is_at_this_machine(&request) {
        return Err(ApiError::NotForYou);
    }
    let First { name, password } = first.into_inner();
    let account = state.accounts.add_first(name, password).await.map_err(refused)?;
    state.office.people.refresh().await?;
    let token = state.accounts.admit(Surface::Admin, &account, wall_s()).await?;
    Ok(HttpResponse::NoContent().cookie(cookie(Surface::Admin, &token, state.behind_tls)).finish())
}
