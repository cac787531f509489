//! A ranking for programs: whole as CSV, a page at a time as JSON.

use super::ranking::ordering;
use super::{Entry, Under};
use crate::model::{Lang, RankedBy, RankingName};
use crate::snapshot::read::{Link, RankedLine};
use crate::urls::{self, Format};
use crate::web::page::{data, json};
use crate::web::table::{CSV, Cell, csv};
use crate::web::{PageError, Pager, Visit};
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Map, Value};

pub const JSON: Entry = Entry {
    name: "ranking_data",
    pattern: "/rankings/{name}.json",
    under: Under::Root,
    parameters: &["order", "page"],
    template: None,
    sample: "/rankings/pairs.json",
    route: |resource| resource.to(as_json),
};

pub const TABLE: Entry = Entry {
    pattern: "/rankings/{name}.csv",
    parameters: &["order"],
    sample: "/rankings/pairs.csv",
    route: |resource| resource.to(as_csv),
    ..JSON
};

#[derive(serde::Serialize)]
struct Answer<'a> {
    ranking: &'static str,
    /// The figure it is in the order of.
    order: &'static str,
    /// How it is counted, in sentences.
    definition: &'static [&'static str],
    /// How many it was drawn from.
    population: usize,
    /// At how many artists walks began, where betweenness is estimated.
    sources: Option<usize>,
    total: usize,
    lines: Vec<Line<'a>>,
    /// The address of the next page; null on the last.
    next: Option<String>,
}

#[derive(serde::Serialize)]
struct Line<'a> {
    /// From 1; equals share one.
    rank: u32,
    record: Named<'a>,
    /// The second of a pair.
    other: Option<Named<'a>>,
    figures: Map<String, Value>,
}

#[derive(serde::Serialize)]
struct Named<'a> {
    slug: &'a str,
    name: &'a str,
    url: String,
}

async fn as_json(visit: Visit, request: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, PageError> {
    let name = RankingName::parse(&name).ok_or(PageError::NotFound)?;
    let ordering = ordering(&visit, name).map_err(for_programs)?;
    let (by, number) = (ordering.order, ordering.number);
    let page = visit.snapshot().ranking(name, by, number)?;
    let pages = page.lines.total.div_ceil(Pager::SIZE).max(1);
    if number > pages {
        return Err(PageError::NotFound);
    }
    let base_url = &visit.live.site.base_url;
    let path = urls::data(&urls::ranking(Lang::En, name), Format::Json);
    let order = (by != name.figures()[0]).then_some(by.as_str());
    let next = (number < pages).then(|| urls::ordered(&path, order, number + 1));
    let answer = Answer {
        ranking: name.as_str(),
        order: by.as_str(),
        definition: (crate::web::Strings::of(Lang::En).ranking.definition)(name),
        population: page.population,
        sources: page.sources,
        total: page.lines.total,
        lines: page.lines.rows.iter().map(|line| of_line(line, name, base_url)).collect(),
        next: next.map(|path| urls::absolute(base_url, &path)),
    };
    json(&visit, &request, &answer)
}

/// The sentence for a parameter that cannot be read.
fn for_programs(error: PageError) -> PageError {
    match error {
        PageError::BadQuery("page") => PageError::BadData("`page` is a number from 1 to 99999"),
        PageError::BadQuery(_) => PageError::BadData("`order` is one of the figures of this ranking"),
        error => error,
    }
}

fn of_line<'a>(line: &'a RankedLine, name: RankingName, base_url: &str) -> Line<'a> {
    let named = |link: &'a Link| Named {
        slug: &link.slug,
        name: &link.title,
        url: urls::absolute(base_url, &link.href(Lang::En)),
    };
    let figures = name.figures().iter().zip(&line.figures);
    Line {
        rank: line.place,
        record: named(&line.record),
        other: line.other.as_ref().map(named),
        figures: figures.map(|(figure, value)| (figure.as_str().to_owned(), number(*figure, *value))).collect(),
    }
}

/// Tenths as a fraction, a year that nobody knows as null.
fn number(figure: RankedBy, value: i64) -> Value {
    match figure {
        RankedBy::Betweenness => (value as f64 / 10.0).into(),
        RankedBy::Last if value == 0 => Value::Null,
        _ => value.into(),
    }
}

/// The columns after the names are the figures of the ranking, in the order of its page.
async fn as_csv(visit: Visit, request: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, PageError> {
    let name = RankingName::parse(&name).ok_or(PageError::NotFound)?;
    let by = ordering(&visit, name).map_err(for_programs)?.order;
    let page = visit.snapshot().whole_ranking(name, by)?;
    let [first, second, third] = name.figures().each_ref().map(|figure| figure.as_str());
    let header = ["rank", "slug", "name", "other_slug", "other_name", first, second, third];
    let row = |line: &RankedLine| -> [Cell<'_>; 8] {
        let cell = |at: usize| match number(name.figures()[at], line.figures[at]) {
            Value::Null => Cell::Empty,
            number => number.to_string().into(),
        };
        let other = line.other.as_ref();
        [
            line.place.into(),
            line.record.slug.clone().into(),
            line.record.title.clone().into(),
            other.map(|other| other.slug.clone()).into(),
            other.map(|other| other.title.clone()).into(),
            cell(0),
            cell(1),
            cell(2),
        ]
    };
    Ok(data(&visit, &request, CSV, csv(header, page.lines.rows.iter().map(row))?))
}
