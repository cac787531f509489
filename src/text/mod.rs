//! Text as people compare, sort, read and write it.
//!
//! Everything here is a pure function of its arguments. The room imports `model` only.

mod anchor;
mod collate;
mod excerpt;
mod fold;
mod hangul;
mod keywords;
mod latin;
mod script;
mod sentence;
mod shared;
mod slips;
mod slug;
pub mod words;

pub use anchor::anchor;
pub use collate::collate;
pub use excerpt::excerpt;
pub use fold::fold;
pub use hangul::{has_hangul, has_loose_letter, initials, strokes};
pub use keywords::keywords;
pub use script::{Run, language_runs};
pub use sentence::{sentence_around, sentence_ends};
pub use shared::Shared;
pub use slips::slips;
pub use slug::slugify;
