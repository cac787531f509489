//! `content/` on disk → [`Catalog`]. One decoder per kind of record; every fault is collected, none stops the reading.
//!
//! The stages, each in its own file: [`walk`] lists the files and says what each is; [`text`] turns bytes into
//! clean text; [`front`] parts facts from prose; [`fields`] reads TOML with the place of every value;
//! [`syntax`] says what to write where TOML cannot be read; `decode` makes records; [`rows`] reads tables, those of charts in [`tables`]; [`pictures`]
//! joins pictures with their captions; [`references`] lists what a record refers to; [`resolve`] finds records by what
//! editors call them; [`lexicon`] gathers the names that the parser of credits knows; [`unread`] tells of files that cannot be
//! read.

mod catalog;
mod decode;
mod fields;
mod front;
#[cfg(test)]
mod known;
mod lexicon;
mod load;
mod pictures;
mod references;
mod resolve;
mod rows;
mod spans;
mod syntax;
mod tables;
mod text;
mod unread;
mod value;
mod walk;

pub use catalog::{Catalog, Charted, Entry, Filed, FiledRow, FiledSearch, Loaded, Prose};
pub use decode::IDENTIFIERS;
pub use front::{Front, split as split_front};
#[cfg(test)]
pub use known::known_keys;
pub use lexicon::load_names;
pub use load::{LoadError, load, load_files, read, sha256};
pub use references::{references as record_references, spoken_of};
pub use resolve::{Index, NotFound};
pub use rows::{CHANGES_HEADER, ROWS_HEADER, SEARCHED_HEADER};
pub use spans::Spans;
pub use text::clean as clean_text;
pub use walk::{File, Role, record_of, role};
