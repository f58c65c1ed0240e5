//! The one port: actix-web answers HTTP, and hands a connection that asks for a WebSocket to the socket side.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use actix_codec::Framed;
use actix_http::{HttpService, Request, h1};
use actix_server::Server;
use actix_service::{IntoServiceFactory as _, fn_service, map_config};
use actix_web::dev::AppConfig;
use actix_web::web::Data;
use tokio::net::TcpStream;

use crate::adapters::http::{State, app};
use crate::adapters::ws::{House, upgrade};

/// Threads that serve connections.
const WORKERS: usize = 2;
/// Connections of one worker; beyond, newcomers wait in the kernel.
const CONNECTIONS_MAX: usize = 12_000;
/// Connections that may wait in the kernel.
const BACKLOG: u32 = 4_096;
/// A request's head must be here within this: a handshake that drips in is closed.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// An idle connection is kept this long for the next request.
const KEEP_ALIVE: Duration = Duration::from_secs(30);
/// Requests that run when the server stops have this long, in seconds.
const DRAIN_S: u64 = 5;

/// Serves both on a listener that is bound already.
///
/// # Errors
/// When the listener cannot be used.
pub fn serve(listener: TcpListener, state: Data<State>, house: Arc<House>) -> std::io::Result<Server> {
    let server = Server::build().workers(WORKERS).backlog(BACKLOG).max_concurrent_connections(CONNECTIONS_MAX);
    let server = server.shutdown_timeout(DRAIN_S).disable_signals();
    let factory = move || {
        let (state, house) = (state.clone(), Arc::clone(&house));
        let stop = house.stop.clone();
        let sockets = fn_service(move |asked: (Request, Framed<TcpStream, h1::Codec>)| {
            let house = Arc::clone(&house);
            async move {
                upgrade(asked, house).await;
                Ok::<(), actix_http::Error>(())
            }
        });
        HttpService::build()
            .tcp_nodelay(true)
            .client_request_timeout(HEAD_WITHIN)
            .keep_alive(KEEP_ALIVE)
            .graceful_shutdown_signal(move || stop.clone().cancelled_owned())
            .upgrade(sockets)
            .finish(map_config(app(state).into_factory(), |_| AppConfig::default()))
            .tcp()
    };
    Ok(server.listen("edge", listener, factory)?.run())
}
