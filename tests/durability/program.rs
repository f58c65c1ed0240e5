//! The program as its operator runs it: a process of its own, killed without warning or asked to stop.

use std::fs::OpenOptions;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant, SystemTime};

use serde_json::Value;

pub const BINARY: &str = env!("CARGO_BIN_EXE_sansha");

/// A `sansha serve` that is ready.
pub struct Program {
    child: Child,
    _stdout: BufReader<ChildStdout>,
    pub at: SocketAddr,
    /// Wall time of its start.
    pub started: SystemTime,
    /// From its start to the line that says that it is ready.
    pub ready_in: Duration,
}

impl Program {
    /// Starts it and waits until it says that it is ready. What it logs is added to the file `log` beside the data.
    pub async fn start(data: &Path, listen: &str, clock: Option<&str>) -> Self {
        let log = OpenOptions::new().create(true).append(true).open(data.with_extension("log")).unwrap();
        let mut command = Command::new(BINARY);
        command.arg("serve").arg("--data").arg(data).args(["--listen", listen, "--json"]);
        command.args(clock.iter().flat_map(|clock| ["--clock", clock]));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log);
        tokio::task::spawn_blocking(move || Self::begin(command)).await.unwrap()
    }

    fn begin(mut command: Command) -> Self {
        let (started, since) = (SystemTime::now(), Instant::now());
        let mut child = command.spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let ready: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("not ready: {line:?}, {:?}", child.wait()));
        let at = ready["http"].as_str().unwrap().strip_prefix("http://").unwrap().parse().unwrap();
        Self { child, _stdout: stdout, at, started, ready_in: since.elapsed() }
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop, and waits until it has.
    pub async fn stop(mut self) -> ExitStatus {
        let asked = Command::new("sh").args(["-c", &format!("kill -TERM {}", self.child.id())]).status().unwrap();
        assert!(asked.success());
        tokio::task::spawn_blocking(move || self.child.wait().unwrap()).await.unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A story that failed leaves no process behind. One that has ended already is no error.
        let _ended = self.child.kill().and_then(|()| self.child.wait());
    }
}
