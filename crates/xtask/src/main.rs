//! The repository's own tools, called by the scripts in `bin/` and by nothing else.
//!
//! `cargo run -p xtask -- tidy` reads every source file and says where a rule of `STYLE.md` is broken that
//! neither the compiler nor clippy can see. The crate depends on none of ours on purpose: it must run while
//! the rest does not compile.
#![allow(clippy::print_stdout, reason = "a command line tool speaks on standard output")]

use std::process::ExitCode;

mod tidy;

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    let outcome = match command.as_str() {
        "tidy" => tidy::run(),
        _ => Err("say: xtask tidy".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            println!("{problem}");
            ExitCode::FAILURE
        }
    }
}
