//! Finding records: by their names in memory, by their text through expressions for SQLite's full-text index.
//!
//! # Names
//!
//! An [`Index`] is loaded with the snapshot, from rows that a build has derived, and is never changed. Its keys are
//! folded names without their spaces, sorted, in one buffer: a beginning is two binary searches, anything within is one
//! pass over the buffer with `memchr`. Beside the name itself, Hangul is kept as it is typed (ㄹㅗㅈㅔ) and by its first
//! consonants (ㄹㅈ). An SQLite table was the other way: exact names and beginnings are as fast there, but a piece within
//! a name is a scan through its pages, its trigrams drop names of two syllables, and words in any order need a join a
//! word. `benches/search.rs` measures the index at a million artists.
//!
//! # What comes first
//!
//! 1. how well it fits: see [`Match`];
//! 2. records that editors wrote before those that charts alone speak of;
//! 3. what weighs more: chart weeks, peaks, nominations and works, added up when the snapshot is built;
//! 4. the order of titles, then the record's number.
//!
//! The last three are one number, the record's rank: the index knows records by it, and 0 is the first.
//!
//! # Text
//!
//! [`tokens`] is what the full-text index gets of a text and [`expression`] what it is asked: folded words, and for
//! Korean, Japanese and Chinese every two letters that stand side by side. Nothing a visitor types is syntax.
//! [`snippet`] shows where the words stand.
//!
//! The room imports `text` and `model` and does no input or output.

mod bits;
mod facets;
mod find;
mod full_text;
mod index;
mod keys;
mod near;
mod query;
mod snippet;
#[cfg(test)]
mod tests;

pub use facets::{Count, Facets, Value};
pub use find::{Found, Hit, Match};
pub use full_text::{Tokens, expression, tokens};
pub use index::{Builder, Index};
pub use query::Query;
pub use snippet::{Piece, snippet};
