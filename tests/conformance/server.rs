//! The echo on a port, for a conformance suite of one's own choice: `cargo run --example echo -- 127.0.0.1:9002`.

mod echo;

use std::io;

use sansha::adapters::ws::Limits;
use tokio::net::{TcpListener, TcpStream};

/// What a suite sends at once may be much more than a page of ours may.
fn limits() -> Limits {
    Limits { burst: u32::MAX, per_second: u32::MAX, message_bytes: 32 * 1024 * 1024, ..Limits::default() }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let address = std::env::args().nth(1).ok_or_else(|| io::Error::other("say where to listen, such as 127.0.0.1:9002"))?;
    let listener = TcpListener::bind(address).await?;
    loop {
        let (stream, _peer) = listener.accept().await?;
        tokio::spawn(serve(stream));
    }
}

async fn serve(stream: TcpStream) {
    match tokio_tungstenite::accept_async(stream).await {
        // Nothing was read beyond the handshake: a client waits for its answer.
        Ok(socket) => echo::echo(socket.into_inner(), Vec::new(), limits()).await,
        Err(error) => eprintln!("no handshake: {error}"),
    }
}
