//! Credit strings ↔ ordered credits: who a billing such as `A & B feat. C` names, and in which role.
//!
//! What parts names is also found inside names (`Earth, Wind & Fire`), so no rule is right by itself: a [`Lexicon`] of
//! known names comes first, the separators after it. Pure; imports `text` and `model`.

mod lexicon;
mod parse;

pub use lexicon::Lexicon;
pub use parse::{Part, parse};
