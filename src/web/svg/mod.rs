//! Drawings: geometry here, in numbers that tests can hold; markup in `templates/svg/`.
//!
//! | file | what it draws |
//! |---|---|
//! | `unit` | a length in a drawing, as markup writes it |
//! | `plot` | chart positions over weeks: scales, gridlines and step lines, for any drawing of runs |
//! | `label` | how much room a name takes, and how it is broken to fit |
//! | `network` | an artist and those round it, as links: [`NetworkDrawing`] |
//! | `aligned` | several runs from the first week of each: [`AlignedDrawing`] |
//! | `strip` | numbers of several groups beside one another: [`StripDrawing`] |
//! | `run` | one run: [`RunDrawing`], printed by a template with `{{ drawing }}` |
//! | `sleeve` | the sleeve of a record, a file of its own: [`SleeveDrawing`], which alone carries its colours |
//!
//! A drawing takes its words from its caller, and never its colours: `currentColor` and the classes of `duet.css`. Its
//! labels are sized for a phone and made smaller, not larger, where there is room. What it shows also stands in a
//! table beside it.

mod aligned;
mod label;
mod network;
mod plot;
mod run;
mod sleeve;
mod strip;
mod unit;

pub use aligned::{AlignedDrawing, AlignedWords, Run, STYLES, Style};
pub use network::{Actor, Branch, MapWords, NetworkDrawing};
pub use plot::{Plot, Size, Tick, floor};
pub use run::{Point, RunDrawing, RunWords};
pub use sleeve::{Form, SleeveDrawing};
pub use strip::{Strip, StripDrawing, StripWords};
pub use unit::Unit;
