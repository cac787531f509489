//! What stands in a line of text: links, pictures, citations, figures.

use super::address;
use super::document::*;
use super::figure;
use super::parse::{Alt, Mode, OpenLink, Reader, embed_not_alone};
use super::target::Target;
use crate::diag::{Code, Span};
use pulldown_cmark::LinkType;

impl Reader<'_> {
    /// Ends a stretch of text: figures are taken out of it, and brackets and braces that mean nothing
    /// are found.
    pub(super) fn close_run(&mut self) {
        if self.run.text.is_empty() {
            return;
        }
        let run = std::mem::take(&mut self.run);
        let mut shown = 0;
        let mut braces = run.find(self.text, "{{", 0);
        while let Some(start) = braces {
            let Some(close) = run.find(self.text, "}}", start + 2) else {
                if let Some(span) = run.span(start, start + 2) {
                    self.fault(Code::UnknownFigure, span, "`{{` without `}}`", FIGURE_HELP);
                }
                break;
            };
            let end = close + 2;
            braces = run.find(self.text, "{{", end);
            let Some(span) = run.span(start, end) else { continue };
            let inner = &run.text[start + 2..close];
            let figure = figure::parse(inner, span.start + 2, span.clone()).filter(|_| span.len() == end - start);
            match figure {
                None => self.fault(Code::UnknownFigure, span, "braces that hold no figure", FIGURE_HELP),
                Some(_) if self.heading.is_some() || !self.links.is_empty() => {
                    let help = "write the figure into a sentence of its own";
                    self.fault(Code::UnknownFigure, span, "a figure in a heading or a link", help);
                }
                Some(figure) => {
                    self.push_plain(&run.text[shown..start]);
                    self.nodes.push(Node::Figure(self.document.figures.len()));
                    self.document.figures.push(figure);
                    shown = end;
                }
            }
        }
        let mut brackets = run.find(self.text, "[[", 0);
        while let Some(start) = brackets {
            if let Some(span) = run.span(start, start + 2) {
                self.fault(Code::BrokenLink, span, "`[[` that begins no link", LINK_HELP);
            }
            brackets = run.find(self.text, "[[", start + 2);
        }
        self.push_plain(&run.text[shown..]);
    }

    /// Text as it is.
    pub(super) fn push_plain(&mut self, text: &str) {
        if !text.is_empty() {
            self.note_plain(text);
            self.nodes.push(Node::Text(text.to_owned()));
        }
    }

    /// Adds to the plain text of the heading and the label that are open.
    pub(super) fn note_plain(&mut self, text: &str) {
        for open in [&mut self.heading, &mut self.label].into_iter().flatten() {
            open.push_str(text);
        }
    }

    pub(super) fn citation(&mut self, key: &str, span: Span) {
        let number = self.document.citations.len();
        let key_span = span.start + "[^".len()..span.end - "]".len();
        self.document.citations.push(Citation { key: key.to_owned(), defined_here: false, span, key_span });
        if self.links.is_empty() {
            self.nodes.push(Node::Citation(number));
        } else {
            self.held.push(number);
        }
    }

    pub(super) fn start_wiki_link(&mut self, dest: &str, has_label: bool, span: Span) {
        let target = self.target(dest, has_label, "[[", &span);
        let nested = !self.links.is_empty();
        let Some((target, wanted)) = target else {
            self.fault(Code::BrokenLink, span.clone(), "a link without a name", LINK_HELP);
            if has_label {
                self.links.push(OpenLink { element: None, node: self.nodes.len() });
            } else {
                self.push_source(span);
                self.mode = Mode::Target;
            }
            return;
        };
        let number = self.document.links.len();
        if has_label {
            let element = (!nested).then_some(Element::Labelled(number));
            self.links.push(OpenLink { element, node: self.nodes.len() });
            self.nodes.extend(element.map(Node::Start));
            self.label = Some(String::new());
        } else {
            self.note_plain(&target.name);
            self.nodes.push(if nested { Node::Text(target.name.clone()) } else { Node::Link(number) });
            self.mode = Mode::Target;
        }
        let block = match self.heading {
            Some(_) => BlockKind::Heading,
            None => self.containers.last().copied().unwrap_or(BlockKind::Paragraph),
        };
        self.document.links.push(WikiLink { target, label: None, wanted, block, span });
    }

    pub(super) fn start_link(&mut self, link_type: LinkType, dest: &str, title: &str, span: Span) {
        let dest_span = address::span_of(self.text, &span, dest, title);
        let dest = if link_type == LinkType::Email { format!("mailto:{dest}") } else { dest.to_owned() };
        let mut element = None;
        match address::judge(&dest) {
            Err(why) => self.fault(Code::UnsafeLink, dest_span, why, ADDRESS_HELP),
            Ok(_) if dest.is_empty() => {
                self.fault(Code::DeadAddress, span.clone(), "a link without an address", ADDRESS_HELP)
            }
            Ok(_) if !self.links.is_empty() => {}
            Ok(kind) => {
                element = Some(Element::OutLink(self.document.outlinks.len()));
                let title = Some(title).filter(|title| !title.is_empty()).map(str::to_owned);
                self.document.outlinks.push(OutLink { dest, kind, title, span, dest_span });
            }
        }
        self.links.push(OpenLink { element, node: self.nodes.len() });
        self.nodes.extend(element.map(Node::Start));
    }

    pub(super) fn end_link(&mut self) {
        let Some(open) = self.links.pop() else { return };
        if let Some(Element::Labelled(number)) = open.element {
            let label = self.label.take().map(|label| label.trim().to_owned()).filter(|label| !label.is_empty());
            if label.is_none() {
                // `[[apt|]]` is `[[apt]]`.
                self.nodes.truncate(open.node);
                self.nodes.push(Node::Link(number));
            } else {
                self.nodes.push(Node::End(Element::Labelled(number)));
            }
            self.document.links[number].label = label;
        } else {
            self.nodes.extend(open.element.map(Node::End));
        }
        if self.links.is_empty() {
            self.nodes.extend(self.held.drain(..).map(Node::Citation));
        }
    }

    pub(super) fn start_image(&mut self, dest: &str, title: &str, span: Span) {
        let dest_span = address::span_of(self.text, &span, dest, title);
        let of = match address::judge(dest) {
            Err(why) => {
                self.fault(Code::UnsafeLink, dest_span, why, ADDRESS_HELP);
                Alt::Refused
            }
            Ok(_) => {
                let caption = Some(title).filter(|title| !title.is_empty()).map(str::to_owned);
                Alt::Picture(ImageRef { dest: dest.to_owned(), alt: String::new(), caption, span, dest_span })
            }
        };
        self.mode = Mode::Alt { of, words: String::new(), depth: 0 };
    }

    pub(super) fn start_embed(&mut self, dest: &str, has_label: bool, span: Span) {
        let of = match self.target(dest, has_label, "![[", &span) {
            Some((target, false)) if target.anchor.is_some() => {
                let arguments = if has_label { self.arguments(&span) } else { Vec::new() };
                Alt::Block(BlockRef { target, arguments, span })
            }
            _ => {
                let help = "write `![[record#block]]`, such as `![[apt#chart-run]]`";
                self.fault(
                    Code::UnknownBlock,
                    span.clone(),
                    "an embedded block without a record, a block, or both",
                    help,
                );
                Alt::Source(span)
            }
        };
        self.mode = Mode::Alt { of, words: String::new(), depth: 0 };
    }

    /// The words between the `|` and the end of an embedded block, parted by commas; empty ones are none.
    fn arguments(&self, span: &Span) -> Vec<Argument> {
        let written = &self.text[span.clone()];
        let Some((_, listed)) = written.strip_suffix("]]").unwrap_or(written).split_once('|') else {
            return Vec::new();
        };
        // Each is a slice of the text: its place is the distance from the beginning.
        let place = |word: &str| word.as_ptr() as usize - self.text.as_ptr() as usize;
        let words = listed.split(',').map(str::trim).filter(|word| !word.is_empty());
        words.map(|word| Argument { slug: word.to_owned(), span: place(word)..place(word) + word.len() }).collect()
    }

    /// Ends the picture or embedded block whose words were being read.
    pub(super) fn end_alt(&mut self) {
        let Mode::Alt { of, words, .. } = std::mem::take(&mut self.mode) else { return };
        let alt = words.split_whitespace().collect::<Vec<_>>().join(" ");
        match of {
            Alt::Picture(image) => {
                self.note_plain(&alt);
                self.nodes.push(Node::Picture(self.document.images.len()));
                self.document.images.push(ImageRef { alt, ..image });
            }
            Alt::Block(block) if self.paragraph.is_some() && self.containers.is_empty() && self.links.is_empty() => {
                self.nodes.push(Node::Block(self.embeds.len()));
                self.embeds.push(block);
            }
            Alt::Block(block) => {
                self.document.faults.push(embed_not_alone(block.span.clone()));
                self.push_source(block.span);
            }
            Alt::Refused => self.push_plain(&alt),
            Alt::Source(span) => self.push_source(span),
        }
    }

    /// What the editor wrote, where it means nothing.
    fn push_source(&mut self, span: Span) {
        let text = self.text;
        self.push_plain(&text[span]);
    }

    /// Reads the target of a link whose span begins with `opening`.
    fn target(&self, dest: &str, has_label: bool, opening: &str, span: &Span) -> Option<(Target, bool)> {
        // `[[apt\|the duet]]` in a table leaves its backslash on the target.
        let written = if has_label { dest.strip_suffix('\\').unwrap_or(dest) } else { dest };
        // A footnote mark right behind the brackets is skipped by the Markdown parser: `[[[^n]apt]]`.
        let at = span.start + opening.len();
        let is_here = self.text[at..].starts_with(written);
        let at = if is_here { at } else { span.start + self.text[span.clone()].rfind(written)? };
        Target::parse(written, at)
    }
}

const FIGURE_HELP: &str =
    "write `{{work.chart.measure}}`, such as `{{apt.billboard-global-200.peak}}`; for the braces themselves `\\{{`";
const LINK_HELP: &str = "write `[[name]]` or `[[name|words]]`; for the brackets themselves `\\[[`";
const ADDRESS_HELP: &str =
    "links go to `https:`, `http:`, `mailto:` or a page here; records are linked with `[[name]]`";
