//! Signing in and out, who I am, and a ticket for my socket.

use std::time::Duration;

use actix_web::cookie::{Cookie, SameSite, time};
use actix_web::web::{Data, Json, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use serde_json::json;
use tokio::time::Instant;

use super::error::ApiError;
use super::rate::Rate;
use super::state::{State, cookie_name, subject_of};
use crate::services::accounts::{NAME_MAX, SESSION_S, Token};
use crate::services::policy::{Surface, role_name};
use crate::services::tickets::{PASS_S, wall_s};

/// Failed sign-ins for one name from one address.
pub const SIGN_INS: Rate = Rate { burst: 10, every: Duration::from_secs(12) };

/// Name and password as typed. Never printed.
#[derive(Deserialize)]
pub struct Credentials {
    name: String,
    password: String,
}

/// `POST /api/{surface}/sign-in`
///
/// # Errors
/// [`ApiError::WrongSignIn`], [`ApiError::TooOften`], [`ApiError::Unavailable`].
pub async fn sign_in(
    request: HttpRequest,
    state: Data<State>,
    surface: Path<String>,
    credentials: Json<Credentials>,
) -> Result<HttpResponse, ApiError> {
    let surface = parse(&surface)?;
    let Credentials { name, password } = credentials.into_inner();
    if name.len() > NAME_MAX * 4 {
        return Err(ApiError::WrongSignIn);
    }
    // Counted before the password is checked, and taken back when it was right: many guesses at once do not slip through.
    let key = (name.to_lowercase(), state.address(&request));
    state.sign_ins.pass(key.clone(), SIGN_INS, Instant::now()).map_err(ApiError::TooOften)?;
    let (token, _account) = state.accounts.sign_in(surface, &name, password, wall_s()).await?;
    state.sign_ins.undo(&key, SIGN_INS);
    Ok(HttpResponse::NoContent().cookie(cookie(surface, &token, state.behind_tls)).finish())
}

/// `POST /api/{surface}/sign-out`
///
/// # Errors
/// [`ApiError::Unavailable`].
pub async fn sign_out(request: HttpRequest, state: Data<State>, surface: Path<String>) -> Result<HttpResponse, ApiError> {
    let surface = parse(&surface)?;
    if let Ok(signed_in) = state.signed_in(&request, surface).await {
        state.hub.sign_out(signed_in.key);
    }
    let Some(cookie) = request.cookie(cookie_name(surface)) else { return Ok(HttpResponse::NoContent().finish()) };
    state.accounts.sign_out(cookie.value()).await?;
    let mut gone = Cookie::build(cookie_name(surface), "").path("/").http_only(true).same_site(SameSite::Strict).finish();
    gone.make_removal();
    Ok(HttpResponse::NoContent().cookie(gone).finish())
}

/// `GET /api/{surface}/me`
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Unavailable`].
pub async fn me(request: HttpRequest, state: Data<State>, surface: Path<String>) -> Result<HttpResponse, ApiError> {
    let account = state.signed_in(&request, parse(&surface)?).await?.account;
    let speaks: std::collections::BTreeMap<&str, u8> = account.speaks.iter().map(|(language, level)| (language.tag(), *level)).collect();
    Ok(HttpResponse::Ok().json(json!({ "id": account.id, "name": account.name, "role": role_name(account.role), "speaks": speaks })))
}

/// `POST /api/{surface}/ws-ticket`
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::NotForYou`] where there is no socket, [`ApiError::Unavailable`].
pub async fn ws_ticket(request: HttpRequest, state: Data<State>, surface: Path<String>) -> Result<HttpResponse, ApiError> {
    let surface = parse(&surface)?;
    let signed_in = state.signed_in(&request, surface).await?;
    let subject = subject_of(surface, &signed_in.account).ok_or(ApiError::NotForYou)?;
    let ticket = state.gate.pass(subject, signed_in.key);
    Ok(HttpResponse::Ok().json(json!({ "ticket": ticket, "expires_s": PASS_S })))
}

/// The cookie that holds a sign-in.
#[must_use]
pub fn cookie(surface: Surface, token: &Token, secure: bool) -> Cookie<'static> {
    Cookie::build(cookie_name(surface), token.expose().to_owned())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(secure)
        .max_age(time::Duration::seconds(SESSION_S))
        .finish()
}

fn parse(surface: &str) -> Result<Surface, ApiError> {
    Surface::parse(surface).ok_or(ApiError::NotFound)
}
