//! One ranking, a page at a time.

use super::{Entry, Under};
use crate::model::{RankedBy, RankingName};
use crate::snapshot::read::{RankedLine, RankingPage};
use crate::text::words;
use crate::urls;
use crate::web::ordering::{Choice, Order, Ordering};
use crate::web::{CachePolicy, Crumb, Layout, Page, PageError, Pager, Visit, described, titled};
use actix_web::web;

pub const ENTRY: Entry = Entry {
    name: "ranking",
    pattern: "/rankings/{name}",
    under: Under::Languages,
    parameters: &["order", "page"],
    template: Some("pages/ranking.html"),
    sample: "/rankings/connectors",
    route: |resource| resource.to(show),
};

#[derive(askama::Template)]
#[template(path = "pages/ranking.html")]
struct RankingTemplate {
    layout: Layout,
    name: RankingName,
    by: RankedBy,
    page: RankingPage,
    choices: Vec<Choice>,
    pager: Pager,
}

async fn show(visit: Visit, name: web::Path<String>) -> Result<Page<RankingTemplate>, PageError> {
    let name = RankingName::parse(&name).ok_or(PageError::NotFound)?;
    let ordering = ordering(&visit, name)?;
    let by = ordering.order;
    let page = visit.snapshot().ranking(name, by, ordering.number)?;
    let pager = ordering.pager(&visit, page.lines.total)?;
    let (frame, words) = (visit.frame(), &visit.strings.ranking);
    let layout = Layout {
        title: titled(&frame, &ordering.title(&visit, (words.name)(name), &pager)),
        description: described(
            &frame,
            &[
                ordering.sentence((words.lede)(name), &pager),
                (words.population)(name, page.population, page.lines.total),
            ],
        ),
        canonical: Some(ordering.canonical()),
        breadcrumbs: vec![
            Crumb { text: words.rankings.to_owned(), lang: None, href: Some(urls::rankings(visit.links)) },
            Crumb::here((words.name)(name)),
        ],
        noindex: ordering.noindex(),
        source_path: None,
        frame,
    };
    let choices = ordering.choices;
    Ok(Page::new(&visit, CachePolicy::Page, RankingTemplate { layout, name, by, page, choices, pager }))
}

/// Which figure a visitor wants it by, and which page.
pub(super) fn ordering(visit: &Visit, name: RankingName) -> Result<Ordering<RankedBy>, PageError> {
    let words = &visit.strings.ranking;
    let order = |figure: &RankedBy| (figure.as_str(), (words.by)(*figure), *figure);
    let orders: Vec<Order<RankedBy>> = name.figures().iter().map(order).collect();
    Ordering::of(visit, urls::ranking(visit.lang, name), &orders)
}

impl RankingTemplate {
    /// The columns: their words, and whether the lines are in the order of them.
    fn columns(&self) -> Vec<(&'static str, bool)> {
        let words = &self.layout.strings().ranking;
        self.name.figures().iter().map(|figure| ((words.figure)(*figure), *figure == self.by)).collect()
    }

    /// The figures of a line; the number of collaborations of a pair leads to them.
    fn cells(&self, line: &RankedLine) -> Vec<(String, Option<String>)> {
        let cell = |(figure, value): (&RankedBy, &i64)| {
            let pair = line.other.as_ref().filter(|_| *figure == RankedBy::Collaborations);
            let href = pair.map(|other| urls::pair(self.layout.link_lang(), &line.record.slug, &other.slug));
            (shown(*figure, *value), href)
        };
        self.name.figures().iter().zip(&line.figures).map(cell).collect()
    }

    fn population(&self) -> String {
        (self.layout.strings().ranking.population)(self.name, self.page.population, self.page.lines.total)
    }

    fn csv(&self) -> String {
        urls::data(&urls::ranking(crate::model::Lang::En, self.name), urls::Format::Csv)
    }

    fn json(&self) -> String {
        urls::data(&urls::ranking(crate::model::Lang::En, self.name), urls::Format::Json)
    }
}

/// A figure as a reader takes it in: tenths with their point, a year that nobody knows as a dash.
pub(super) fn shown(figure: RankedBy, value: i64) -> String {
    match figure {
        RankedBy::Betweenness => format!("{}.{}", words::number(value.unsigned_abs() / 10), value % 10),
        RankedBy::Last if value == 0 => "–".to_owned(),
        RankedBy::Last => value.to_string(),
        _ => words::number(value.unsigned_abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_have_their_point_and_years_no_commas() {
        assert_eq!(shown(RankedBy::Betweenness, 12_345), "1,234.5");
        assert_eq!(shown(RankedBy::Betweenness, 0), "0.0");
        assert_eq!([shown(RankedBy::Last, 2024), shown(RankedBy::Last, 0)], ["2024", "–"]);
        assert_eq!(shown(RankedBy::Partners, 1234), "1,234");
    }
}
