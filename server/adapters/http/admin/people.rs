//! People: who there is, what they may do and speak, whether they may sign in.

use std::collections::BTreeMap;

use actix_web::web::{Data, Json, Path};
use actix_web::{HttpRequest, HttpResponse};
use sansha_core::ids::AgentId;
use sansha_core::language::Language;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::error::ApiError;
use super::super::state::State;
use super::{admin, refused};
use crate::services::accounts::{AccountError, NewAccount};
use crate::services::passwords::generated;
use crate::services::policy::{role, role_name};
use crate::services::ports::{Account, Role};

/// A new person as typed. Never printed.
#[derive(Deserialize)]
pub struct Newcomer {
    name: String,
    role: String,
    #[serde(default)]
    speaks: BTreeMap<String, u8>,
    /// None: one is made up, and told once.
    password: Option<String>,
}

/// Another place in the house.
#[derive(Deserialize)]
pub struct Place {
    role: String,
    #[serde(default)]
    speaks: BTreeMap<String, u8>,
}

/// Another password. Never printed.
#[derive(Deserialize)]
pub struct Secret {
    password: Option<String>,
}

/// `GET /api/admin/people`
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Unavailable`].
pub async fn list(request: HttpRequest, state: Data<State>) -> Result<HttpResponse, ApiError> {
    let own = admin(&request, &state).await?.id;
    let people = state.accounts.list().await?;
    let row = |person: &Account| {
        json!({
            "id": person.id, "name": person.name, "role": role_name(person.role), "speaks": person.speaks, "disabled": person.disabled,
            "you": person.id == own,
        })
    };
    Ok(HttpResponse::Ok().json(json!({ "people": people.iter().map(row).collect::<Vec<Value>>() })))
}

/// `POST /api/admin/people`
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::Refused`] with what is wrong, [`ApiError::Unavailable`].
pub async fn add(request: HttpRequest, state: Data<State>, newcomer: Json<Newcomer>) -> Result<HttpResponse, ApiError> {
    let by = admin(&request, &state).await?.id;
    let Newcomer { name, role, speaks, password } = newcomer.into_inner();
    let (password, told) = chosen(password);
    let new = NewAccount { name, role: known(&role)?, speaks: languages(speaks)?, password };
    let person = state.office.add(by, new).await.map_err(refused)?;
    Ok(HttpResponse::Created().json(json!({ "id": person.id, "name": person.name, "password": told })))
}

/// `POST /api/admin/people/{id}/place`: when the floor takes it is `floor`: `now`, `after_call` or `next_seat`.
///
/// # Errors
/// [`ApiError::SignIn`], [`ApiError::NotFound`], [`ApiError::Refused`], [`ApiError::Unavailable`].
pub async fn place(request: HttpRequest, state: Data<State>, id: Path<String>, place: Json<Place>) -> Result<HttpResponse, ApiError> {
    let by = admin(&request, &state).await?.id;
    let Place { role, speaks } = place.into_inner();
    let taken = state.office.set_place(by, read(&id)?, known(&role)?, languages(speaks)?).await.map_err(refused)?;
    Ok(HttpResponse::Ok().json(json!({ "floor": taken })))
}

/// `POST /api/admin/people/{id}/disable`
///
/// # Errors
/// As above.
pub async fn disable(request: HttpRequest, state: Data<State>, id: Path<String>) -> Result<HttpResponse, ApiError> {
    let by = admin(&request, &state).await?.id;
    state.office.set_disabled(by, read(&id)?, true).await.map_err(refused)?;
    Ok(HttpResponse::NoContent().finish())
}

/// `POST /api/admin/people/{id}/enable`
///
/// # Errors
/// As above.
pub async fn enable(request: HttpRequest, state: Data<State>, id: Path<String>) -> Result<HttpResponse, ApiError> {
    let by = admin(&request, &state).await?.id;
    state.office.set_disabled(by, read(&id)?, false).await.map_err(refused)?;
    Ok(HttpResponse::NoContent().finish())
}

/// `POST /api/admin/people/{id}/password`: the one that was made up is told once.
///
/// # Errors
/// As above.
pub async fn password(request: HttpRequest, state: Data<State>, id: Path<String>, secret: Json<Secret>) -> Result<HttpResponse, ApiError> {
    let by = admin(&request, &state).await?.id;
    let id = read(&id)?;
    let (password, told) = chosen(secret.into_inner().password);
    if told.is_some() && id == by {
        // It ends the sign-in of the page that would have to show the password.
        return Err(refused(AccountError::Yourself));
    }
    state.office.reset(by, id, password).await.map_err(refused)?;
    Ok(HttpResponse::Ok().json(json!({ "password": told })))
}

/// The password to set, and what to tell of it.
fn chosen(typed: Option<String>) -> (String, Option<String>) {
    match typed {
        Some(typed) => (typed, None),
        None => {
            let made_up = generated();
            (made_up.clone(), Some(made_up))
        }
    }
}

fn known(name: &str) -> Result<Role, ApiError> {
    role(name).ok_or(ApiError::Malformed)
}

fn languages(speaks: BTreeMap<String, u8>) -> Result<BTreeMap<Language, u8>, ApiError> {
    let read = |(tag, level): (String, u8)| Language::parse(&tag).map(|language| (language, level)).map_err(|_unknown| ApiError::Language);
    speaks.into_iter().map(read).collect()
}

fn read(id: &str) -> Result<AgentId, ApiError> {
    id.parse().map_err(|_shape| ApiError::NotFound)
}
