//! Notes in the margin of an article: which references stand beside which paragraph.
//!
//! A reference stands beside the first outermost block that cites it, and once. The list at the end has them all.

use std::collections::BTreeSet;

/// Elements that blocks of text are made of; what is inside another is not outermost.
const BLOCKS: [&str; 14] =
    ["p", "h2", "h3", "h4", "ul", "ol", "dl", "table", "blockquote", "figure", "div", "section", "pre", "aside"];

/// Walks over the markup of one text, piece by piece: an element may be open from one piece to the next.
#[derive(Debug, Default)]
pub struct Margins {
    depth: usize,
    /// The references that have their place, or wait for the end of their block.
    placed: BTreeSet<u32>,
    waiting: Vec<u32>,
}

impl Margins {
    /// Cuts markup after each outermost block that is the first to cite something: each part, and the numbers of the
    /// references to be named after it.
    pub fn cut<'a>(&mut self, markup: &'a str) -> Vec<(&'a str, Vec<u32>)> {
        let mut parts = Vec::new();
        let mut from = 0;
        let mut at = 0;
        while let Some(open) = markup[at..].find('<').map(|found| at + found) {
            let end = markup[open..].find('>').map_or(markup.len(), |found| open + found + 1);
            at = end;
            self.pass(&markup[open..end]);
            if self.depth == 0 && !self.waiting.is_empty() {
                parts.push((&markup[from..end], std::mem::take(&mut self.waiting)));
                from = end;
            }
        }
        if from < markup.len() {
            parts.push((&markup[from..], Vec::new()));
        }
        parts
    }

    fn pass(&mut self, tag: &str) {
        if let Some(number) = cited(tag)
            && self.placed.insert(number)
        {
            self.waiting.push(number);
        }
        let name = tag.trim_start_matches(['<', '/']);
        let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
        match (BLOCKS.contains(&name), tag.starts_with("</")) {
            (true, false) => self.depth += 1,
            (true, true) => self.depth = self.depth.saturating_sub(1),
            (false, _) => {}
        }
    }
}

/// The reference that a tag leads to.
fn cited(tag: &str) -> Option<u32> {
    let (_, rest) = tag.split_once("href=\"#ref-")?;
    rest.split('"').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_stands_after_the_first_outermost_block_that_cites_it() {
        let mut margins = Margins::default();
        let cite = |n: u32| format!("<sup><a href=\"#ref-{n}\">{n}</a></sup>");
        let first = format!("<p>One.{}{}</p><ul><li><p>Two.{}</p></li>", cite(1), cite(2), cite(3));
        let second = format!("<li>Three.{}</li></ul><p>Four.{}</p><p>Five.</p>", cite(1), cite(2));
        let cut: Vec<Vec<u32>> = margins.cut(&first).into_iter().map(|(_, notes)| notes).collect();
        assert_eq!(cut, [vec![1, 2], vec![]], "the list is still open");
        let cut = margins.cut(&second);
        assert_eq!(cut[0].1, [3]);
        assert!(cut[0].0.ends_with("</ul>"));
        assert_eq!(cut[1], ("<p>Four.<sup><a href=\"#ref-2\">2</a></sup></p><p>Five.</p>", vec![]));
    }
}
