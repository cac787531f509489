//! Headings: their levels and their `id`s.

use super::document::{Element, Heading, Node};
use super::parse::Reader;
use crate::diag::{Code, Span};
use crate::text::anchor;

impl Reader<'_> {
    pub(super) fn start_heading(&mut self, level: u8, span: Span) {
        let last = self.last_level.max(1);
        if level == 1 {
            let help = "the title of the page is the only one: begin this with `##`";
            self.fault(Code::HeadingLevel, span.clone(), "a heading of the first level", help);
        } else if level > last + 1 {
            let message = format!("a heading of level {level} below one of level {last}");
            let help = format!("begin it with `{}`", "#".repeat(usize::from(last) + 1));
            self.fault(Code::HeadingLevel, span.clone(), message, help);
        }
        self.last_level = level;
        self.heading = Some(String::new());
        self.nodes.push(Node::Start(Element::Heading(self.document.headings.len())));
        self.document.headings.push(Heading { level, anchor: String::new(), text: String::new(), span });
    }

    pub(super) fn end_heading(&mut self) {
        let text = self.heading.take().unwrap_or_default().trim().to_owned();
        let number = self.document.headings.len() - 1;
        if text.is_empty() {
            let span = self.document.headings[number].span.clone();
            self.fault(Code::HeadingLevel, span, "a heading without words", "write some, or take out the line");
        }
        self.document.headings[number].anchor = self.unique_id(anchor(&text));
        self.document.headings[number].text = text;
        self.nodes.push(Node::End(Element::Heading(number)));
    }

    /// The `id`, or the first of `id-2`, `id-3` … that is free.
    fn unique_id(&mut self, id: String) -> String {
        let free = !is_kept_id(&id) && self.ids.insert(id.clone());
        if free {
            return id;
        }
        let count = self.repeats.entry(id.clone()).or_insert(1);
        loop {
            *count += 1;
            let numbered = format!("{id}-{count}");
            if self.ids.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

/// Whether an `id` is of a shape that citations and live blocks use: `ref-1`, `cite-1-1`, `block-1`.
fn is_kept_id(id: &str) -> bool {
    let rest = ["ref-", "cite-", "block-"].iter().find_map(|prefix| id.strip_prefix(prefix));
    rest.is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit() || b == b'-'))
}
