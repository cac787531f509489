//! Why a command does nothing, and the judgement that every plan goes through.

use super::plan::{Plan, WriteError};
use crate::content::{File, LoadError, Loaded, load_files};
use crate::diag::{Code, Report, Severity};
use std::collections::BTreeMap;

/// Runs every check on a folder that was read, and hands back the finished report.
pub type Judge<'a> = &'a dyn Fn(Loaded) -> Report;

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    /// The command needs other or further arguments.
    #[error("{0}")]
    Arguments(String),
    /// The folder is not in a state for it.
    #[error("{0}")]
    Refused(String),
    /// The content would have errors that it does not have now. The report holds those alone.
    #[error("nothing was written: the content would have {}", .0.summary())]
    Faults(Box<Report>),
    #[error(transparent)]
    Load(#[from] LoadError),
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl EditError {
    /// The exit code of the command: 2 where its arguments are to be changed, else 1.
    pub fn exit_code(&self) -> u8 {
        match self {
            EditError::Arguments(_) => 2,
            _ => 1,
        }
    }
}

/// Holds the folder as it would be against the folder as it is.
///
/// # Errors
/// [`EditError::Faults`] with the errors that the plan would add. Errors that are there already do not count: they are
/// counted by their codes, as a rename changes the words and places of their messages.
pub fn judge_plan(files: &[File], plan: &Plan, judge: Judge<'_>) -> Result<(), EditError> {
    let before = judge(load_files(files.to_vec()));
    let mut after = judge(load_files(plan.preview(files)));
    let (had, has) = (errors_by_code(&before), errors_by_code(&after));
    let grown = |code: Code| has.get(&code) > had.get(&code);
    after.retain(|fault| {
        let known = || before.diagnostics().iter().any(|old| old.file == fault.file && old.message == fault.message);
        fault.code.severity() == Severity::Error && grown(fault.code) && !known()
    });
    if after.is_empty() { Ok(()) } else { Err(EditError::Faults(Box::new(after))) }
}

fn errors_by_code(report: &Report) -> BTreeMap<Code, usize> {
    let mut counts = BTreeMap::new();
    for fault in report.diagnostics().iter().filter(|fault| fault.code.severity() == Severity::Error) {
        *counts.entry(fault.code).or_default() += 1;
    }
    counts
}
