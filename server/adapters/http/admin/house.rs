//! The house: hours and closures, who is signed in, and the trail of changes.

use std::collections::BTreeMap;

use actix_web::web::{Data, Json, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use jiff::civil::Date;
use sansha_core::hours::Closure;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::error::ApiError;
use super::super::state::{State, subject_of};
use super::{admin, not_closed};
use crate::services::accounts::SignIn;
use crate::services::policy::role_name;
use crate::services::ports::{Actor, KeptClosure, Trace};
use crate::services::secret::hex;

/// Bytes of a sign-in's key that name it on the page: enough to tell it apart, useless for anything else.
const NAMED_BY: usize = 8;

/// Days to close.
#[derive(Deserialize)]
pub struct Wish {
    from: Date,
    to: Date,
    reason: String,
}

/// Which part of the trail.
#[derive(Deserialize)]
pub struct Before {
    before: Option<u64>,
}

/// `GET /api/admin/calendar`: what the hotline's file says, the closures beside it, and what follows for now.
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Unavailable`].
pub async fn calendar(request: HttpRequest, state: Data<State>) -> Result<HttpResponse, ApiError> {
    admin(&request, &state).await?;
    let (now, hours) = (state.clock.now(), &state.office.hours);
    let living = hours.calendar();
    let row = |closure: &KeptClosure| json!({ "id": closure.id, "from": closure.from, "to": closure.to, "reason": closure.reason, "removed": closure.removed });
    Ok(HttpResponse::Ok().json(json!({
        "now": now,
        "open": living.open(now),
        "next_open": living.next_open(now),
        "calendar": hours.base(),
        "closures": hours.closures().iter().map(row).collect::<Vec<Value>>(),
    })))
}

/// `POST /api/admin/closures`
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Malformed`], [`ApiError::Refused`] with what is wrong, [`ApiError::Unavailable`].
pub async fn close(request: HttpRequest, state: Data<State>, wish: Json<Wish>) -> Result<HttpResponse, ApiError> {
    let by = admin(&request, &state).await?.id;
    let Wish { from, to, reason } = wish.into_inner();
    let (office, now) = (&state.office, state.clock.now());
    let id = office.hours.close(&office.switchboard, by, Closure { from, to, reason }, now).await.map_err(not_closed)?;
    Ok(HttpResponse::Created().json(json!({ "id": id })))
}

/// `POST /api/admin/closures/{id}/remove`
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::NotFound`], [`ApiError::Unavailable`].
pub async fn remove(request: HttpRequest, state: Data<State>, id: Path<String>) -> Result<HttpResponse, ApiError> {
    set_removed(&request, &state, &id, true).await
}

/// `POST /api/admin/closures/{id}/restore`
///
/// # Errors
/// As above.
pub async fn restore(request: HttpRequest, state: Data<State>, id: Path<String>) -> Result<HttpResponse, ApiError> {
    set_removed(&request, &state, &id, false).await
}

async fn set_removed(request: &HttpRequest, state: &State, id: &str, removed: bool) -> Result<HttpResponse, ApiError> {
    let by = admin(request, state).await?.id;
    let id: Uuid = id.parse().map_err(|_shape| ApiError::NotFound)?;
    let office = &state.office;
    office.hours.set_removed(&office.switchboard, by, id, removed).await.map_err(not_closed)?;
    Ok(HttpResponse::NoContent().finish())
}

/// `GET /api/admin/sessions`: sign-ins, and who has a seat on the floor. All instants are service time.
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Unavailable`].
pub async fn sessions(request: HttpRequest, state: Data<State>) -> Result<HttpResponse, ApiError> {
    let own = state.signed_in(&request, crate::services::policy::Surface::Admin).await?.key;
    let row = |sign_in: &SignIn| {
        let SignIn { key, account, surface, since_s, seen_s } = sign_in;
        let connected = subject_of(*surface, account).is_some_and(|subject| state.hub.has_socket(subject, *key));
        json!({
            "id": named(sign_in), "name": account.name, "role": role_name(account.role), "surface": surface.name(),
            "since": state.office.at(*since_s), "seen": seen_s.map(|seen_s| state.office.at(seen_s)),
            "connected": connected, "you": *key == own,
        })
    };
    let sessions: Vec<Value> = state.accounts.sign_ins().await?.iter().map(row).collect();
    Ok(HttpResponse::Ok().json(json!({ "now": state.clock.now(), "sessions": sessions, "floor": state.office.floor().await })))
}

/// `POST /api/admin/sessions/{id}/end`: its sockets close at once.
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::NotFound`] when it is over, [`ApiError::Unavailable`].
pub async fn end(request: HttpRequest, state: Data<State>, id: Path<String>) -> Result<HttpResponse, ApiError> {
    let by = admin(&request, &state).await?.id;
    let all = state.accounts.sign_ins().await?;
    let sign_in = all.iter().find(|sign_in| named(sign_in) == *id).ok_or(ApiError::NotFound)?;
    let ended = state.office.end(by, sign_in).await?;
    if ended { Ok(HttpResponse::NoContent().finish()) } else { Err(ApiError::NotFound) }
}

/// `GET /api/admin/changes?before=`: who changed what, newest first.
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Unavailable`].
pub async fn changes(request: HttpRequest, state: Data<State>, asked: Query<Before>) -> Result<HttpResponse, ApiError> {
    admin(&request, &state).await?;
    let people = state.accounts.list().await?;
    let names: BTreeMap<Uuid, &str> = people.iter().map(|person| (person.id.uuid(), person.name.as_str())).collect();
    let row = |(seq, trace): &(u64, Trace)| {
        let (kind, by) = match trace.actor {
            Actor::Person(id) => ("person", names.get(&id.uuid())),
            Actor::CommandLine => ("command_line", None),
            Actor::FirstRun => ("first_run", None),
        };
        json!({
            "seq": seq, "at": state.office.at(trace.at_s), "actor": kind, "by": by, "deed": trace.deed,
            "whom": names.get(&trace.subject), "detail": trace.detail,
        })
    };
    let trail = state.office.trail(asked.before.unwrap_or(u64::MAX)).await?;
    Ok(HttpResponse::Ok().json(json!({ "changes": trail.iter().map(row).collect::<Vec<Value>>() })))
}

fn named(sign_in: &SignIn) -> String {
    hex(sign_in.key.first_chunk::<NAMED_BY>().unwrap_or(&[0; NAMED_BY]))
}
