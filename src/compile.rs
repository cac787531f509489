//! The stages in their order: content → catalog → derived → checked → snapshot.
//!
//! `duet check`, `duet build`, `duet serve` and the watcher all go through here, so that none of them can leave a
//! stage out.

use crate::check::{Subject, check};
use crate::content::{Catalog, LoadError, Loaded, load};
use crate::derive::{Derived, derive, published, with_stubs};
use crate::diag::Report;
use crate::model::Date;
use crate::snapshot::build::{BuildError, Built, Destination, Options, build};
use std::path::Path;

/// A folder of content, read and judged.
pub struct Examined {
    pub catalog: Catalog,
    pub derived: Derived,
    /// Sorted, and complete.
    pub report: Report,
}

/// Reads a folder and runs every check. `today` is the real day, for warnings about things overdue; builds give none.
///
/// # Errors
/// When the folder cannot be read. Faults in the content are in the report.
pub fn examine(content: &Path, today: Option<Date>) -> Result<Examined, LoadError> {
    Ok(examine_loaded(load(content)?, today))
}

/// As [`examine`], of a folder that is in memory: as it would be after an edit.
pub fn examine_loaded(loaded: Loaded, today: Option<Date>) -> Examined {
    let (catalog, mut report) = (with_stubs(loaded.catalog), loaded.report);
    let derived = derive(&catalog);
    let flawed = report.flawed();
    check(&Subject { catalog: &catalog, derived: &derived, flawed: &flawed, today }, &mut report);
    Examined { catalog, derived, report }
}

/// Why no snapshot was made.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    #[error(transparent)]
    Load(#[from] LoadError),
    #[error("the content has {}", .0.summary())]
    Faults(Box<Report>),
    #[error(transparent)]
    Build(#[from] BuildError),
}

/// Makes a snapshot of a folder, where no error stands in the way. The report it returns holds the warnings.
///
/// # Errors
/// When the folder cannot be read, when a check finds an error, or when the file cannot be written.
pub fn compile(content: &Path, to: Destination<'_>, options: Options) -> Result<(Built, Report), CompileError> {
    let Examined { mut catalog, mut derived, report } = examine(content, None)?;
    if report.errors() > 0 {
        return Err(CompileError::Faults(Box::new(report)));
    }
    if !options.drafts && catalog.entries().any(|entry| entry.noted.draft) {
        // The checks have seen the drafts; what is derived from them must not reach the public.
        drop(derived);
        catalog = with_stubs(published(catalog));
        derived = derive(&catalog);
    }
    Ok((build(&catalog, &derived, to, options)?, report))
}
