//! An artist's neighbourhood: the artist in the middle, those tied to it around, those behind them beside them.

mod map;
#[cfg(test)]
mod tests;

use crate::model::{EdgeKind, Lang};
use map::{Map, Shape};

/// Somebody in the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    pub name: String,
    pub href: String,
    /// What the link is called for those who do not see the lines: the name, and what ties it.
    pub said: String,
    /// A company, which is no artist and has another mark.
    pub company: bool,
    /// A group that the one it hangs on is in: a ring marks it.
    pub group: bool,
    pub ink: u8,
    /// The ties to the one it hangs on: works of each kind, or 1 for a relation.
    pub ties: Vec<(EdgeKind, u32)>,
}

/// Somebody next to the artist, and those who are there through them alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    pub actor: Actor,
    pub behind: Vec<Actor>,
}

impl Branch {
    fn rows(&self) -> usize {
        1 + self.behind.len()
    }
}

/// What the drawing says.
#[derive(Debug, Clone)]
pub struct MapWords {
    /// Its name, for those who do not see it.
    pub title: String,
    /// What it shows, for those who do not see it.
    pub text: String,
    /// The sentences below it.
    pub caption: String,
    /// What a kind of tie is called in the key.
    pub kind: fn(EdgeKind) -> &'static str,
}

/// How the lines of a kind are broken: kinds are told apart without a colour. A `stroke-dasharray`.
pub fn dashes(kind: EdgeKind) -> &'static str {
    match kind {
        EdgeKind::Together => "none",
        EdgeKind::Stage => "1.5 3.5",
        EdgeKind::Member => "8 4",
        EdgeKind::Voice => "8 3 1.5 3",
        EdgeKind::Company => "4 4",
    }
}

/// The neighbourhood of an artist, once for a phone and once for a wider window; style sheets show one of the two.
///
/// A template prints it with `{{ drawing }}`: a figure with its key.
#[derive(Debug, Clone, askama::Template)]
#[template(path = "svg/network.html")]
pub struct NetworkDrawing {
    /// Begins the ids inside it: unlike that of any other drawing on the page.
    id: String,
    words: MapWords,
    href: String,
    /// Of the name in the middle.
    ink: u8,
    maps: [Map; 2],
    key: Vec<Key>,
}

/// A kind of tie in the drawing, and what it is called.
#[derive(Debug, Clone)]
struct Key {
    kind: EdgeKind,
    words: &'static str,
}

impl Key {
    fn dashes(&self) -> &'static str {
        dashes(self.kind)
    }
}

impl askama::filters::HtmlSafe for NetworkDrawing {}

impl NetworkDrawing {
    /// `name` in the middle, on a field of its ink, leads to `href`; around it stand the branches, in the order in which they are read and come
    /// under the keyboard: down the left side, then down the right.
    pub fn new(
        id: impl Into<String>,
        (name, href, ink): (&str, String, u8),
        branches: &[Branch],
        words: MapWords,
        lang: Lang,
    ) -> Self {
        let actors = || branches.iter().flat_map(|branch| std::iter::once(&branch.actor).chain(&branch.behind));
        let has = |kind: &EdgeKind| actors().any(|actor| actor.ties.iter().any(|(known, _)| known == kind));
        let key = |kind: EdgeKind| Key { kind, words: (words.kind)(kind) };
        Self {
            id: id.into(),
            href,
            ink,
            maps: [Shape::NARROW, Shape::WIDE].map(|shape| Map::new(shape, name, branches, lang)),
            key: EdgeKind::ALL.iter().copied().filter(has).map(key).collect(),
            words,
        }
    }
}
