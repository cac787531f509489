//! The walk over a document's nodes that writes HTML and plain text side by side.

use super::address;
use super::document::*;
use super::html::{push_attribute, push_escaped, push_text};
use super::mention::Plain;
use super::render::{Page, References, Resolve, Resolved, Segment};
use crate::model::Lang;

/// A lead takes another paragraph until it has this many bytes: enough for any description.
const ENOUGH_LEAD: usize = 300;

/// What became of one list of nodes.
pub(super) struct Written {
    pub segments: Vec<Segment>,
    pub plain: String,
    pub lead: String,
    pub headings: Vec<Heading>,
    /// By the number of the link.
    pub sentences: Vec<(usize, String)>,
}

pub(super) struct Writer<'a, 'r> {
    document: &'a Document,
    resolve: &'a dyn Resolve,
    page: Page<'a>,
    references: &'r mut References<'a>,
    html: String,
    segments: Vec<Segment>,
    plain: Plain,
    lead: String,
    headings: Vec<Heading>,
    /// Blocks round this place: only paragraphs outside them lead.
    depth: usize,
    /// Of the open wiki-links with words of their own: the tag that closes each, and where the words begin.
    labels: Vec<(&'static str, usize)>,
    tables: usize,
    in_table_body: bool,
}

impl<'a, 'r> Writer<'a, 'r> {
    pub fn new(
        document: &'a Document,
        resolve: &'a dyn Resolve,
        page: Page<'a>,
        references: &'r mut References<'a>,
    ) -> Self {
        Self {
            document,
            resolve,
            page,
            references,
            html: String::new(),
            segments: Vec::new(),
            plain: Plain::default(),
            lead: String::new(),
            headings: Vec::new(),
            depth: 0,
            labels: Vec::new(),
            tables: 0,
            in_table_body: false,
        }
    }

    pub fn write(mut self, nodes: &'a [Node]) -> Written {
        for node in nodes {
            self.node(node);
        }
        self.end_html();
        let (plain, sentences) = self.plain.finish();
        Written { segments: self.segments, plain, lead: self.lead, headings: self.headings, sentences }
    }

    fn node(&mut self, node: &'a Node) {
        match node {
            Node::Start(element) => self.start(*element),
            Node::End(element) => self.end(*element),
            Node::Text(text) => {
                let text = self.plain.after_stop(text);
                self.plain.push(text);
                push_text(&mut self.html, text, self.page.lang.code());
            }
            Node::Code(code) => {
                self.plain.push(code);
                self.html.push_str("<code>");
                push_text(&mut self.html, code, self.page.lang.code());
                self.html.push_str("</code>");
            }
            Node::CodeBlock(code) => {
                self.plain.close_block();
                self.plain.push(code);
                self.plain.close_block();
                self.html.push_str("<pre><code>");
                push_text(&mut self.html, code, self.page.lang.code());
                self.html.push_str("</code></pre>\n");
            }
            Node::SoftBreak => {
                self.plain.push(" ");
                self.html.push('\n');
            }
            Node::HardBreak => {
                self.plain.push(" ");
                self.html.push_str("<br>\n");
            }
            Node::Rule => self.html.push_str("<hr>\n"),
            Node::Link(number) => self.link(*number),
            Node::Citation(number) => self.citation(&self.document.citations[*number]),
            Node::Figure(number) => {
                let figure = &self.document.figures[*number];
                self.plain.push(self.resolve.figure(figure).as_deref().unwrap_or("…"));
                self.end_html();
                let FigureRef { work, chart, measure, .. } = figure.clone();
                self.segments.push(Segment::Figure { work, chart, measure });
            }
            Node::Block(number) => {
                self.end_html();
                let block = &self.document.blocks[*number];
                let arguments = block.arguments.iter().map(|argument| argument.slug.clone()).collect();
                self.segments.push(Segment::Block { target: block.target.clone(), arguments });
            }
            Node::Picture(number) => self.picture(&self.document.images[*number], false),
            Node::Plate(number) => self.picture(&self.document.images[*number], true),
        }
    }

    fn start(&mut self, element: Element) {
        match element {
            Element::Paragraph => self.open_block("<p>"),
            Element::Heading(number) => {
                let heading = &self.document.headings[number];
                self.open_block(&format!("<h{}", heading.level.max(2)));
                push_attribute(&mut self.html, "id", &heading.anchor);
                self.html.push('>');
            }
            Element::Quote => self.open_block("<blockquote>\n"),
            Element::List(None) => self.open_block("<ul>\n"),
            Element::List(Some(1)) => self.open_block("<ol>\n"),
            Element::List(Some(first)) => self.open_block(&format!("<ol start=\"{first}\">\n")),
            Element::Item => self.open_block("<li>"),
            Element::Table { captioned } => {
                self.tables += 1;
                let label = table_label(self.tables, self.headings.last(), self.page.lang);
                self.open_block("<div class=\"table\" role=\"region\" tabindex=\"0\"");
                push_attribute(&mut self.html, "aria-label", &label);
                self.html.push_str("><table>\n");
                if !captioned {
                    self.html.push_str("<caption class=\"vh\">");
                    push_text(&mut self.html, &label, self.page.lang.code());
                    self.html.push_str("</caption>\n");
                }
            }
            Element::Caption => self.open_block("<caption>"),
            Element::TableHead => self.open_block("<thead>\n<tr>"),
            Element::TableRow => {
                let first = !std::mem::replace(&mut self.in_table_body, true);
                self.open_block(if first { "<tbody>\n<tr>" } else { "<tr>" });
            }
            Element::Cell { heads, align } => {
                if self.plain.here() > 0 {
                    self.plain.push(", ");
                }
                self.html.push_str(match heads {
                    Some(Heads::Column) => "<th scope=\"col\"",
                    Some(Heads::Row) => "<th scope=\"row\"",
                    None => "<td",
                });
                self.html.push_str(match align {
                    Align::None => ">",
                    Align::Left => " class=\"left\">",
                    Align::Centre => " class=\"centre\">",
                    Align::Right => " class=\"right\">",
                });
            }
            Element::Emphasis => self.html.push_str("<em>"),
            Element::Strong => self.html.push_str("<strong>"),
            Element::Struck => self.html.push_str("<del>"),
            Element::Labelled(number) => self.start_labelled(number),
            Element::OutLink(number) => self.start_out_link(&self.document.outlinks[number]),
        }
    }

    fn end(&mut self, element: Element) {
        match element {
            Element::Paragraph => self.close_block("</p>\n", self.depth == 1),
            Element::Heading(number) => {
                let heading = &self.document.headings[number];
                let text = self.plain.since(0).trim().to_owned();
                self.headings.push(Heading { text, ..heading.clone() });
                self.close_block(&format!("</h{}>\n", heading.level.max(2)), false);
            }
            Element::Quote => self.close_block("</blockquote>\n", false),
            Element::List(None) => self.close_block("</ul>\n", false),
            Element::List(Some(_)) => self.close_block("</ol>\n", false),
            Element::Item => self.close_block("</li>\n", false),
            Element::Caption => self.close_block("</caption>\n", false),
            Element::Table { .. } => {
                let body = if std::mem::take(&mut self.in_table_body) { "</tbody>\n" } else { "" };
                self.close_block(&format!("{body}</table></div>\n"), false);
            }
            Element::TableHead => self.close_block("</tr>\n</thead>\n", false),
            Element::TableRow => self.close_block("</tr>\n", false),
            Element::Cell { heads, .. } => self.html.push_str(if heads.is_some() { "</th>" } else { "</td>" }),
            Element::Emphasis => self.html.push_str("</em>"),
            Element::Strong => self.html.push_str("</strong>"),
            Element::Struck => self.html.push_str("</del>"),
            Element::Labelled(number) => {
                if let Some((close, start)) = self.labels.pop() {
                    self.plain.link(number, start);
                    self.html.push_str(close);
                }
            }
            Element::OutLink(_) => self.html.push_str("</a>"),
        }
    }

    fn open_block(&mut self, tag: &str) {
        self.plain.close_block();
        self.html.push_str(tag);
        self.depth += 1;
    }

    fn close_block(&mut self, tag: &str, leads: bool) {
        let text = self.plain.close_block();
        if leads && self.lead.len() < ENOUGH_LEAD {
            if !self.lead.is_empty() {
                self.lead.push(' ');
            }
            self.lead.push_str(text);
        }
        self.html.push_str(tag);
        self.depth -= 1;
    }

    /// Ends the segment of HTML that is being written.
    fn end_html(&mut self) {
        if !self.html.is_empty() {
            self.segments.push(Segment::Html(std::mem::take(&mut self.html)));
        }
    }

    /// A link in whose place the record's name stands.
    fn link(&mut self, number: usize) {
        let link = &self.document.links[number];
        let resolved = self.resolve.link(link);
        let named = resolved.as_ref().filter(|resolved| !resolved.label.is_empty());
        let label = named.map_or(&link.target.name, |resolved| &resolved.label);
        let lang = named.and_then(|resolved| resolved.lang.as_deref()).unwrap_or(self.page.lang.code());

        let close = open_link(&mut self.html, link, resolved.as_ref(), lang, self.page.lang);
        push_text(&mut self.html, label, lang);
        self.html.push_str(close);
        let start = self.plain.here();
        self.plain.push(label);
        self.plain.link(number, start);
    }

    fn start_labelled(&mut self, number: usize) {
        let link = &self.document.links[number];
        let resolved = self.resolve.link(link);
        let lang = self.page.lang;
        let close = open_link(&mut self.html, link, resolved.as_ref(), lang.code(), lang);
        self.labels.push((close, self.plain.here()));
    }

    fn start_out_link(&mut self, link: &OutLink) {
        self.html.push_str("<a");
        push_attribute(&mut self.html, "href", &address::encode(&link.dest));
        if let Some(title) = &link.title {
            push_attribute(&mut self.html, "title", title);
        }
        if link.kind == Destination::External {
            push_attribute(&mut self.html, "rel", "noopener");
        }
        self.html.push('>');
    }

    fn citation(&mut self, citation: &'a Citation) {
        let Some((number, times)) = self.references.cite(&citation.key) else {
            push_escaped(&mut self.html, &format!("[^{}]", citation.key));
            return;
        };
        let label = match self.page.lang {
            Lang::En => "Reference",
            Lang::Ko => "참고",
        };
        self.html.push_str(&format!(
            "<sup class=\"cite\"><a href=\"#ref-{number}\" id=\"cite-{number}-{times}\" aria-label=\"{label} {number}\">{number}</a></sup>"
        ));
    }

    fn picture(&mut self, image: &ImageRef, stands_alone: bool) {
        let Some(picture) = self.resolve.image(&image.dest) else {
            self.plain.push(&image.alt);
            push_text(&mut self.html, &image.alt, self.page.lang.code());
            return;
        };
        let own_alt = image.alt.is_empty();
        let alt = if own_alt { &picture.alt } else { &image.alt };
        let lang = picture.lang.as_deref().filter(|lang| *lang != self.page.lang.code());
        if stands_alone {
            self.html.push_str("<figure>");
        }
        self.html.push_str("<img");
        push_attribute(&mut self.html, "src", &address::encode(&picture.src));
        push_attribute(&mut self.html, "alt", alt);
        if let (true, Some(lang)) = (own_alt, lang) {
            push_attribute(&mut self.html, "lang", lang);
        }
        self.html.push_str(&format!(" width=\"{}\" height=\"{}\" loading=\"lazy\">", picture.width, picture.height));
        if stands_alone {
            self.caption(image.caption.as_deref(), picture.credit.as_deref());
            self.html.push_str("</figure>\n");
        }
    }

    fn caption(&mut self, caption: Option<&str>, credit: Option<&str>) {
        if caption.is_none() && credit.is_none() {
            return;
        }
        self.plain.close_block();
        self.html.push_str("<figcaption>");
        if let Some(caption) = caption {
            self.plain.push(caption);
            self.plain.close_block();
            push_text(&mut self.html, caption, self.page.lang.code());
        }
        if let Some(credit) = credit {
            self.html.push_str(if caption.is_some() { " <small>" } else { "<small>" });
            push_text(&mut self.html, credit, self.page.lang.code());
            self.html.push_str("</small>");
        }
        self.html.push_str("</figcaption>");
    }
}

/// Opens what a wiki-link becomes, for words in `lang`, and says what closes it.
fn open_link(html: &mut String, link: &WikiLink, to: Option<&Resolved>, lang: &str, page: Lang) -> &'static str {
    match to {
        Some(resolved) => {
            html.push_str("<a");
            push_attribute(html, "href", &address::encode(&resolved.href));
            if lang != page.code() {
                push_attribute(html, "lang", lang);
            }
            html.push('>');
            "</a>"
        }
        None if link.wanted => {
            html.push_str("<span class=\"wanted\"");
            let title = match page {
                Lang::En => "This page is not written yet",
                Lang::Ko => "아직 쓰이지 않은 문서입니다",
            };
            push_attribute(html, "title", title);
            html.push('>');
            "</span>"
        }
        None => "",
    }
}

/// "Table 2: Chart run": regions of one page need names that differ.
fn table_label(number: usize, heading: Option<&Heading>, lang: Lang) -> String {
    let word = match lang {
        Lang::En => "Table",
        Lang::Ko => "표",
    };
    match heading {
        Some(heading) if !heading.text.is_empty() => format!("{word} {number}: {}", heading.text),
        _ => format!("{word} {number}"),
    }
}
