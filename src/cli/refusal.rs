//! What an editor is told when a command of theirs does nothing.

use crate::compile::examine_loaded;
use crate::content::Loaded;
use crate::diag::Report;
use crate::edit::EditError;
use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;

/// Tells why, on standard error. Exit code 2 asks for other arguments, 1 for other content.
pub fn refuse(error: EditError, content: &Path) -> anyhow::Result<ExitCode> {
    match &error {
        EditError::Load(_) | EditError::Write(_) => return Err(error.into()),
        EditError::Faults(report) => {
            let prefix = format!("{}/", content.display());
            eprint!("{}", report.to_human(&prefix, std::io::stderr().is_terminal()));
        }
        EditError::Arguments(_) | EditError::Refused(_) => {}
    }
    eprintln!("duet: {error}");
    Ok(ExitCode::from(error.exit_code()))
}

/// All checks but those that look at the clock.
pub fn judge(loaded: Loaded) -> Report {
    examine_loaded(loaded, None).report
}
