//! `duet fmt`

use super::refusal::refuse;
use crate::content::read;
use crate::edit::fmt;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// Put front matter in its one order and shape, so that changes are easy to read.
///
/// Comments stay with their keys, and no fact changes its meaning. Prose and tables keep their text; only their line
/// ends are made even.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Write nothing; list the files that would change, with exit code 1 where there are any
    #[arg(long)]
    check: bool,
    /// The folder that holds the content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
}

/// Exit code 1 also where a file could not be put in order: it is left as it is.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let formatted = fmt(&read(&arguments.content)?);
    if !arguments.check
        && let Err(error) = formatted.plan.carry_out(&arguments.content)
    {
        return refuse(error.into(), &arguments.content);
    }
    for path in formatted.plan.written() {
        println!("{}", arguments.content.join(path).display());
    }
    for (path, reason) in &formatted.left {
        eprintln!("{}: left as it is: {reason}", arguments.content.join(path).display());
    }
    let in_order = formatted.left.is_empty() && (!arguments.check || formatted.plan.is_empty());
    Ok(if in_order { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
