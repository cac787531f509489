//! Drawings: geometry here, in numbers that tests can hold; markup in `templates/svg/`.
//!
//! | file | what it draws |
//! |---|---|
//! | `unit` | a length in a drawing, as markup writes it |
//! | `plot` | chart positions over weeks: scales, gridlines and step lines, for any drawing of runs |
//! | `label` | how much room a name takes, and how it is broken to fit |
//! | `lanes` | what came when, a lane each, over the same years: [`LanesDrawing`] |
//! | `network` | an artist and those round it, as links: [`NetworkDrawing`] |
//! | `aligned` | several runs from the first week of each: [`AlignedDrawing`] |
//! | `strip` | numbers of several groups beside one another: [`StripDrawing`] |
//! | `field` | chart positions over weeks: an inverted logarithmic scale, gridlines, step lines |
//! | `calendar` | the months below a drawing, thinned for a phone |
//! | `run` | one run: [`RunDrawing`], printed by a template with `{{ drawing }}` |
//! | `sleeve` | the sleeve of a record, a file of its own: [`SleeveDrawing`], which alone carries its colours |
//! | `spark` | one run in a table's cell: [`Spark`], printed by a template with `{{ spark }}` |
//!
//! A drawing takes its words from its caller (`figures::drawn` and `figures::spark` have those of a run), and never its
//! colours: the classes of `data.css`, and the inks `--a` and `--b` of what stands round it. Its text never scales: what
//! stretches is a nested `svg`, and labels stand outside it at a share of its width. What it shows also stands in a table
//! beside it, or in its label where it is one of a table.

mod aligned;
mod calendar;
mod field;
mod label;
mod lanes;
mod network;
mod plot;
mod run;
mod sleeve;
mod spark;
mod strip;
mod unit;

pub use aligned::{AlignedDrawing, AlignedWords, Run, STYLES, Style};
pub use lanes::{Bar, Lane, LanesDrawing};
pub use network::{Actor, Branch, MapWords, NetworkDrawing};
use plot::{Plot, floor};
pub use run::{Point, RunDrawing, RunWords, Size};
pub use sleeve::{Form, SleeveDrawing};
pub use spark::{Span, Spark};
pub use strip::{Strip, StripDrawing, StripWords};
pub use unit::{Share, Unit};
