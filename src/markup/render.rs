//! Documents to segments: HTML, with holes for what the snapshot fills in.

use super::document::{Document, FigureRef, Heading, WikiLink};
use super::target::Target;
use super::writer::Writer;
use crate::model::Lang;
use std::collections::{HashMap, VecDeque};

/// What the catalog answers when asked where something leads.
pub trait Resolve {
    /// `None`: the label stands as plain text, or as a page wanted where the editor said so.
    /// Asked for wanted pages too, so that a page once written is found.
    fn link(&self, link: &WikiLink) -> Option<Resolved>;

    /// The address and short title of a source. `None`: the citation stands as it was written.
    fn citation(&self, source: &str) -> Option<Resolved>;

    /// `None`: the alternative text stands in the picture's place.
    fn image(&self, dest: &str) -> Option<Picture>;

    /// The figure's value today, in words, for [`Rendered::plain`] and the sentences round links.
    /// The page itself fills its figures from the snapshot. `None` leaves "…".
    fn figure(&self, _figure: &FigureRef) -> Option<String> {
        None
    }
}

/// Where a name leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    pub href: String,
    /// What is shown where the editor wrote no words of their own.
    pub label: String,
    /// The language of that label (BCP 47), where it is known to differ from the page's.
    pub lang: Option<String>,
}

/// A picture of this site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub src: String,
    pub width: u32,
    pub height: u32,
    /// Serves where the editor wrote no alternative text.
    pub alt: String,
    /// Whose it is, and under which licence: stands below the picture.
    pub credit: Option<String>,
    /// The language of `alt` and `credit` (BCP 47), where it is known to differ from the page's.
    pub lang: Option<String>,
}

/// The page a document is rendered for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Page<'a> {
    /// Text in this language needs no mark.
    pub lang: Lang,
    /// Sources that the page has already cited: the first has number 1. With each, how many times:
    /// the text goes on counting from there.
    pub cited: &'a [(&'a str, u32)],
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    pub segments: Vec<Segment>,
    /// The page's whole list, [`Page::cited`] first, in the order of the numbers from 1.
    pub references: Vec<Reference>,
    /// Text for search: one line a block, without the notes.
    pub plain: String,
    /// The opening paragraphs, up to some three hundred characters: what a description is cut from.
    pub lead: String,
    /// [`Document::headings`] with the names of records in place of bare links: the table of contents.
    pub headings: Vec<Heading>,
    /// For each of [`Document::links`], the sentence round it, at most 240 characters.
    pub sentences: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// May begin and end within an element: only all segments together are well-formed.
    Html(String),
    /// `{{work.chart.measure}}`, inside a line of text.
    Figure { work: String, chart: String, measure: String },
    /// `![[target#block|arguments]]`, between blocks of text. The target's anchor is the block's name.
    Block { target: Target, arguments: Vec<String> },
}

/// An entry of the reference list. Its `id` is `ref-{number}`; the citations that lead to it are
/// `cite-{number}-1` to `cite-{number}-{times}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub number: u32,
    pub times: u32,
    pub to: Referent,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Referent {
    Source {
        slug: String,
        /// `None` only for a source of [`Page::cited`] that the catalog does not know.
        link: Option<Resolved>,
    },
    Note {
        key: String,
        segments: Vec<Segment>,
    },
}

/// Renders a document: names become links, citations get their numbers.
pub fn render(document: &Document, resolve: &dyn Resolve, page: Page<'_>) -> Rendered {
    let mut references = References::new(document, resolve, page);
    let body = Writer::new(document, resolve, page, &mut references).write(&document.nodes);

    let mut sentences = vec![String::new(); document.links.len()];
    let mut quote = |found: Vec<(usize, String)>| {
        for (link, sentence) in found {
            sentences[link] = sentence;
        }
    };
    quote(body.sentences);
    // A note may cite what nothing else has cited yet, so the list grows while it is walked.
    while let Some((index, definition)) = references.next_note() {
        let nodes = &document.definitions[definition].nodes;
        let note = Writer::new(document, resolve, page, &mut references).write(nodes);
        references.fill_note(index, note.segments);
        quote(note.sentences);
    }
    Rendered {
        segments: body.segments,
        references: references.list,
        plain: body.plain,
        lead: body.lead,
        headings: body.headings,
        sentences,
    }
}

/// The reference list as it grows.
pub(super) struct References<'a> {
    resolve: &'a dyn Resolve,
    list: Vec<Reference>,
    /// Keys of notes and slugs of sources to places in the list.
    places: HashMap<Key<'a>, usize>,
    definitions: HashMap<&'a str, usize>,
    /// Places in the list and numbers of definitions: notes that are cited and not yet rendered.
    waiting: VecDeque<(usize, usize)>,
}

/// A note and a source may have one name.
#[derive(PartialEq, Eq, Hash)]
enum Key<'a> {
    Note(&'a str),
    Source(&'a str),
}

impl<'a> References<'a> {
    fn new(document: &'a Document, resolve: &'a dyn Resolve, page: Page<'a>) -> Self {
        let mut references = Self {
            resolve,
            list: Vec::new(),
            places: HashMap::new(),
            definitions: HashMap::new(),
            waiting: VecDeque::new(),
        };
        for (number, definition) in document.definitions.iter().enumerate() {
            references.definitions.entry(&definition.key).or_insert(number);
        }
        for &(slug, times) in page.cited {
            let to = Referent::Source { slug: slug.to_owned(), link: resolve.citation(slug) };
            let place = references.append(Key::Source(slug), to);
            references.list[place].times = times;
        }
        references
    }

    fn append(&mut self, key: Key<'a>, to: Referent) -> usize {
        let place = self.list.len();
        let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
        self.list.push(Reference { number, times: 0, to });
        self.places.insert(key, place);
        place
    }

    /// Cites `key` once more: its number, and how many times that makes. `None` where nothing answers
    /// to it.
    pub(super) fn cite(&mut self, key: &'a str) -> Option<(u32, u32)> {
        let definition = self.definitions.get(key).copied();
        let place_key = || if definition.is_some() { Key::Note(key) } else { Key::Source(key) };
        let place = match (self.places.get(&place_key()).copied(), definition) {
            (Some(place), _) => place,
            (None, Some(definition)) => {
                let place = self.append(place_key(), Referent::Note { key: key.to_owned(), segments: Vec::new() });
                self.waiting.push_back((place, definition));
                place
            }
            (None, None) => {
                let link = Some(self.resolve.citation(key)?);
                self.append(place_key(), Referent::Source { slug: key.to_owned(), link })
            }
        };
        let reference = &mut self.list[place];
        reference.times += 1;
        Some((reference.number, reference.times))
    }

    fn next_note(&mut self) -> Option<(usize, usize)> {
        self.waiting.pop_front()
    }

    fn fill_note(&mut self, place: usize, filled: Vec<Segment>) {
        if let Referent::Note { segments, .. } = &mut self.list[place].to {
            *segments = filled;
        }
    }
}
