//! Markdown as editors write it, in two steps: [`parse`] when a file is read, [`render`] once all
//! files are and names can be resolved.
//!
//! A [`Document`] lists all that other rooms must check or resolve: links, citations, figures,
//! embedded blocks, pictures, addresses. Each carries its span, in bytes of the text that was parsed.
//! [`render`] asks a [`Resolve`] where things lead and returns [`Segment`]s: finished HTML, and
//! between it the figures and blocks that are filled in from the snapshot.
//!
//! Nothing an editor writes reaches the HTML unescaped, faults or not: what could not be understood
//! is shown as the text it is. The room imports `text`, `diag` and `model`, and does no IO.

mod address;
mod document;
mod figure;
mod heading;
mod html;
mod inline;
mod mention;
mod parse;
mod render;
mod run;
mod target;
#[cfg(test)]
mod tests;
mod writer;

pub use document::{
    Argument, BlockKind, BlockRef, Citation, Definition, Destination, Document, Fault, FigureRef, Heading, ImageRef,
    OutLink, WikiLink,
};
pub use html::inline;
pub use parse::parse;
pub use render::{Page, Picture, Reference, Referent, Rendered, Resolve, Resolved, Segment, render};
pub use target::Target;
