//! `duet build`

use crate::compile::{CompileError, compile};
use crate::snapshot::build::{Destination, Options};
use clap::Args;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// Make the snapshot that the server reads.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder that holds the content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
    /// The folder that keeps the current snapshot and the one before
    #[arg(long, default_value = ".duet", value_name = "DIR", conflicts_with = "out")]
    store: PathBuf,
    /// Write the snapshot to exactly this file, and leave the store alone
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let to = match &arguments.out {
        Some(file) => Destination::File(file),
        None => Destination::Store(&arguments.store),
    };
    let began = Instant::now();
    match compile(&arguments.content, to, Options::default()) {
        Ok((built, report)) => {
            if !report.is_empty() {
                eprint!("{}", report.to_human(&prefix(&arguments.content), std::io::stderr().is_terminal()));
            }
            println!("{} ({} records, {:.1?})", built.path.display(), built.records, began.elapsed());
            Ok(ExitCode::SUCCESS)
        }
        Err(CompileError::Faults(report)) => {
            eprint!("{}", report.to_human(&prefix(&arguments.content), std::io::stderr().is_terminal()));
            Ok(ExitCode::FAILURE)
        }
        Err(error) => Err(error.into()),
    }
}

/// What stands before a path in a report: it opens from where the command was given.
pub fn prefix(content: &Path) -> String {
    format!("{}/", content.display())
}
