//! Drawings: geometry here, in numbers that tests can hold; markup in `templates/svg/`.
//!
//! | file | what it draws |
//! |---|---|
//! | `unit` | a length in a drawing, as markup writes it |
//! | `label` | how much room a name takes, and how it is broken to fit |
//! | `lanes` | what came when, a lane each, over the same years: [`LanesDrawing`] |
//! | `network` | an artist and those round it, as links: [`NetworkDrawing`] |
//! | `field` | chart positions over weeks: an inverted logarithmic scale, gridlines, step lines |
//! | `coverage` | which weeks of a chart are held: [`CoverageDrawing`], printed by a template with `{{ coverage }}` |
//! | `calendar` | the months or weeks below a drawing, thinned for a phone |
//! | `run` | one run: [`RunDrawing`], printed by a template with `{{ drawing }}` |
//! | `sleeve` | the sleeve of a record, a file of its own: [`SleeveDrawing`], which alone carries its colours |
//! | `spark` | one run in a table's cell: [`Spark`] |
//! | `style` | how one of several works is told from the others |
//! | `aligned` | several runs from the first week of each: [`AlignedDrawing`] |
//! | `strip` | positions of several groups beside one another: [`StripDrawing`] |
//! | `proof` | the weeks that decide a claim: [`Proof`] |
//! | `tally` | how many claims have each verdict: [`TallyBar`]; `parts/tally.html` is the bar with its marks |
//! | `density` | a year beside others: [`DensityBar`] |
//! | `months` | the months of a year: [`MonthsDrawing`] |
//!
//! A drawing takes its words from its caller (`figures::drawn` and `figures::spark` have those of a run), and never its
//! colours: the classes of `data.css`, and the inks `--a` and `--b` of what stands round it. Its text never scales: what
//! stretches is a nested `svg`, and labels stand outside it at a share of its width. What it shows also stands in a table
//! beside it, or in its label where it is one of a table.

mod aligned;
mod calendar;
mod coverage;
mod density;
mod field;
mod label;
mod lanes;
mod months;
mod network;
mod proof;
mod run;
mod sleeve;
mod spark;
mod strip;
mod style;
mod tally;
mod unit;

pub use aligned::{AlignedDrawing, AlignedWords, Run};
pub use coverage::{CoverageDrawing, Kept};
pub use density::DensityBar;
pub use field::stretches;
pub use lanes::{Bar, Lane, LanesDrawing};
pub use months::MonthsDrawing;
pub use network::{Actor, Branch, MapWords, NetworkDrawing};
pub use proof::{Proof, ProofWords};
pub use run::{Point, RunDrawing, RunWords, Size};
pub use sleeve::SleeveDrawing;
pub use spark::{Span, Spark};
pub use strip::{Strip, StripDrawing, StripWords};
pub use style::{STYLES, Style};
pub use tally::TallyBar;
pub use unit::{Share, Unit};
