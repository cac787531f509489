//! Search: records by name first, then by text, with what they can be narrowed down by.

use super::{Entry, Under};
use crate::model::Facet;
use crate::search::{Piece, Query, snippet};
use crate::snapshot::read::{FoundLine, Name};
use crate::text::excerpt;
use crate::urls;
use crate::web::finding::{Asked, Found, PARAMETERS, Results, SIZE, context, found_by, value_words};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};

pub const ENTRY: Entry = Entry {
    name: "search",
    pattern: "/search",
    under: Under::Languages,
    parameters: PARAMETERS,
    template: Some("pages/search.html"),
    sample: "/search",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/search.html")]
struct SearchTemplate {
    layout: Layout,
    question: String,
    action: String,
    /// The filters that are set.
    filters: Vec<Filter>,
    /// Without them; `None` where none is set.
    clear: Option<String>,
    groups: Vec<Group>,
    /// "1 to 20 of 45"; `None` where there is nothing.
    showing: Option<String>,
    /// Nothing is asked for.
    idle: bool,
    near: bool,
    /// A name that may have been meant, and where it is.
    meant: Option<(String, String)>,
    /// What can be typed: the words, where they lead, what they show.
    examples: Vec<(&'static str, String, &'static str)>,
    names: Vec<ResultLine>,
    texts: Vec<ResultLine>,
    pager: Pager,
    data: String,
}

/// A filter that is set: `href` leads to the results without it.
struct Filter {
    facet: &'static str,
    parameter: &'static str,
    value: String,
    words: String,
    href: String,
}

/// What a facet can be narrowed down to.
struct Group {
    facet: &'static str,
    /// Words, how many results, the results with it.
    values: Vec<(String, usize, String)>,
}

struct ResultLine {
    line: FoundLine,
    context: String,
    /// The name that it was found by, where the title does not show it, and whether a chart printed that.
    by: Option<(bool, Name)>,
    /// Where the words stand in its text; empty for what was found by name.
    snippet: Vec<Piece>,
}

/// Values of a facet that are listed: the most frequent.
const VALUES: usize = 12;

async fn show(visit: Visit) -> Result<Page<SearchTemplate>, PageError> {
    let asked = Asked::of(&visit)?;
    let live = &visit.live;
    let results = Results::of(live, &asked)?;
    let shown = results.page(asked.number).ok_or(PageError::NotFound)?;
    let frame = visit.frame();
    let w = &visit.strings.search;
    let total = results.all.len();
    let pager = Pager::sized(&frame, asked.number, total, SIZE, |number| asked.page(visit.links, number))?;
    let mut filters = Vec::new();
    for filter in &asked.filters {
        let (facet, value) = filter;
        filters.push(Filter {
            facet: (w.facet)(*facet),
            parameter: facet.as_str(),
            words: value_words(live, visit.strings, visit.lang, *facet, value)?,
            value: value.clone(),
            href: asked.without(visit.links, filter),
        });
    }
    let first = (asked.number - 1) * SIZE + 1;
    let meant = results.meant.map(|rank| live.snapshot.found(&[live.names.record(rank)])).transpose()?;
    let meant = meant.into_iter().flatten().next();
    let (texts, names) = lines(&visit, &asked, shown)?.into_iter().partition(|(in_text, _)| *in_text);
    let unmarked = |lines: Vec<(bool, ResultLine)>| lines.into_iter().map(|(_, line)| line).collect();
    let said = excerpt(&asked.question, 40);
    let (title, description) = if asked.question.is_empty() {
        (w.heading.to_owned(), w.description.to_owned())
    } else {
        (format!("{}: {}", w.heading, (w.heading_of)(&said)), (w.description_of)(&said, total))
    };
    let template = SearchTemplate {
        action: urls::search(visit.links, &[], 1),
        clear: (!filters.is_empty()).then(|| Asked { filters: Vec::new(), ..asked.clone() }.page(visit.links, 1)),
        filters,
        groups: groups(&visit, &asked, &results)?,
        showing: (!shown.is_empty()).then(|| (w.showing)(first, first + shown.len() - 1, total)),
        idle: asked.is_empty(),
        near: results.near,
        meant: meant.map(|line| (line.link.title.clone(), line.link.href(visit.links))),
        examples: w
            .examples
            .iter()
            .map(|(words, what)| {
                let asked = [("q", (*words).to_owned())];
                (*words, urls::search(visit.links, &asked, 1), *what)
            })
            .collect(),
        names: unmarked(names),
        texts: unmarked(texts),
        data: urls::search_data(&asked.parameters(), 1),
        pager,
        layout: Layout {
            title: titled(&frame, &title),
            description: described(&frame, &[&description]),
            canonical: Some(urls::search(visit.lang, &[], 1)),
            breadcrumbs: vec![Crumb::here(w.heading)],
            noindex: true,
            source_path: None,
            frame,
        },
        question: asked.question,
    };
    Ok(Page::new(&visit, CachePolicy::Page, template))
}

/// The results on a page, each with whether it was found by its text.
fn lines(visit: &Visit, asked: &Asked, shown: &[Found]) -> Result<Vec<(bool, ResultLine)>, PageError> {
    let (live, strings) = (&visit.live, visit.strings);
    let question = Query::new(&asked.question);
    let mut lines = Vec::new();
    for found in shown {
        let record = live.names.record(found.rank);
        let Some(line) = live.snapshot.found(&[record])?.pop() else { continue };
        let snippet = match found.in_text {
            true => snippet(&live.snapshot.body(record)?, &asked.question),
            false => Vec::new(),
        };
        let by = if found.in_text { None } else { found_by(live, &line, record, &question)? };
        lines.push((found.in_text, ResultLine { context: context(&line, strings, visit.lang), by, line, snippet }));
    }
    Ok(lines)
}

/// What the results can be narrowed down to; what would leave all of them is left out, and so is what is set already.
fn groups(visit: &Visit, asked: &Asked, results: &Results) -> Result<Vec<Group>, PageError> {
    let counts = visit.live.names.facets.count(results.all.iter().map(|found| found.rank));
    let mut groups = Vec::new();
    for facet in Facet::ALL {
        let mut values = Vec::new();
        let of_facet = counts.iter().filter(|count| count.facet == *facet && count.results < results.all.len());
        for count in of_facet.take(VALUES) {
            if asked.filters.iter().any(|(set, value)| set == facet && value == count.value) {
                continue;
            }
            let words = value_words(&visit.live, visit.strings, visit.lang, *facet, count.value)?;
            values.push((words, count.results, asked.with(visit.links, *facet, count.value)));
        }
        if !values.is_empty() {
            groups.push(Group { facet: (visit.strings.search.facet)(*facet), values });
        }
    }
    Ok(groups)
}

impl SearchTemplate {
    fn heading(&self) -> String {
        let w = &self.layout.strings().search;
        if self.question.is_empty() { w.heading.to_owned() } else { (w.heading_of)(&excerpt(&self.question, 60)) }
    }

    fn nothing(&self) -> String {
        (self.layout.strings().search.nothing)(&excerpt(&self.question, 60))
    }
}
