//! Markdown to [`Document`]: the events of the Markdown parser, block by block.

use super::document::*;
use super::run::Run;
use crate::diag::{Code, Span};
use pulldown_cmark::{Alignment, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::collections::{HashMap, HashSet};

// The older footnotes: under the newer option an undefined `[^source]` silently becomes plain text.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_WIKILINKS)
    .union(Options::ENABLE_OLD_FOOTNOTES);

/// What a paragraph begins with that is the caption of the table after it.
const CAPTION: [&str; 2] = ["Table:", "표:"];

/// Parses a body. `taken` are `id`s that the page uses itself: a heading of that name gets a number.
///
/// Never fails: what is wrong is in [`Document::faults`], and stands in the text as it was written.
pub fn parse(text: &str, taken: &[&str]) -> Document {
    let mut reader = Reader { text, ids: taken.iter().map(|id| (*id).to_owned()).collect(), ..Reader::default() };
    for (event, span) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        reader.read(event, span);
    }
    reader.finish()
}

/// A document on its way. More of its methods are in `heading` and, for what stands in a line, in `inline`.
#[derive(Default)]
pub(super) struct Reader<'t> {
    pub text: &'t str,
    pub document: Document,
    pub nodes: Vec<Node>,
    pub run: Run,
    pub mode: Mode,
    /// The links round this place.
    pub links: Vec<OpenLink>,
    /// Citations inside a link, which wait for its end: links do not nest.
    pub held: Vec<usize>,
    /// Embedded blocks, until it is known whether they stand alone.
    pub embeds: Vec<BlockRef>,
    /// The plain text of the open heading.
    pub heading: Option<String>,
    /// The plain text of the open wiki-link's own words.
    pub label: Option<String>,
    pub containers: Vec<BlockKind>,
    /// The node that began the open paragraph.
    pub paragraph: Option<usize>,
    /// The definitions round this place: their numbers, and what was being read when they began.
    outer: Vec<(usize, Vec<Node>)>,
    /// Of the last heading; 0 before the first.
    pub last_level: u8,
    /// Of the open table: its columns, the column of the next cell, whether this is the header.
    columns: Vec<Align>,
    column: usize,
    in_header: bool,
    /// Of the open table: whether words were written for its caption.
    captioned: bool,
    /// Taken on this page.
    pub ids: HashSet<String>,
    /// How far the headings of one name have been counted.
    pub repeats: HashMap<String, u32>,
}

/// How text is taken.
#[derive(Default)]
pub(super) enum Mode {
    #[default]
    Prose,
    Code(String),
    Html,
    /// The target of a wiki-link, which is known already.
    Target,
    /// The words of a picture or embedded block; pictures nest.
    Alt {
        of: Alt,
        words: String,
        depth: usize,
    },
}

/// What alternative words belong to.
pub(super) enum Alt {
    Picture(ImageRef),
    Block(BlockRef),
    /// Nothing that can be shown: the words stand alone.
    Refused,
    /// Nothing that makes sense: the source stands.
    Source(Span),
}

pub(super) struct OpenLink {
    /// `None`: refused, or inside another link; the words stand as plain text.
    pub element: Option<Element>,
    /// The node that began it.
    pub node: usize,
}

impl Reader<'_> {
    fn read(&mut self, event: Event<'_>, span: Span) {
        if let (Mode::Prose, Event::Text(text)) = (&self.mode, &event) {
            return self.run.push(self.text, text, span);
        }
        self.close_run();
        match &mut self.mode {
            Mode::Prose => self.prose(event, span),
            Mode::Code(code) => match event {
                Event::Text(text) => code.push_str(&text),
                Event::End(TagEnd::CodeBlock) => {
                    let code = std::mem::take(code);
                    self.mode = Mode::Prose;
                    self.nodes.push(Node::CodeBlock(code));
                }
                _ => {}
            },
            Mode::Html => match event {
                Event::Html(text) | Event::Text(text) => self.push_plain(&text),
                Event::End(TagEnd::HtmlBlock) => {
                    self.mode = Mode::Prose;
                    self.nodes.push(Node::End(Element::Paragraph));
                }
                _ => {}
            },
            Mode::Target => {
                if let Event::End(TagEnd::Link) = event {
                    self.mode = Mode::Prose;
                }
            }
            Mode::Alt { words, depth, .. } => match event {
                Event::Text(more) | Event::Code(more) => words.push_str(&more),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                Event::InlineHtml(_) => self.raw_html(span),
                Event::Start(Tag::Image { .. }) => *depth += 1,
                Event::End(TagEnd::Image) if *depth > 0 => *depth -= 1,
                Event::End(TagEnd::Image) => self.end_alt(),
                _ => {}
            },
        }
    }

    fn prose(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Code(code) => {
                self.note_plain(&code);
                self.nodes.push(Node::Code(code.into_string()));
            }
            Event::InlineHtml(html) | Event::Html(html) => {
                self.raw_html(span);
                self.push_plain(&html);
            }
            Event::FootnoteReference(key) => self.citation(&key, span),
            Event::SoftBreak => {
                self.note_plain(" ");
                self.nodes.push(Node::SoftBreak);
            }
            Event::HardBreak => {
                self.note_plain(" ");
                self.nodes.push(Node::HardBreak);
            }
            Event::Rule => self.nodes.push(Node::Rule),
            // Text is gathered in runs; the others belong to options that are off.
            Event::Text(_) | Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Span) {
        let element = match tag {
            Tag::Paragraph => {
                self.paragraph = Some(self.nodes.len());
                Element::Paragraph
            }
            Tag::Heading { level, .. } => return self.start_heading(level as u8, span),
            Tag::BlockQuote(_) => {
                self.containers.push(BlockKind::Quote);
                Element::Quote
            }
            Tag::CodeBlock(_) => {
                self.mode = Mode::Code(String::new());
                return;
            }
            Tag::HtmlBlock => {
                self.raw_html(span);
                self.mode = Mode::Html;
                Element::Paragraph
            }
            Tag::List(first) => Element::List(first),
            Tag::Item => {
                self.containers.push(BlockKind::ListItem);
                Element::Item
            }
            Tag::FootnoteDefinition(key) => {
                self.containers.push(BlockKind::Note);
                self.outer.push((self.document.definitions.len(), std::mem::take(&mut self.nodes)));
                self.document.definitions.push(Definition { key: key.into_string(), span, nodes: Vec::new() });
                return;
            }
            Tag::Table(columns) => {
                self.columns = columns.into_iter().map(align).collect();
                return self.start_table();
            }
            Tag::TableHead => {
                (self.in_header, self.column) = (true, 0);
                Element::TableHead
            }
            Tag::TableRow => {
                (self.in_header, self.column) = (false, 0);
                Element::TableRow
            }
            Tag::TableCell => {
                self.containers.push(BlockKind::TableCell);
                self.cell()
            }
            Tag::Emphasis => Element::Emphasis,
            Tag::Strong => Element::Strong,
            Tag::Strikethrough => Element::Struck,
            Tag::Link { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. } => {
                return self.start_wiki_link(&dest_url, has_pothole, span);
            }
            Tag::Link { link_type, dest_url, title, .. } => return self.start_link(link_type, &dest_url, &title, span),
            Tag::Image { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. } => {
                return self.start_embed(&dest_url, has_pothole, span);
            }
            Tag::Image { dest_url, title, .. } => return self.start_image(&dest_url, &title, span),
            // Belong to options that are off.
            _ => return,
        };
        self.nodes.push(Node::Start(element));
    }

    fn end(&mut self, tag: TagEnd) {
        let element = match tag {
            TagEnd::Paragraph => return self.end_paragraph(),
            TagEnd::Heading(_) => return self.end_heading(),
            TagEnd::BlockQuote(_) => {
                self.containers.pop();
                Element::Quote
            }
            TagEnd::List(ordered) => Element::List(ordered.then_some(1)),
            TagEnd::Item => {
                self.containers.pop();
                Element::Item
            }
            TagEnd::FootnoteDefinition => {
                self.containers.pop();
                if let Some((number, outer)) = self.outer.pop() {
                    self.document.definitions[number].nodes = std::mem::replace(&mut self.nodes, outer);
                }
                return;
            }
            TagEnd::Table => Element::Table { captioned: self.captioned },
            TagEnd::TableHead => Element::TableHead,
            TagEnd::TableRow => Element::TableRow,
            TagEnd::TableCell => {
                self.containers.pop();
                self.end_cell()
            }
            TagEnd::Emphasis => Element::Emphasis,
            TagEnd::Strong => Element::Strong,
            TagEnd::Strikethrough => Element::Struck,
            TagEnd::Link => return self.end_link(),
            _ => return,
        };
        self.nodes.push(Node::End(element));
    }

    /// A paragraph right before a table that begins with "Table:" is the table's caption.
    fn start_table(&mut self) {
        let mut caption = self.take_caption().unwrap_or_default();
        self.captioned = !caption.is_empty();
        self.nodes.push(Node::Start(Element::Table { captioned: self.captioned }));
        self.nodes.append(&mut caption);
    }

    /// The nodes of such a paragraph, without the word.
    fn take_caption(&mut self) -> Option<Vec<Node>> {
        let Some(Node::End(Element::Paragraph)) = self.nodes.last() else { return None };
        let start = self.nodes.iter().rposition(|node| *node == Node::Start(Element::Paragraph))?;
        let Some(Node::Text(first)) = self.nodes.get_mut(start + 1) else { return None };
        let words = CAPTION.iter().find_map(|word| first.strip_prefix(word))?.trim_start().to_owned();
        if words.is_empty() && start + 3 == self.nodes.len() {
            return None;
        }
        let mut caption = self.nodes.split_off(start);
        caption[1] = Node::Text(words);
        caption[0] = Node::Start(Element::Caption);
        let last = caption.len() - 1;
        caption[last] = Node::End(Element::Caption);
        Some(caption)
    }

    /// The first column heads its rows, unless it is set to the right, as figures are.
    fn cell(&self) -> Element {
        let align = self.columns.get(self.column).copied().unwrap_or(Align::None);
        let heads = match self.in_header {
            true => Some(Heads::Column),
            false => (self.column == 0 && self.columns.len() > 1 && align != Align::Right).then_some(Heads::Row),
        };
        Element::Cell { heads, align }
    }

    /// A header cell without words heads nothing, and readers' software stumbles over it.
    fn end_cell(&mut self) -> Element {
        let mut cell = self.cell();
        self.column += 1;
        if let (Element::Cell { heads, .. }, Some(Node::Start(Element::Cell { heads: opened, .. }))) =
            (&mut cell, self.nodes.last_mut())
        {
            *heads = None;
            *opened = None;
        }
        cell
    }

    /// A paragraph that holds nothing but one embedded block, or nothing but pictures, is none.
    fn end_paragraph(&mut self) {
        let Some(start) = self.paragraph.take() else { return };
        let inner = &self.nodes[start + 1..];
        if let [Node::Block(embed)] = inner {
            let embed = self.embeds[*embed].clone();
            self.nodes.truncate(start);
            self.nodes.push(Node::Block(self.document.blocks.len()));
            self.document.blocks.push(embed);
            return;
        }
        let is_gap = |node: &Node| match node {
            Node::Text(text) => text.trim().is_empty(),
            node => matches!(node, Node::SoftBreak | Node::HardBreak),
        };
        let picture = |node: &Node| match node {
            Node::Picture(image) => Some(Node::Plate(*image)),
            _ => None,
        };
        if inner.iter().all(|node| is_gap(node) || picture(node).is_some()) {
            let plates: Vec<Node> = inner.iter().filter_map(picture).collect();
            if !plates.is_empty() {
                self.nodes.truncate(start);
                self.nodes.extend(plates);
                return;
            }
        }
        for node in &mut self.nodes[start + 1..] {
            if let Node::Block(embed) = node {
                let span = self.embeds[*embed].span.clone();
                *node = Node::Text(self.text[span.clone()].to_owned());
                self.document.faults.push(embed_not_alone(span));
            }
        }
        self.nodes.push(Node::End(Element::Paragraph));
    }

    pub(super) fn fault(&mut self, code: Code, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.document.faults.push(Fault { code, span, message: message.into(), help: Some(help.into()) });
    }

    fn raw_html(&mut self, span: Span) {
        self.fault(Code::RawHtml, span, "HTML in the text", "write Markdown; for the sign itself write `\\<`");
    }

    fn finish(mut self) -> Document {
        self.close_run();
        let mut document = self.document;
        document.nodes = self.nodes;
        let defined: HashSet<&str> = document.definitions.iter().map(|definition| definition.key.as_str()).collect();
        for citation in &mut document.citations {
            citation.defined_here = defined.contains(citation.key.as_str());
        }
        document.faults.sort_by_key(|fault| fault.span.start);
        document
    }
}

pub(super) fn embed_not_alone(span: Span) -> Fault {
    Fault {
        code: Code::UnknownBlock,
        span,
        message: "an embedded block inside a text".to_owned(),
        help: Some("give it a paragraph of its own, outside lists, quotes, tables and notes".to_owned()),
    }
}

fn align(alignment: Alignment) -> Align {
    match alignment {
        Alignment::None => Align::None,
        Alignment::Left => Align::Left,
        Alignment::Center => Align::Centre,
        Alignment::Right => Align::Right,
    }
}
