//! What the macros of `templates/parts/` take.

use super::layout::Frame;
use super::{Html, PageError};

/// The links from page to page of a list, for `parts/pagination.html`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pager {
    pub pages: usize,
    pub previous: Option<String>,
    pub next: Option<String>,
    /// "Page 2 of 7"
    pub words: String,
    /// Ways to pages further off; empty for lists of a few pages.
    pub jumps: Vec<Jump>,
}

/// A link to a page of a list by its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jump {
    pub href: String,
    pub number: usize,
    /// "Page 20 of 70"
    pub label: String,
}

impl Pager {
    /// Records on a page of a list.
    pub const SIZE: usize = 100;

    /// The links of page `number` of `total` records; `href` gives the address of a page by its number.
    ///
    /// # Errors
    /// [`PageError::NotFound`] when the list has no such page. An empty list has one.
    pub fn new(frame: &Frame, number: usize, total: usize, href: impl Fn(usize) -> String) -> Result<Self, PageError> {
        Self::sized(frame, number, total, Self::SIZE, href)
    }

    /// The same for a list of which a page has `size` records.
    ///
    /// # Errors
    /// As [`Pager::new`].
    pub fn sized(
        frame: &Frame,
        number: usize,
        total: usize,
        size: usize,
        href: impl Fn(usize) -> String,
    ) -> Result<Self, PageError> {
        let pages = total.div_ceil(size).max(1);
        if number == 0 || number > pages {
            return Err(PageError::NotFound);
        }
        Ok(Self {
            pages,
            previous: (number > 1).then(|| href(number - 1)),
            next: (number < pages).then(|| href(number + 1)),
            words: (frame.strings.page_of)(number, pages),
            jumps: jumps(number, pages)
                .into_iter()
                .map(|to| Jump { href: href(to), number: to, label: (frame.strings.page_of)(to, pages) })
                .collect(),
        })
    }
}

/// The pages that a page of a list links beside its neighbours: the first, the last, those near, and every tenth, so
/// that two steps lead to any page of a list of some hundred.
fn jumps(number: usize, pages: usize) -> Vec<usize> {
    const NEAR: usize = 5;
    if pages <= 3 {
        return Vec::new();
    }
    let wanted =
        |page: &usize| *page == 1 || *page == pages || page.is_multiple_of(10) || page.abs_diff(number) <= NEAR;
    (1..=pages).filter(wanted).filter(|page| *page != number).collect()
}

/// An entry of a page's reference list, for `parts/references.html`: a source, or a note of the page's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub number: u32,
    pub source: Option<ReferenceSource>,
    pub note: Option<Html>,
    pub backlinks: Vec<Backlink>,
}

impl Reference {
    /// Whether it may stand a second time on its page: nothing in it has an anchor.
    pub fn is_plain(&self) -> bool {
        self.note.as_ref().is_none_or(|note| !note.to_string().contains(" id=\""))
    }

    /// Whether the ring ° stands in a list, and is to be explained below it.
    pub fn any_unverified(list: &[Reference]) -> bool {
        list.iter().any(|reference| reference.source.as_ref().is_some_and(|source| source.unverified))
    }
}

/// A source as a reference list names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReferenceSource {
    pub href: String,
    pub title: String,
    pub lang: Option<String>,
    /// What stands after the title: publisher and day, in words; may be empty.
    pub note: String,
    /// It is what editors know: the numbers that lead to it bear the ring °.
    pub unverified: bool,
}

/// The way back from a reference to one place that cites it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backlink {
    /// `cite-2-1`: the first place that cites reference 2.
    pub anchor: String,
    /// "Back to the text: 2, 1"
    pub label: String,
}

impl Backlink {
    /// The ways back from reference `number`, cited `cites` times.
    pub fn all(frame: &Frame, number: u32, cites: u32) -> Vec<Self> {
        let label = frame.strings.back_to_text;
        let back = |n| Self { anchor: format!("cite-{number}-{n}"), label: format!("{label} {number}, {n}") };
        (1..=cites).map(back).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Verdict;
    use crate::web::Strings;
    use askama::Template as _;

    /// One use of every macro, as pages make it.
    #[derive(askama::Template)]
    #[template(
        ext = "html",
        source = r#"
{%- import "parts/breadcrumbs.html" as crumbs %}{% import "parts/date.html" as date %}{% import "parts/name.html" as name -%}
{%- import "parts/pagination.html" as pagination %}{% import "parts/references.html" as references %}{% import "parts/table.html" as table -%}
{%- import "parts/verdict.html" as verdict -%}
{% call date::date("2024-10", "October 2024") %}{% endcall %}
{% call name::name("로제", korean) %}{% endcall %} {% call name::name("ROSÉ", plain) %}{% endcall %} {% call name::aside("로제", "ko") %}{% endcall %}
{% call pagination::pagination(pager, strings) %}{% endcall %}
{% call references::references(list, strings) %}{% endcall %}
{% call table::region("weeks", "Weeks") %}<table><tr><td>{{ "<1>" }}</td></tr></table>{% endcall %}
{% call verdict::badge(judged, strings) %}{% endcall %} {% call verdict::badge(unjudged, strings) %}{% endcall %}
"#
    )]
    struct Sheet {
        korean: Option<&'static str>,
        plain: Option<&'static str>,
        pager: Pager,
        list: Vec<Reference>,
        strings: &'static Strings,
        judged: Option<Verdict>,
        unjudged: Option<Verdict>,
    }

    #[test]
    fn every_macro_makes_plain_html() {
        let pager = Pager {
            pages: 7,
            previous: Some("/artists".into()),
            next: Some("/artists?page=3".into()),
            words: "Page 2 of 7".into(),
            jumps: Vec::new(),
        };
        let source = ReferenceSource {
            href: "/sources/a".into(),
            title: "A & B".into(),
            lang: Some("ko".into()),
            note: "Press, 2025".into(),
            unverified: false,
        };
        let back = Backlink { anchor: "cite-1-1".into(), label: "Back to the text: 1, 1".into() };
        let list = vec![
            Reference { number: 1, source: Some(source), note: None, backlinks: vec![back] },
            Reference { number: 2, source: None, note: Some(Html::trusted("<p>Own words.</p>")), backlinks: vec![] },
        ];
        let strings = Strings::of(crate::model::Lang::En);
        let judged = Some(Verdict::Contradicted);
        let sheet = Sheet { korean: Some("ko"), plain: None, pager, list, strings, judged, unjudged: None };
        let html = sheet.render().expect("the sheet renders");
        for part in [
            "<time datetime=\"2024-10\">October 2024</time>",
            "<span lang=\"ko\">로제</span> ROSÉ <span class=\"native\" lang=\"ko\">로제</span>",
            "<a href=\"/artists?page=3\" rel=\"next\">Next page</a>",
            "<li id=\"ref-1\" value=\"1\"><a href=\"/sources/a\" lang=\"ko\">A &#38; B</a>, Press, 2025&nbsp;<a class=\"back\" href=\"#cite-1-1\"",
            "<li id=\"ref-2\" value=\"2\"><p>Own words.</p></li>",
            "role=\"region\" aria-label=\"Weeks\" tabindex=\"0\">\n<table><tr><td>&#60;1&#62;</td></tr></table>",
            "<span class=\"verdict contradicted\"><svg width=\"22\" height=\"22\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><rect",
            "</svg>Contradicted</span> <span class=\"verdict opinion\"><svg",
            "</svg>Opinion</span>",
        ] {
            assert!(html.contains(part), "{part}\nis not in\n{html}");
        }
    }

    #[test]
    fn two_steps_lead_to_any_page_of_a_long_list() {
        for pages in [4, 11, 57, 120] {
            let near: std::collections::BTreeSet<usize> =
                jumps(1, pages).into_iter().flat_map(|page| jumps(page, pages)).chain(jumps(1, pages)).collect();
            assert!((2..=pages).all(|page| near.contains(&page)), "{pages}");
        }
        assert!(jumps(1, 3).is_empty() && !jumps(7, 57).contains(&7));
    }
}
