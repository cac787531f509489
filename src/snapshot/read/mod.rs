//! Reading a snapshot: one function and one struct a page.
//!
//! This is the seam that lets storage change: pages ask here and nowhere else, for a whole page at a time.
//! Every query is a file under `snapshot/sql/`; its columns are read by name.

mod artist;
mod chart;
mod chart_week;
mod dossier;
mod error;
mod lines;
mod list;
mod open;
mod parts;
mod prose;
mod queries;
mod run;
mod values;
mod work;

pub use artist::{
    Affiliation, Appearance, ArtistLine, ArtistOrder, ArtistPage, ChartRecord, How, Membership, Partner, Voice,
};
pub use chart::{ChartLine, ChartOrder, ChartPage, Epoch, Held, Week};
pub use chart_week::{ChartWeekPage, WeekRow};
pub use dossier::{Citation, Cited, Claim, Dossier, Mention, Reference, Referent, SourceLine};
pub use error::{OpenError, ReadError};
pub use lines::{NominationLine, RunLine, WorkLine};
pub use list::{Listed, PAGE};
pub use open::Snapshot;
pub use parts::{CreditLine, CreditPart, Fact, Identifier, Link, Name, Native, Step, Term};
pub use prose::{Figure, FigureValue, Heading, Segment};
pub use run::{PrintedRow, RunPage, RunWeek};
pub use work::{Absence, Contribution, Neighbours, WorkCompany, WorkOrder, WorkPage};
