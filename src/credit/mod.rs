//! Credit strings ↔ ordered credits: who a billing such as `A & B feat. C` names, and in which role.
//!
//! What parts names is also found inside names (`Earth, Wind & Fire`), so no rule is right by itself: a [`Lexicon`] of
//! known names comes first, the separators after it. Pure; imports `text` and `model`.
//!
//! # In which order
//!
//! 1. `tokens`: words, and the signs among them. `marks`: each sign and phrase that may part names, with its sense.
//! 2. `join`: known names are one, from the left, the longest first. A person `Of GROUP` stands without the group.
//! 3. `join`: what the words say is one name: first names with one surname, a leader with company, a duo nobody knows.
//! 4. `parse`: each name's role: that of the phrase before it, until another or until its bracket closes.
//!
//! `evidence` learns names from chart credits; `words` holds all words that mean something, `given` first names.
//!
//! # Roles
//!
//! | stands before | role |
//! |---|---|
//! | the beginning, `&` `and` `,` `+` `x` `/` `vs.` `Or` `Presents` | that of the stretch |
//! | `Featuring` `Feat.` `Ft.` `Introducing` `(Co-)Starring` `Vocal By` | featured |
//! | `With` `W/` `Duet With` `Conducted By` | with |
//! | a colon; brackets around people; everybody before `Present` | member |
//! | `(… Remix)` `Remixed By` | remixer |
//!
//! # What it gets wrong
//!
//! | billing | why |
//! |---|---|
//! | `A & B`, single names nobody knows, two acts | taken for a duo, as most such pairs on charts that chart only together are |
//! | `Peggy Scott & Jo Jo Benson`, if you hold it for one act | two full names are two people, however often they meet |
//! | `A & The B`, B an act of its own that nobody knows | taken for a leader and his band |
//! | `A, B & The C`, the last two one act | in a list, each is taken for himself |
//! | `Plastic Ono Band Yoko Ono` | names without anything between them stay together |
//! | `Collage's Adam Marano` | the group in the possessive stays in the name |
//! | `100 Strings and Jono (Choir of 40 Voices)` | no sign of one act, unless a chart has it twice |
//! | `A (B)`, one word each | taken for another name of A (`Dion (Di Muci)`) |
//! | a film in front of a slash | known by name only, see `words` |

mod evidence;
mod given;
mod join;
mod lexicon;
mod marks;
mod parse;
mod tokens;
mod words;

pub use lexicon::Lexicon;
pub use parse::{Part, parse};
