//! `duet check`

use super::Format;
use anyhow::Context;
use clap::Args;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Look through all content and tell every fault in one run.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder that holds the content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
    /// For people, or the same fields as JSON for programs
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// Exit code 1 when there are errors; warnings alone are 0.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let examined =
        crate::compile::examine(&arguments.content, Some(super::today())).with_context(|| "nothing was checked")?;
    let report = &examined.report;
    let mut out = std::io::stdout().lock();
    match arguments.format {
        Format::Human => {
            let prefix = format!("{}/", arguments.content.display());
            write!(out, "{}", report.to_human(&prefix, out.is_terminal()))?;
        }
        Format::Json => writeln!(out, "{}", report.to_json())?,
    }
    Ok(if report.errors() > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
