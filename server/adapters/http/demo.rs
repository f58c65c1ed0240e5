//! One-click sign-in of the demonstration: only in demo mode, and only for people on this machine.

use actix_web::http::header;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::error::ApiError;
use super::session::cookie;
use super::state::{State, subject_of};
use crate::services::policy::{Surface, may_enter};
use crate::services::ports::Account;
use crate::services::tickets::wall_s;

/// As whom; the next one who is free when nobody is named.
#[derive(Deserialize)]
pub struct As {
    r#as: Option<String>,
}

/// `GET /demo/{surface}?as=NAME`
///
/// # Errors
/// [`ApiError::NotFound`] outside demo mode, from elsewhere, or when there is no such person; [`ApiError::Unavailable`].
pub async fn enter(request: HttpRequest, state: Data<State>, surface: Path<String>, wish: Query<As>) -> Result<HttpResponse, ApiError> {
    if !state.demo || !state.is_local(&request) {
        return Err(ApiError::NotFound);
    }
    let surface = Surface::parse(&surface).ok_or(ApiError::NotFound)?;
    let mut people = state.accounts.list().await.map_err(ApiError::from)?;
    // In the order in which the demo numbers them, so that a guided walk meets the same people on every machine.
    people.sort_by_key(|account| account.id);
    let fits = |account: &&Account| !account.disabled && may_enter(account.role, surface);
    let mut fitting = people.iter().filter(fits);
    let free = |account: &&Account| subject_of(surface, account).is_none_or(|subject| !state.hub.is_here(subject));
    let person = match &wish.r#as {
        Some(name) => fitting.find(|account| account.name == *name),
        None => fitting.clone().find(free).or_else(|| fitting.next()),
    };
    let person = person.ok_or(ApiError::NotFound)?;
    let token = state.accounts.admit(surface, person, wall_s()).await?;
    Ok(HttpResponse::SeeOther()
        .cookie(cookie(surface, &token, state.behind_tls))
        .insert_header((header::LOCATION, format!("/{}", surface.name())))
        .finish())
}
