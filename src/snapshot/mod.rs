//! The snapshot: one immutable SQLite file between the content and the pages.
//!
//! `build` writes it from the catalog and what is derived from it; `read` is all that pages ever ask.

pub mod build;
pub mod read;

/// The tables, in the order they are made.
pub const SCHEMA_SQL: &str = include_str!("schema.sql");

/// The version of [`SCHEMA_SQL`]. It rises with every change to it; a snapshot of another version is refused.
pub const SCHEMA: u32 = 7;

/// Marks an SQLite file as a Duet snapshot: the letters `DUET`.
pub const APPLICATION_ID: u32 = 0x4455_4554;
