//! `duet rename`

use super::refusal::{judge, refuse};
use crate::content::read;
use crate::edit::rename;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// Give a record another slug: its old address keeps working, and every file that names it follows.
///
/// Moves the file (a chart's or an award's folder and an article's translation with it), notes the old slug in
/// `former_slugs`, and rewrites links, citations, figures, front matter and tables. Does all of it or nothing.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  duet rename artists/rose artists/rose-park\n  \
    duet rename collaborations/on-the-ground works/on-the-ground")]
pub struct Arguments {
    /// The record as it is called now, by folder and slug
    #[arg(value_name = "OLD")]
    old: String,
    /// What it shall be called, in the same folder; a collaboration may become a work and the reverse
    #[arg(value_name = "NEW")]
    new: String,
    /// The folder that holds the content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let files = read(&arguments.content)?;
    let planned = rename(&files, &arguments.old, &arguments.new, &judge).and_then(|(plan, renamed)| {
        plan.carry_out(&arguments.content)?;
        Ok(renamed)
    });
    let renamed = match planned {
        Ok(renamed) => renamed,
        Err(error) => return refuse(error, &arguments.content),
    };
    for (from, to) in &renamed.moved {
        println!("{from} -> {to}");
    }
    for (file, count) in &renamed.rewritten {
        println!("{file}: {count} {}", if *count == 1 { "reference" } else { "references" });
    }
    Ok(ExitCode::SUCCESS)
}
