//! The command line of `parvis`.

mod audit;
mod backup;
mod demo;
mod serve;
mod tally;
mod tenant;
mod user;

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;
use clap::{Parser, Subcommand};

/// The participation platform of an authority: one program, one database.
#[derive(Debug, Parser)]
#[command(name = "parvis", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Args)]
struct ConfigFile {
    /// The configuration (TOML); see docs/guides/configuration.md.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve all tenants.
    Serve(ConfigFile),
    /// Serve the demonstration (Lot-et-Garonne) from a folder, filled at the first start.
    Demo {
        /// Where to listen.
        #[arg(long, default_value = "127.0.0.1:8470", value_name = "ADDRESS:PORT")]
        listen: String,
        /// Where its data are kept.
        #[arg(long, default_value = "demo-data", value_name = "FOLDER")]
        data: PathBuf,
    },
    /// Add or list tenants.
    #[command(subcommand)]
    Tenant(tenant::TenantCommand),
    /// Add people.
    #[command(subcommand)]
    User(user::UserCommand),
    /// Bring all databases up to the schema of this version.
    Migrate(ConfigFile),
    /// Check the log of what agents did.
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Save a whole tenant with its files into one archive.
    Backup(backup::BackupArgs),
    /// Fill an empty place from an archive, and check its counts.
    Restore(backup::RestoreArgs),
    /// Count the ballots of a .pb file again and print the result.
    Tally {
        /// The file, in the format of Pabulib.
        file: PathBuf,
        /// Language of the report: fr or en.
        #[arg(long, default_value = "fr", value_parser = language)]
        lang: parvis_kernel::Locale,
    },
    /// Print the reference of the configuration.
    Config,
}

/// Runs the program.
pub fn run() -> ExitCode {
    match execute(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say_error(&error);
            ExitCode::FAILURE
        }
    }
}

fn language(text: &str) -> Result<parvis_kernel::Locale, String> {
    text.parse().map_err(|()| "expected fr or en".to_owned())
}

#[expect(clippy::print_stderr, reason = "the command line's own voice")]
fn say_error(error: &anyhow::Error) {
    eprintln!("parvis: {error:#}");
}

/// Prints a line of an answer.
#[expect(clippy::print_stdout, reason = "the command line's own voice")]
fn say(line: impl std::fmt::Display) {
    println!("{line}");
}

fn execute(command: Command) -> Result<()> {
    match command {
        Command::Serve(file) => serve::run(file.config.as_deref()),
        Command::Demo { listen, data } => demo::run(&listen, &data),
        Command::Tenant(command) => tenant::run(command),
        Command::User(command) => user::run(command),
        Command::Migrate(file) => serve::migrate(file.config.as_deref()),
        Command::Audit(command) => audit::run(command),
        Command::Backup(args) => backup::save(&args),
        Command::Restore(args) => backup::restore(&args),
        Command::Tally { file, lang } => tally::run(&file, lang),
        Command::Config => {
            say(crate::config::reference());
            Ok(())
        }
    }
}
