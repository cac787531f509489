//! One name that several records have: what each of them is.

use super::{Entry, Under};
use crate::model::Lang;
use crate::snapshot::read::{FoundLine, PAGE};
use crate::text::{fold, words};
use crate::urls;
use crate::web::{CachePolicy, Crumb, Layout, Live, Page, PageError, Visit, described, titled};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "names",
    pattern: "/names/{key}",
    under: Under::Languages,
    parameters: &[],
    template: Some("pages/names.html"),
    sample: "/names/golden",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/names.html")]
struct NamesTemplate {
    layout: Layout,
    /// The name as the first of them writes it.
    name: String,
    lines: Vec<FoundLine>,
    total: usize,
}

/// The records of a name.
pub struct Named {
    /// As the first of them writes it.
    pub name: String,
    lines: Vec<FoundLine>,
    total: usize,
}

/// The records that have a name, by its folded spelling.
///
/// # Errors
/// [`PageError::Moved`] by any other spelling, and to the record where only one has the name; [`PageError::NotFound`]
/// where none has.
pub fn named(live: &Live, links: Lang, key: &str) -> Result<Named, PageError> {
    let folded: String = fold(key).chars().filter(|c| !c.is_whitespace()).collect();
    let ranks = live.names.named(&folded);
    let records: Vec<i64> = ranks.iter().take(PAGE).map(|rank| live.names.record(*rank)).collect();
    let lines = live.snapshot.found(&records)?;
    let name = match lines.as_slice() {
        [] => return Err(PageError::NotFound),
        [line] => return Err(PageError::Moved(line.link.href(links))),
        [..] if folded != key => return Err(PageError::Moved(urls::names(links, &folded))),
        [first, ..] => first.link.title.clone(),
    };
    Ok(Named { name, total: ranks.len(), lines })
}

async fn show(visit: Visit, key: web::Path<String>) -> Result<Page<NamesTemplate>, PageError> {
    let Named { name, lines, total } = named(&visit.live, visit.links, &key)?;
    let frame = visit.frame();
    let w = &visit.strings.search;
    let layout = Layout {
        title: titled(&frame, &(w.names_of)(&name)),
        description: described(&frame, &[&(w.names_text)(&name, total)]),
        canonical: Some(urls::names(visit.lang, &key)),
        breadcrumbs: vec![
            Crumb { text: w.heading.to_owned(), lang: None, href: Some(urls::search(visit.links, &[], 1)) },
            Crumb::here(&name),
        ],
        // Whoever seeks the name is to find one of its records.
        noindex: true,
        source_path: None,
        frame,
    };
    Ok(Page::new(&visit, CachePolicy::Page, NamesTemplate { layout, name, lines, total }))
}

impl NamesTemplate {
    fn what(&self, line: &FoundLine) -> String {
        let (strings, lang) = (self.layout.strings(), self.layout.lang());
        let work = line.kind.as_ref().map(|kind| kind.label(lang).to_owned());
        let act = line.act.map(|act| (strings.artist.kind_word)(act).to_owned());
        let kind = act.or(work).unwrap_or_else(|| strings.singular(line.link.kind).to_owned());
        let told = line.disambiguation.clone().or(line.credit.clone()).filter(|told| !told.is_empty());
        told.map_or(kind.clone(), |told| format!("{kind}: {told}"))
    }

    fn country(&self, line: &FoundLine) -> String {
        let code = line.country.as_deref();
        code.map_or_else(|| "–".to_owned(), |code| crate::web::country(code, self.layout.lang()).to_owned())
    }

    fn dates(&self, line: &FoundLine) -> String {
        let lang = self.layout.lang();
        let begins = line.begins.or(line.released).map(|day| words::short_date(day, lang));
        let ends = line.ends.map(|day| words::short_date(day, lang));
        let since = line.charted.map(|day| (self.layout.strings().search.charted_since)(&day.year().to_string()));
        match (begins, ends) {
            (Some(begins), Some(ends)) => format!("{begins} – {ends}"),
            (Some(begins), None) => begins,
            (None, Some(ends)) => format!("– {ends}"),
            (None, None) => since.unwrap_or_else(|| "–".to_owned()),
        }
    }

    /// Of a work, its best figure.
    fn best(&self, line: &FoundLine) -> String {
        let best = line.best.as_ref();
        best.map_or_else(
            || "–".to_owned(),
            |best| format!("{} ({})", best.chart.title, (self.layout.strings().article.best)(best)),
        )
    }
}
