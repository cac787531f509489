//! Duet: an open knowledge base of music collaborations, and the server that shows it.
//!
//! Figures are computed from evidence, and what the press says is a claim that gets a verdict. Chart weeks are rows; peak,
//! weeks and spells are derived from the rows and never typed.
//!
//! # The flow, one way
//!
//! ```text
//! content/ ─load─▶ records ─resolve─▶ Catalog ─derive─▶ runs, stubs, verdicts, graph ─check─▶ ─build─▶ snapshot ─read─▶ pages
//! Markdown TOML CSV         with spans          pure functions                    all faults   one SQLite file     HTML
//! ```
//!
//! Nothing is written while serving. The same content gives the same snapshot, byte for byte: a build knows no clock.
//!
//! # The house
//!
//! A room may import those above it that its line names, and no other; `tests/it/architecture.rs` holds the table.
//!
//! | room | what it does | imports |
//! |---|---|---|
//! | [`model`] | what the site is about: typed records, dates, run arithmetic; no input or output | – |
//! | [`diag`] | faults with their places, for people and for programs | – |
//! | [`text`] | folding, collation, number and date words, slugs | model |
//! | [`search`] | names in memory → records; questions for the full-text index, snippets, facets | text model |
//! | [`credit`] | credit strings ↔ ordered credits, against a lexicon | text model |
//! | [`urls`] | every address, one function a page, and its inverse | model |
//! | [`markup`] | Markdown → segments, headings, links with byte spans | urls text diag model |
//! | [`content`] | `content/` on disk → [`content::Catalog`]; one decoder per kind | markup credit text diag model |
//! | [`edit`] | what `duet new`, `rename`, `stamp` and `fmt` do to `content/` | content and above |
//! | [`import`] | chart archives → rows, what is held and what was searched; one file per source | edit and above |
//! | [`graph`] | adjacency arrays of artists and companies, for walking | model |
//! | [`derive`](mod@derive) | what follows from the records: stubs, runs, records of charts, verdicts, edges | graph, content and above, but edit |
//! | [`check`] | [`check::CHECKS`]: which codes, and the function that finds them | derive and above, but edit |
//! | [`snapshot`] | `schema.sql`; `build` writes it from catalog and derived, `read` answers one struct a page | build: derive and above; read: urls search text model |
//! | [`export`] | what programs take away: the graph as CSV, JSON and GraphML, the tables | `snapshot::read` urls model |
//! | [`web`] | handlers, templates, headers, errors, assets, words of the interface | `snapshot::read` export graph search urls text diag model |
//! | [`compile`] | the stages in their order, for every command | all but web, edit and cli |
//! | [`watch`] | content changes → rebuild → swap | compile web |
//! | [`cli`] | one file per subcommand; nothing imports it | all |
//!
//! # Where to begin
//!
//! A new page is a function in `snapshot::read`, a handler in `web::pages` and a template of the same name; `web::pages`
//! says how. A new kind of fault is a line in `diag`'s list, a function in `check`, a folder in `tests/fixtures/faults` and a
//! line in `content/README.md`; tests keep the four in step. A display-only fact is a line in `content/vocab.toml`.
//!
//! Pictures are drawn from the snapshot too: `web::svg` draws what pages show, a record's sleeve among it, and `web::cards` the
//! card of each page for those who share it. `web::assets` makes icons of `static/img/icon.svg`, which the manifest names.
//! `/pages/style` shows every part of the pages in each of its states.

pub mod model;
pub mod diag;
pub mod text;
pub mod search;
pub mod credit;
pub mod urls;
pub mod markup;
pub mod content;
pub mod edit;
pub mod import;
pub mod graph;
pub mod derive;
pub mod check;
pub mod snapshot;
pub mod export;
pub mod web;
pub mod compile;
pub mod watch;
pub mod cli;
