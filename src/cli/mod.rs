//! The command line: one file per subcommand. Nothing imports this room.

mod build;
mod check;
mod credits;
mod export;
mod fmt;
mod import;
mod new;
mod refusal;
mod rename;
mod serve;
mod stamp;

use crate::compile::CompileError;
use crate::content::LoadError;
use crate::edit::EditError;
use clap::{Parser, Subcommand, ValueEnum};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// Duet: a knowledge base of music made together.
///
/// Without a command, serves the content in the folder `content` at http://127.0.0.1:8080.
#[derive(Debug, Parser)]
#[command(name = "duet", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Arguments),
    Build(build::Arguments),
    Serve(serve::Arguments),
    New(new::Arguments),
    Rename(rename::Arguments),
    Stamp(stamp::Arguments),
    Fmt(fmt::Arguments),
    Import(import::Arguments),
    Credits(credits::Arguments),
    Export(export::Arguments),
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

/// Runs the command that the arguments name, and says what the process answers.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli.command {
        Some(Command::Check(arguments)) => check::run(&arguments),
        Some(Command::Build(arguments)) => build::run(&arguments),
        Some(Command::Serve(arguments)) => serve::run(&arguments),
        Some(Command::New(arguments)) => new::run(&arguments),
        Some(Command::Rename(arguments)) => rename::run(&arguments),
        Some(Command::Stamp(arguments)) => stamp::run(&arguments),
        Some(Command::Fmt(arguments)) => fmt::run(&arguments),
        Some(Command::Import(arguments)) => import::run(&arguments),
        Some(Command::Credits(arguments)) => credits::run(&arguments),
        Some(Command::Export(arguments)) => export::run(&arguments),
        None => serve::run(&serve::Arguments::default()),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("duet: {error:#}");
        if no_folder(&error) {
            eprintln!("duet: run it in the project's folder, or name the folder of the content: --content DIR");
        }
        ExitCode::FAILURE
    })
}

/// Whether the content is looked for where it is not.
fn no_folder(error: &anyhow::Error) -> bool {
    let absent = |load: &LoadError| load.source.kind() == std::io::ErrorKind::NotFound;
    error.chain().any(|cause| {
        cause.downcast_ref::<LoadError>().is_some_and(absent)
            || matches!(cause.downcast_ref(), Some(EditError::Load(load)) if absent(load))
            || matches!(cause.downcast_ref(), Some(CompileError::Load(load)) if absent(load))
    })
}

/// The real day, in UTC. Only what is never stored may depend on it.
fn today() -> crate::model::Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = i32::try_from(seconds / 86_400).unwrap_or(i32::MAX);
    crate::model::Date::new(1970, 1, 1).expect("the first day of Unix time is a day").plus_days(days)
}
