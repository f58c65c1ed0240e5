//! What administrators read and change. Everybody else is told to sign in.

pub mod first_run;
pub mod house;
pub mod people;

use actix_web::HttpRequest;
use sansha_core::protocol::Refusal;

use super::error::ApiError;
use super::state::State;
use crate::services::accounts::AccountError;
use crate::services::hours::ClosureError;
use crate::services::passwords::PasswordError;
use crate::services::policy::Surface;
use crate::services::ports::{Account, StoreError};
use crate::services::refusals::plain;

/// Who asks, if that is an administrator.
async fn admin(request: &HttpRequest, state: &State) -> Result<Account, ApiError> {
    state.signed_in(request, Surface::Admin).await.map(|signed_in| signed_in.account)
}

/// Why an administrator's wish about a person is refused. (Signing in says less: there, a wrong name and a wrong password are one.)
fn refused(error: AccountError) -> ApiError {
    let refusal: Refusal = match error {
        AccountError::Store(StoreError::Exists(_)) => plain("name-taken"),
        AccountError::Name => plain("bad-name"),
        AccountError::Speaks => plain("bad-languages"),
        AccountError::LastAdmin(_) => plain("last-admin"),
        AccountError::Yourself => plain("yourself"),
        AccountError::NotFirst => plain("not-first"),
        AccountError::Password(PasswordError::Length) => plain("password-length"),
        AccountError::Password(PasswordError::Obvious) => plain("password-obvious"),
        AccountError::Unknown(_) => return ApiError::NotFound,
        AccountError::Wrong | AccountError::Password(PasswordError::Busy | PasswordError::Failed) | AccountError::Store(_) => {
            return error.into();
        }
    };
    refusal.into()
}

/// Why a closure is refused.
fn not_closed(error: ClosureError) -> ApiError {
    let refusal = match error {
        ClosureError::Span => plain("closure-span"),
        ClosureError::Over => plain("closure-over"),
        ClosureError::Reason => plain("closure-reason"),
        ClosureError::TooMany => plain("closure-too-many"),
        ClosureError::Unknown => return ApiError::NotFound,
        ClosureError::Store(error) => return error.into(),
    };
    refusal.into()
}
