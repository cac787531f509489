//! Whether the records make sense together. Each check is one function; [`CHECKS`] lists them with the codes they give.
//!
//! What a single file shows by itself (syntax, keys, types) is told where it is read, in `content`. Here stand the
//! faults that need the whole catalog and what is derived from it. A check never stops another: all faults come out
//! of one run.

mod awards;
mod blocks;
mod calendars;
mod charts;
mod claims;
mod credits;
mod dates;
mod held;
mod names;
mod prose;
mod references;
mod slugs;
mod stubs;

use crate::content::Catalog;
use crate::derive::Derived;
use crate::diag::{Code, Diagnostic, Report};
use crate::model::{Date, Kind};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the checks look at.
pub struct Subject<'a> {
    pub catalog: &'a Catalog,
    pub derived: &'a Derived,
    /// Files in which the reading found errors: what is missing from their records may only have been unreadable.
    pub flawed: &'a BTreeSet<Arc<str>>,
    /// The real day, for warnings about things overdue. Builds know no clock and give none: what depends on it is
    /// never stored.
    pub today: Option<Date>,
}

impl Subject<'_> {
    /// Whether it is not known which rows are a work's: its file cannot be read in full, or an artist it credits cannot.
    /// That has been told, and what follows from it is not told again.
    fn is_unsure_of(&self, work: &str) -> bool {
        let Some(filed) = self.catalog.works.get(work) else { return self.catalog.index.is_broken(Kind::Work, work) };
        let mut artists = filed.record.credits.iter().map(|credit| credit.artist.as_str());
        self.flawed.contains(&filed.file) || artists.any(|artist| !self.catalog.artists.contains_key(artist))
    }
}

/// One check: the codes it may give, and the function that gives them.
pub struct Check {
    pub codes: &'static [Code],
    pub run: fn(&Subject<'_>, &mut Vec<Diagnostic>),
}

/// Every check there is.
pub const CHECKS: &[Check] = &[
    Check { codes: &[Code::UnknownReference, Code::RefersToDraft], run: references::references },
    Check { codes: &[Code::DuplicateFormer, Code::BadSlug], run: slugs::former_slugs },
    Check { codes: &[Code::BadSlug], run: slugs::reserved },
    Check { codes: &[Code::GoneButThere], run: slugs::gone },
    Check { codes: &[Code::SharedName], run: names::shared },
    Check { codes: &[Code::StaleStamp], run: slugs::changes },
    Check { codes: &[Code::EndBeforeBegin], run: dates::order },
    Check { codes: &[Code::OutsideGroup], run: dates::memberships },
    Check { codes: &[Code::ReleasedLate], run: dates::releases },
    Check { codes: &[Code::OverdueStatus, Code::OverdueResult], run: dates::overdue },
    Check { codes: &[Code::MilestoneToCome], run: dates::milestones },
    Check { codes: &[Code::NoCollaboration, Code::HiddenCollaboration], run: credits::parties },
    Check { codes: &[Code::DanglingJoin], run: credits::joins },
    Check { codes: &[Code::NobodyCredited], run: credits::nobody },
    Check { codes: &[Code::AmountWithoutDeal], run: credits::amounts },
    Check { codes: &[Code::SelfRelation], run: credits::cycles },
    Check {
        codes: &[Code::WeekOffCalendar, Code::PositionOutOfRange, Code::SharedPosition, Code::RowOutsideHeld],
        run: charts::rows,
    },
    Check { codes: &[Code::WeekOffCalendar, Code::EndBeforeBegin], run: held::spans },
    Check { codes: &[Code::HeldTwice], run: held::overlaps },
    Check { codes: &[Code::HeldWithoutRows, Code::HeldWithGaps], run: held::rows_of_all },
    Check { codes: &[Code::CalendarOrder, Code::IdleException, Code::EarlyIssue], run: calendars::calendars },
    Check { codes: &[Code::RowClaimedTwice, Code::UnclaimedRow], run: charts::owners },
    Check { codes: &[Code::WrongChart], run: charts::wrong_charts },
    Check { codes: &[Code::StubLeftBehind], run: stubs::left_behind },
    Check { codes: &[Code::UnknownCategory], run: awards::categories },
    Check { codes: &[Code::DuplicateClaim, Code::UnknownCategory], run: claims::claims },
    Check {
        codes: &[
            Code::BadClaim,
            Code::ClaimValueUnfit,
            Code::ClaimUnmeasured,
            Code::ClaimMisplaced,
            Code::ClaimUndated,
        ],
        run: claims::properties,
    },
    Check { codes: &[Code::BrokenLink, Code::AmbiguousLink, Code::BrokenAnchor], run: prose::links },
    Check { codes: &[Code::UnknownCitation], run: prose::citations },
    Check { codes: &[Code::UnknownFigure, Code::DebutNotHeld], run: prose::figures },
    Check { codes: &[Code::UnknownBlock, Code::EmptyBlock], run: blocks::blocks },
    Check { codes: &[Code::MissingImage, Code::DeadAddress], run: prose::addresses },
];

/// Runs every check and sorts the report.
pub fn check(subject: &Subject<'_>, report: &mut Report) {
    let mut faults = Vec::new();
    for check in CHECKS {
        (check.run)(subject, &mut faults);
    }
    for fault in faults {
        report.push(fault);
    }
    report.finish();
}
