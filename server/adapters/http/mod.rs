//! The table of routes; nothing else.

mod admin;
mod answers;
mod assets;
mod call;
mod demo;
mod error;
mod guard;
mod health;
mod knowledge;
mod manager;
mod own;
mod rate;
mod report;
mod session;
mod state;

use actix_web::body::MessageBody;
use actix_web::dev::{HttpServiceFactory, ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App, Error, FromRequest, Handler, Resource, Responder, web};

pub use error::ApiError;
pub use rate::Turnstile;
pub use state::State;

/// The description of the interface for programs.
pub const OPENAPI: &str = include_str!("openapi.json");
/// Bytes of a request's body.
pub const BODY_MAX: usize = 64 * 1024;

/// The HTTP side of the house.
pub fn app(
    state: web::Data<State>,
) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<impl MessageBody>, Error = Error, InitError = ()>> {
    App::new()
        .app_data(state)
        .app_data(web::JsonConfig::default().limit(BODY_MAX).error_handler(|error, _| ApiError::from(error).into()))
        .app_data(web::PayloadConfig::new(BODY_MAX))
        .app_data(web::QueryConfig::default().error_handler(|_, _| ApiError::Malformed.into()))
        .configure(routes)
        .default_service(web::to(|| async { Err::<String, _>(ApiError::NotFound) }))
        .wrap(from_fn(guard::guard))
}

fn routes(house: &mut web::ServiceConfig) {
    house
        .service(get("/", assets::front_door))
        .service(get("/healthz", health::healthz))
        .service(get("/readyz", health::readyz))
        .service(get("/metrics", health::metrics))
        .service(get("/openapi.json", health::openapi))
        .service(get("/demo/{surface}", demo::enter))
        .service(get("/api/hotline", call::hotline))
        .service(post("/api/call", call::call))
        .service(get("/api/languages", answers::languages))
        .service(get("/api/answers", answers::search))
        .service(get("/api/answers/{entry}", answers::entry))
        .service(get("/api/agent/records", own::records))
        .service(get("/api/agent/glossary", own::glossary))
        .service(get("/api/interpreter/glossary", own::glossary))
        .service(get("/api/interpreter/minutes", own::minutes))
        .service(get("/api/interpreter/minutes.csv", own::minutes_csv))
        .service(get("/api/agent/knowledge", knowledge::search))
        .service(get("/api/agent/knowledge/{entry}", knowledge::entry_for_operators))
        .service(get("/api/interpreter/knowledge/{entry}", knowledge::entry_for_interpreters))
        .service(get("/api/manager/report", report::report))
        .service(get("/api/manager/report.csv", report::report_csv))
        .service(get("/api/manager/inquiries", manager::inquiries))
        .service(get("/api/manager/inquiries.csv", manager::inquiries_csv))
        .service(post("/api/{surface}/sign-in", session::sign_in))
        .service(post("/api/{surface}/sign-out", session::sign_out))
        .service(get("/api/{surface}/me", session::me))
        .service(post("/api/{surface}/ws-ticket", session::ws_ticket))
        .service(get("/audio/{file}", assets::voice))
        .service(get("/widget/v1/{file}", assets::widget).wrap(Compress::default()))
        .service(packed("/assets", get("/{file}", assets::asset)))
        .service(packed("/locales", get("/{lang}/{file}", assets::locale)));
    for page in ["/agent", "/interpreter", "/manager", "/admin", "/call", "/accessibility"] {
        house.service(get(page, assets::page));
    }
    administration(house);
}

fn administration(house: &mut web::ServiceConfig) {
    house
        .service(two("/api/first-run", admin::first_run::look, admin::first_run::make))
        .service(two("/api/admin/people", admin::people::list, admin::people::add))
        .service(post("/api/admin/people/{id}/place", admin::people::place))
        .service(post("/api/admin/people/{id}/disable", admin::people::disable))
        .service(post("/api/admin/people/{id}/enable", admin::people::enable))
        .service(post("/api/admin/people/{id}/password", admin::people::password))
        .service(get("/api/admin/calendar", admin::house::calendar))
        .service(post("/api/admin/closures", admin::house::close))
        .service(post("/api/admin/closures/{id}/remove", admin::house::remove))
        .service(post("/api/admin/closures/{id}/restore", admin::house::restore))
        .service(get("/api/admin/sessions", admin::house::sessions))
        .service(post("/api/admin/sessions/{id}/end", admin::house::end))
        .service(get("/api/admin/changes", admin::house::changes));
}

fn get<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args> + Clone,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    other_methods(web::resource(path).route(web::get().to(handler.clone())).route(web::head().to(handler)))
}

fn post<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    other_methods(web::resource(path).route(web::post().to(handler)))
}

/// One path to read and to change.
fn two<R, ReadArgs, W, WriteArgs>(path: &str, read: R, write: W) -> Resource
where
    R: Handler<ReadArgs> + Clone,
    ReadArgs: FromRequest + 'static,
    R::Output: Responder + 'static,
    W: Handler<WriteArgs>,
    WriteArgs: FromRequest + 'static,
    W::Output: Responder + 'static,
{
    let reads = web::resource(path).route(web::get().to(read.clone())).route(web::head().to(read));
    other_methods(reads.route(web::post().to(write)))
}

fn other_methods(resource: Resource) -> Resource {
    resource.default_service(web::to(|| async { Err::<String, _>(ApiError::Method) }))
}

/// Files that are worth compressing.
fn packed(prefix: &str, files: Resource) -> impl HttpServiceFactory {
    web::scope(prefix).service(files).wrap(Compress::default())
}
