//! What `base.html` needs of every page.

use super::{Faults, Live, Strings, finding};
use crate::model::{Kind, Lang};
use crate::snapshot::read::Link;
use crate::text::{excerpt, words};
use crate::urls;
use std::sync::Arc;

/// The frame of a page: what is the same for all of them. Made by [`super::Visit::frame`].
#[derive(Debug, Clone)]
pub struct Frame {
    pub live: Arc<Live>,
    pub lang: Lang,
    /// The language of the pages that links lead to: English from a translated article on a site in English alone.
    pub links: Lang,
    pub strings: &'static Strings,
    pub watching: bool,
    pub faults: Option<Arc<Faults>>,
}

/// What a page says about itself. There are no defaults: every page decides every field.
#[derive(Debug, Clone)]
pub struct Layout {
    pub frame: Frame,
    /// 10 to 70 characters, unlike any other page's; see [`titled`].
    pub title: String,
    /// 50 to 160 characters; see [`described`].
    pub description: String,
    /// The page's own path, from `urls`; `None` on error pages alone.
    pub canonical: Option<String>,
    /// From the page below home down to this one; empty on the home page and on error pages.
    pub breadcrumbs: Vec<Crumb>,
    /// Search results, filtered lists and errors are kept out of search engines.
    pub noindex: bool,
    /// The file that the page's facts stand in, below `content/`; `None` where it has none of its own.
    pub source_path: Option<String>,
}

/// One step of the way from home to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    pub text: String,
    /// The language of the text where it is not the page's own.
    pub lang: Option<String>,
    /// `None` for the page itself, the last step.
    pub href: Option<String>,
}

impl Crumb {
    /// The list of all records of a kind.
    pub fn list(frame: &Frame, kind: Kind) -> Self {
        Self { text: frame.strings.plural(kind).to_owned(), lang: None, href: Some(urls::list(frame.links, kind)) }
    }

    /// The page itself.
    pub fn here(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, href: None }
    }
}

/// A link of the header or the footer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavLink {
    pub href: String,
    pub text: String,
    pub lang: Option<Lang>,
    pub current: Current,
}

/// How a link stands to the page that it is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Current {
    Page,
    /// It leads to the section that the page is in.
    Section,
    Elsewhere,
}

impl Current {
    /// The value of `aria-current`.
    pub fn aria(self) -> Option<&'static str> {
        match self {
            Current::Page => Some("page"),
            Current::Section => Some("true"),
            Current::Elsewhere => None,
        }
    }
}

/// Links of the footer under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavGroup {
    pub heading: &'static str,
    pub links: Vec<NavLink>,
}

/// The sections in the header, in order; the claims stand before the articles, what leads across all of them last.
const SECTIONS: [Kind; 4] = [Kind::Collaboration, Kind::Artist, Kind::Chart, Kind::Award];

/// The sections in the footer.
const MORE: [Kind; 4] = [Kind::Work, Kind::Company, Kind::Market, Kind::Source];

impl Layout {
    pub fn strings(&self) -> &'static Strings {
        self.frame.strings
    }

    pub fn lang(&self) -> Lang {
        self.frame.lang
    }

    /// "123 records". Templates pass a number or a reference to one.
    pub fn count(&self, total: impl std::borrow::Borrow<usize>) -> String {
        (self.strings().count)(u64::try_from(*total.borrow()).unwrap_or(u64::MAX))
    }

    /// "18 articles"
    pub fn count_of(&self, kind: Kind, total: impl std::borrow::Borrow<usize>) -> String {
        (self.strings().count_of)(kind, u64::try_from(*total.borrow()).unwrap_or(u64::MAX))
    }

    /// The language of the pages that links lead to: see [`Frame`].
    pub fn link_lang(&self) -> Lang {
        self.frame.links
    }

    pub fn site_name(&self) -> &str {
        &self.frame.live.site.name
    }

    pub fn home(&self) -> String {
        urls::home(self.frame.links)
    }

    /// Where the search box leads.
    pub fn search(&self) -> String {
        urls::search(self.frame.links, &[], 1)
    }

    /// Where it asks for suggestions.
    pub fn suggest(&self) -> String {
        urls::suggest(self.frame.links)
    }

    /// What tells a record apart from others of its name; `None` where there are none.
    pub fn told_apart(&self, link: &Link) -> Option<String> {
        let line = self.frame.live.namesakes.line(link)?;
        Some(finding::apart(line, self.strings(), self.frame.lang))
    }

    /// The records of the same name, and the page that lists them all.
    pub fn namesakes(&self, link: &Link) -> Option<(Vec<Link>, String)> {
        let (key, others) = self.frame.live.namesakes.others(link)?;
        Some((others, urls::names(self.frame.links, key)))
    }

    /// The absolute address that search engines are to keep.
    pub fn canonical_url(&self) -> Option<String> {
        self.canonical.as_ref().map(|path| urls::absolute(&self.frame.live.site.base_url, path))
    }

    /// The absolute address of the page's card; an error page has none.
    pub fn card_url(&self) -> Option<String> {
        self.canonical.as_ref().map(|path| urls::absolute(&self.frame.live.site.base_url, &urls::card(path)))
    }

    /// The title without the site's name, where that is said beside it.
    pub fn own_title(&self) -> &str {
        let tail = format!(" · {}", self.site_name());
        self.title.strip_suffix(&tail).unwrap_or(&self.title)
    }

    pub fn sections(&self) -> Vec<NavLink> {
        let mut sections = self.kinds(&SECTIONS);
        sections.push(self.link(urls::claims(self.frame.links), self.strings().verdict.ledger));
        sections.extend(self.kinds(&[Kind::Article]));
        sections.push(self.link(urls::rankings(self.frame.links), self.strings().across.heading));
        sections
    }

    /// The rest of the site, by what a reader comes for.
    pub fn footer(&self) -> Vec<NavGroup> {
        let (lang, strings) = (self.frame.links, self.strings());
        let records = self.kinds(&MORE);
        let together = [
            (urls::compare::<&str>(lang, &[], None), strings.compare.heading),
            (urls::paths(lang, &[]), strings.path.heading),
            (urls::timeline(lang), strings.timeline.heading),
            (urls::rankings(lang), strings.ranking.rankings),
            (urls::data_page(lang), strings.data.heading),
            (urls::reports(lang), strings.quality.reports),
        ];
        let together = together.into_iter().map(|(href, text)| self.link(href, text)).collect();
        let mut about = self.footer_pages();
        about.push(self.link(urls::style(lang), strings.style.heading));
        let outside =
            |href: String, text: &str| NavLink { href, text: text.to_owned(), lang: None, current: Current::Elsewhere };
        about.extend(self.edit_url().map(|href| outside(href, strings.edit)));
        about.extend(self.contact().map(|href| outside(href.to_owned(), strings.report)));
        let headings = [strings.foot_records, strings.foot_together, strings.foot_about];
        let groups = headings.into_iter().zip([records, together, about]);
        groups.map(|(heading, links)| NavGroup { heading, links }).filter(|group| !group.links.is_empty()).collect()
    }

    fn link(&self, href: String, text: &str) -> NavLink {
        let here = self.canonical.as_deref().unwrap_or_default();
        let current = match here.strip_prefix(href.as_str()) {
            Some("") => Current::Page,
            Some(rest) if rest.starts_with(['/', '?']) => Current::Section,
            _ => Current::Elsewhere,
        };
        NavLink { href, text: text.to_owned(), lang: None, current }
    }

    fn kinds(&self, kinds: &[Kind]) -> Vec<NavLink> {
        kinds.iter().map(|kind| self.link(urls::list(self.frame.links, *kind), self.strings().plural(*kind))).collect()
    }

    /// The prose pages that the footer lists.
    fn footer_pages(&self) -> Vec<NavLink> {
        let lang = self.frame.links;
        let link = |page: &crate::snapshot::read::FooterPage| NavLink {
            lang: (page.lang != self.frame.lang).then_some(page.lang),
            ..self.link(urls::page(lang, &page.slug), &page.title)
        };
        self.frame.live.site.footer(lang).iter().map(link).collect()
    }

    /// The page that says how to take part, where the site has one.
    pub fn guide(&self) -> Option<NavLink> {
        let href = urls::page(self.frame.links, "contribute");
        self.footer_pages().into_iter().find(|page| page.href == href)
    }

    pub fn licence(&self) -> &str {
        &self.frame.live.site.licence
    }

    /// The day the site speaks of: as a machine reads it, and as a reader does.
    pub fn as_of(&self) -> Option<(String, String)> {
        self.frame.live.site.as_of.map(|day| (day.to_string(), words::long_date(day, self.frame.lang)))
    }

    /// The snapshot's hash, short enough to be read out.
    pub fn snapshot(&self) -> &str {
        let hash = self.frame.live.snapshot.hash();
        hash.get(..12).unwrap_or(hash)
    }

    /// Where the page's file can be edited.
    pub fn edit_url(&self) -> Option<String> {
        self.frame.live.site.edit(self.source_path.as_ref()?)
    }

    /// Where an error on the page can be reported.
    pub fn contact(&self) -> Option<&str> {
        self.frame.live.site.contact.as_deref()
    }
}

/// A page's title: its own name and the site's, cut at a word to at most 70 characters.
///
/// `text` alone must tell the page from all others; a short one ("3D") is drawn out by the site's line of business so
/// that search engines show it.
pub fn titled(frame: &Frame, text: &str) -> String {
    let site = &frame.live.site.name;
    let text = excerpt(text, 70 - (site.chars().count() + 3).min(40));
    let title = format!("{text} · {site}");
    if title.chars().count() < 10 { format!("{title}, {}", frame.strings.subject) } else { title }
}

/// The same for a text that may be too long to tell the page from others: where it has to be cut, `mark` ends it.
pub fn titled_apart(frame: &Frame, text: &str, mark: &str) -> String {
    let room = 70 - (frame.live.site.name.chars().count() + 3).min(40);
    if text.chars().count() <= room {
        return titled(frame, text);
    }
    let text = excerpt(text, room.saturating_sub(mark.chars().count() + 2));
    titled(frame, &format!("{text}, {mark}"))
}

/// A page's description: the first sentences that make 50 characters, cut at a word to at most 160.
///
/// The site's own sentence fills up where all of them are too short. Give the most telling sentence first.
pub fn described<S: AsRef<str>>(frame: &Frame, sentences: &[S]) -> String {
    let mut text = String::new();
    for sentence in sentences.iter().map(AsRef::as_ref).chain([frame.strings.what_short]) {
        if text.chars().count() >= 50 {
            break;
        }
        if !text.is_empty() && !sentence.is_empty() {
            text.push(' ');
        }
        text.push_str(sentence.trim());
    }
    excerpt(&text, 160)
}
