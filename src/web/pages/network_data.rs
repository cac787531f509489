//! An artist's network for programs: the table of its page, with the same filters and orders.

use super::network::{PARAMETERS, asked, query};
use super::{Entry, Under};
use crate::model::{Kind, Lang};
use crate::snapshot::read::{Neighbour, NetworkAsked, NetworkPage, NetworkRows, NetworkTie, PAGE};
use crate::urls::{self, Format};
use crate::web::network::relations;
use crate::web::page::{data, json};
use crate::web::table::{self, Cell, csv};
use crate::web::{PageError, Visit};
use actix_web::{HttpRequest, HttpResponse, web};

/// All rows.
pub const CSV: Entry = Entry {
    name: "network_data",
    pattern: "/artists/{slug}/network.csv",
    under: Under::Root,
    parameters: &PARAMETERS,
    template: None,
    sample: "/artists/rose/network.csv",
    route: |resource| resource.to(as_csv),
};

/// A page of the rows.
pub const JSON: Entry = Entry {
    pattern: "/artists/{slug}/network.json",
    sample: "/artists/rose/network.json",
    route: |resource| resource.to(as_json),
    ..CSV
};

/// `kind`: artist or company. `hop` is 2 for those behind a neighbour, who is named in `through`; ties and works are then
/// those with that neighbour. `first` and `last` are years.
const HEADER: [&str; 9] = ["name", "kind", "slug", "hop", "through", "tie", "works", "first", "last"];

/// `next`: the address of the next page; null on the last.
#[derive(serde::Serialize)]
struct Answer<'a> {
    artist: &'a str,
    url: String,
    depth: u8,
    kinds: Vec<&'static str>,
    from_year: Option<i16>,
    to_year: Option<i16>,
    total: usize,
    neighbours: Vec<Row<'a>>,
    next: Option<String>,
}

#[derive(serde::Serialize)]
struct Row<'a> {
    name: &'a str,
    /// `artist` or `company`.
    kind: &'static str,
    slug: &'a str,
    url: String,
    hop: u8,
    /// Slugs of the neighbours it is behind, the nearest first; its ties and works are those with the first.
    through: Vec<&'a str>,
    ties: Vec<TieData>,
    works: u32,
    /// Slugs of the latest works.
    latest: Vec<&'a str>,
}

#[derive(serde::Serialize)]
struct TieData {
    kind: &'static str,
    /// Whether the edge leads to this one: it is the group, the act voiced, the company.
    outward: bool,
    /// Works, or relations.
    weight: u32,
    first: Option<i16>,
    last: Option<i16>,
    lasts: bool,
}

impl From<&NetworkTie> for TieData {
    fn from(tie: &NetworkTie) -> Self {
        let NetworkTie { kind, outward, weight, first, last, lasts } = *tie;
        Self { kind: kind.as_str(), outward, weight, first, last, lasts }
    }
}

fn find(visit: &Visit, slug: &str, asked: &NetworkAsked) -> Result<NetworkPage, PageError> {
    visit.snapshot().network(slug, asked)?.ok_or(PageError::NotFound)
}

async fn as_csv(visit: Visit, request: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let asked = NetworkAsked { rows: NetworkRows::All, ..asked(&visit).map_err(for_programs)? };
    let page = find(&visit, &slug, &asked)?;
    let row = |neighbour: &Neighbour| {
        [
            neighbour.link.title.clone().into(),
            kind(neighbour).into(),
            neighbour.link.slug.clone().into(),
            u32::from(neighbour.hop).into(),
            neighbour.through.first().map(|via| via.slug.clone()).into(),
            relations(neighbour, Lang::En).into(),
            neighbour.works.into(),
            neighbour.first().map(i64::from).into(),
            neighbour.last().map(i64::from).into(),
        ]
    };
    let rows: Vec<[Cell<'_>; HEADER.len()]> = page.neighbours.rows.iter().map(row).collect();
    Ok(data(&visit, &request, table::CSV, csv(HEADER, rows)?))
}

async fn as_json(visit: Visit, request: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let read = || Ok((asked(&visit)?, visit.page_number()?));
    let (asked, number) = read().map_err(for_programs)?;
    let asked = NetworkAsked { rows: NetworkRows::Page(number), ..asked };
    let page = find(&visit, &slug, &asked)?;
    let pages = page.neighbours.total.div_ceil(PAGE).max(1);
    if number > pages {
        return Err(PageError::NotFound);
    }
    let base_url = &visit.live.site.base_url;
    let next = (number < pages).then(|| urls::network_data(&slug, Format::Json, &query(&asked), number + 1));
    let row = |neighbour| row(neighbour, base_url);
    let answer = Answer {
        artist: &page.around.artist.slug,
        url: urls::absolute(base_url, &page.around.artist.href(Lang::En)),
        depth: if asked.deep { 2 } else { 1 },
        kinds: asked.kinds.iter().map(|kind| kind.as_str()).collect(),
        from_year: asked.years.from,
        to_year: asked.years.to,
        total: page.neighbours.total,
        neighbours: page.neighbours.rows.iter().map(row).collect(),
        next: next.map(|path| urls::absolute(base_url, &path)),
    };
    json(&visit, &request, &answer)
}

fn row<'a>(neighbour: &'a Neighbour, base_url: &str) -> Row<'a> {
    Row {
        name: &neighbour.link.title,
        kind: kind(neighbour),
        slug: &neighbour.link.slug,
        url: urls::absolute(base_url, &neighbour.link.href(Lang::En)),
        hop: neighbour.hop,
        through: neighbour.through.iter().map(|via| via.slug.as_str()).collect(),
        ties: neighbour.ties.iter().map(TieData::from).collect(),
        works: neighbour.works,
        latest: neighbour.titles.iter().map(|work| work.slug.as_str()).collect(),
    }
}

fn kind(neighbour: &Neighbour) -> &'static str {
    if neighbour.link.kind == Kind::Company { Kind::Company.as_str() } else { Kind::Artist.as_str() }
}

/// The sentence for a parameter that cannot be read.
fn for_programs(error: PageError) -> PageError {
    match error {
        PageError::BadQuery("depth") => PageError::BadData("`depth` is 1 or 2"),
        PageError::BadQuery("kind") => PageError::BadData(
            "`kind` is one of: together, stage, member, voice, company; it may be said several times",
        ),
        PageError::BadQuery("from_year" | "to_year") => {
            PageError::BadData("`from_year` and `to_year` are years of four digits, the first not after the second")
        }
        PageError::BadQuery("order") => PageError::BadData("`order` is one of: name, kind, works, first, last"),
        PageError::BadQuery("page") => PageError::BadData("`page` is a number from 1 to 99999"),
        PageError::BadQuery(_) => PageError::BadData("a parameter that cannot be read"),
        error => error,
    }
}
