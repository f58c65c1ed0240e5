//! What goes wrong over HTTP: the one table of status and code. The code is a key of `errors.ftl` without its `error-`.

use std::collections::BTreeMap;
use std::time::Duration;

use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, ResponseError};
use sansha_core::protocol::Refusal;
use serde_json::json;

use crate::services::accounts::AccountError;
use crate::services::passwords::PasswordError;
use crate::services::ports::StoreError;

/// An answer that is a no.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ApiError {
    /// No such thing.
    #[error("not found")]
    NotFound,
    /// The path is right, the method is not.
    #[error("method not allowed")]
    Method,
    /// The request makes no sense.
    #[error("malformed request")]
    Malformed,
    /// Not one of the hotline's languages.
    #[error("unknown language")]
    Language,
    /// The body is not JSON.
    #[error("a JSON body is needed")]
    NotJson,
    /// The body is too long.
    #[error("the body is too long")]
    TooLong,
    /// It did not come in time.
    #[error("the request did not come in time")]
    TooSlow,
    /// Another site's page sent it.
    #[error("sent by another site")]
    Foreign,
    /// Not signed in on this surface.
    #[error("sign in first")]
    SignIn,
    /// Name or password is wrong.
    #[error("name or password is wrong")]
    WrongSignIn,
    /// Signed in, but not for this.
    #[error("not for this role")]
    NotForYou,
    /// Too often; come back after this.
    #[error("too often")]
    TooOften(Duration),
    /// The hotline says no.
    #[error("refused: {0}")]
    Refused(String, BTreeMap<String, String>),
    /// Something in the house does not work right now.
    #[error("not available right now")]
    Unavailable,
}

impl ApiError {
    /// The table.
    fn row(&self) -> (StatusCode, &str) {
        match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Self::Method => (StatusCode::METHOD_NOT_ALLOWED, "not-found"),
            Self::Malformed => (StatusCode::BAD_REQUEST, "malformed"),
            Self::Language => (StatusCode::BAD_REQUEST, "unknown-language"),
            Self::NotJson => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "malformed"),
            Self::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "too-long"),
            Self::TooSlow => (StatusCode::REQUEST_TIMEOUT, "unavailable"),
            Self::Foreign => (StatusCode::FORBIDDEN, "not-for-you"),
            Self::SignIn => (StatusCode::UNAUTHORIZED, "sign-in"),
            Self::WrongSignIn => (StatusCode::UNAUTHORIZED, "wrong-sign-in"),
            Self::NotForYou => (StatusCode::FORBIDDEN, "not-for-you"),
            Self::TooOften(_) => (StatusCode::TOO_MANY_REQUESTS, "too-often"),
            Self::Refused(code, _) => (StatusCode::CONFLICT, code),
            Self::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
        }
    }
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        self.row().0
    }

    fn error_response(&self) -> HttpResponse {
        let (status, code) = self.row();
        let mut args = BTreeMap::new();
        let mut response = HttpResponse::build(status);
        match self {
            Self::Refused(_, given) => args.clone_from(given),
            Self::TooOften(wait) => {
                // Whole seconds, rounded up, so that who comes back then is let in.
                let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
                response.insert_header((header::RETRY_AFTER, seconds));
                args.insert("seconds".to_owned(), seconds.to_string());
            }
            Self::NotFound
            | Self::Method
            | Self::Malformed
            | Self::Language
            | Self::NotJson
            | Self::TooLong
            | Self::TooSlow
            | Self::Foreign
            | Self::SignIn
            | Self::WrongSignIn
            | Self::NotForYou
            | Self::Unavailable => {}
        }
        response.json(json!({ "code": code, "args": args }))
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        tracing::warn!(%error, "a request failed in the store");
        Self::Unavailable
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.code, refusal.args)
    }
}

impl From<AccountError> for ApiError {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::Wrong | AccountError::Unknown(_) => Self::WrongSignIn,
            AccountError::Name | AccountError::Speaks => Self::Malformed,
            AccountError::Yourself | AccountError::LastAdmin(_) | AccountError::NotFirst => Self::NotForYou,
            AccountError::Password(PasswordError::Busy) => Self::TooOften(Duration::from_secs(1)),
            AccountError::Store(error) => error.into(),
            AccountError::Password(_) => {
                tracing::error!(%error, "signing in failed");
                Self::Unavailable
            }
        }
    }
}

impl From<actix_web::error::JsonPayloadError> for ApiError {
    fn from(error: actix_web::error::JsonPayloadError) -> Self {
        use actix_web::error::JsonPayloadError as E;
        match error {
            E::ContentType => Self::NotJson,
            E::Overflow { .. } | E::OverflowKnownLength { .. } => Self::TooLong,
            E::Deserialize(_) | E::Serialize(_) | E::Payload(_) | _ => Self::Malformed,
        }
    }
}
