//! The web: pages made from a snapshot, and everything they stand on.
//!
//! ```text
//! app.rs       the application: the layers round the pages, in order
//! serve.rs     the server: listener, limits, signals
//! state.rs     what the workers share: the live snapshot, swapped whole, and the watchers of `serve --watch`
//! visit.rs     one request as a page sees it: language, snapshot, parameters
//! page.rs      an answer: ETag, 304, cache policy, charset
//! coding.rs    br, zstd and gzip, as the visitor asks
//! layout.rs    what `base.html` needs of every page
//! errors.rs    the closed set of answers that are not the page asked for
//! address.rs   canonical spelling of addresses, and what any other spelling gets
//! headers.rs   the headers on every response
//! cards/       the picture of a page, for those who share a link to it
//! assets.rs    embedded style sheets, scripts and pictures, named with their hashes; the icons drawn from one of them
//! watch.rs     the event stream of `serve --watch`
//! logs.rs      one line of JSON a request
//! figures.rs   chart figures in words
//! feats.rs     the records of a chart in words
//! finding.rs   search as a visitor asks for it: filters, results, lines of context
//! ink.rs       the colour of each artist
//! html.rs      text that is markup already
//! lanes.rs     an artist's timeline, and its first figures, in words
//! margins.rs   which references stand in the margin of an article, beside what
//! months.rs    the weeks of a run as a sheet, month by month
//! namesakes.rs artists of one name, told apart
//! network.rs   networks of artists: drawings, and ties in words
//! ordering.rs  the orders of a list, and its pages
//! programme.rs nominations, ceremony by ceremony
//! prose.rs     prose of a record, its figures in words
//! record.rs    what the page of any record shows, for the macros of templates/parts/record.html
//! sheet.rs     the rows of a chart's week
//! sleeve.rs    what stands on and below the sleeve of a record
//! scope.rs     how far an artist's figures reach
//! summary.rs   what a work did on each chart, beside the big figures
//! strings/     every word of the interface, English and Korean
//! verdicts.rs  verdicts on claims in words
//! paths.rs     a question for the way between two artists, and its answer
//! parts.rs     what the macros of templates/parts/ take
//! table.rs     tables for programs: CSV
//! tracks.rs    the sections of a record's page, on two sides
//! territories.rs  charts of a work, by where they count
//! weeks.rs     the weeks of a run, line by line
//! svg/         drawings: geometry here, markup in templates/svg/
//! pages/       one page, one file; PAGES is their registry. Start there to write a page
//! ```
//!
//! May import `snapshot::read`, `export`, `graph`, `search`, `urls`, `text`, `diag` and `model`; never content, derive, check or build.

mod address;
mod app;
pub mod assets;
mod blocks;
mod cards;
mod coding;
mod errors;
pub mod feats;
pub mod figures;
pub mod finding;
mod headers;
mod html;
pub mod ink;
pub mod lanes;
mod layout;
mod margins;
pub mod logs;
pub mod months;
pub mod namesakes;
pub mod network;
pub mod ordering;
mod page;
pub mod pages;
mod parts;
pub mod paths;
pub mod programme;
pub mod prose;
pub mod record;
pub mod scope;
mod serve;
pub mod sheet;
pub mod sleeve;
mod state;
mod strings;
pub mod summary;
pub mod svg;
pub mod table;
pub mod territories;
#[cfg(test)]
mod testing;
pub mod tracks;
pub mod verdicts;
mod visit;
mod watch;
pub mod weeks;

pub use app::app;
pub use errors::PageError;
pub use html::Html;
pub use layout::{Crumb, Layout, described, titled, titled_apart};
pub use page::{CachePolicy, Page};
pub use parts::{Backlink, Pager, Reference, ReferenceSource};
pub use serve::{Options, serve, serve_until};
pub use state::{Faults, Live, State};
pub use strings::{Across, Among, Drawn, Led, Pictured, Sparked, Strings, country, language};
pub use visit::Visit;
