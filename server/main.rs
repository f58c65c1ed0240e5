//! The program `sansha`. It decides nothing: `cli` reads what is asked, `app` wires what answers.

use std::process::ExitCode;

fn main() -> ExitCode {
    sansha::cli::run(std::env::args_os())
}
