//! Measures Parvis: fills a data folder, loads a running server, and says what it found. `bin/bench` runs it.

mod fill;
mod load;
mod measure;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "parvis-bench", about = "Fills a data folder and measures a running server.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make one tenant with an open vote, 144 projects, so many contributions and so many voters ready to cast.
    Fill {
        /// The configuration (TOML) of the place to fill.
        #[arg(long)]
        config: PathBuf,
        /// Contributions beside the 144 projects.
        #[arg(long)]
        contributions: usize,
        /// Voters with a session and a full basket.
        #[arg(long)]
        voters: usize,
    },
    /// Wait for the first answer of a server that was just started, and say how long it took.
    Ready {
        /// `127.0.0.1:port`.
        address: String,
    },
    /// Requests per second of pages and of a static file of the same size.
    Pages {
        /// `127.0.0.1:port`.
        address: String,
        /// Seconds for each.
        #[arg(long, default_value_t = 5)]
        seconds: u64,
    },
    /// Times of the same pages for a signed-in person.
    Signed {
        /// `127.0.0.1:port`.
        address: String,
        /// Seconds for each.
        #[arg(long, default_value_t = 5)]
        seconds: u64,
    },
    /// Cast ballots, 64 voters at once; the receipts go to a file.
    Ballots {
        /// `127.0.0.1:port`.
        address: String,
        /// First voter.
        #[arg(long, default_value_t = 0)]
        first: usize,
        /// Voters.
        #[arg(long)]
        voters: usize,
        /// Seconds at most.
        #[arg(long, default_value_t = 10)]
        seconds: u64,
        /// Where the receipts' addresses are written.
        #[arg(long)]
        receipts: PathBuf,
    },
    /// Check that every receipt of the file is known to the server.
    Receipts {
        /// `127.0.0.1:port`.
        address: String,
        /// The file.
        receipts: PathBuf,
    },
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Fill { config, contributions, voters } => fill::run(&config, contributions, voters),
        Command::Ready { address } => measure::ready(&address),
        Command::Pages { address, seconds } => measure::pages(&address, seconds),
        Command::Signed { address, seconds } => measure::signed(&address, seconds),
        Command::Ballots { address, first, voters, seconds, receipts } => {
            measure::ballots(&address, first, voters, seconds, &receipts)
        }
        Command::Receipts { address, receipts } => measure::receipts(&address, &receipts),
    };
    match outcome {
        Ok(lines) => {
            say(&lines);
            ExitCode::SUCCESS
        }
        Err(error) => {
            say(&[format!("bench: {error:#}")]);
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stdout, reason = "the figures are what this program is for")]
fn say(lines: &[String]) {
    for line in lines {
        println!("{line}");
    }
}
