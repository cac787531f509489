//! What two artists made together, for programs: `{artists, works}`.

use super::{Entry, Under};
use crate::model::{Lang, Shelf};
use crate::snapshot::read::{Link, RunLine, SharedWork};
use crate::urls;
use crate::web::page::json;
use crate::web::{PageError, Visit};
use actix_web::{HttpRequest, HttpResponse, web};

pub const ENTRY: Entry = Entry {
    name: "pair_data",
    pattern: "/artists/{one}/with/{other}.json",
    under: Under::Root,
    parameters: &[],
    template: None,
    sample: "/artists/bruno-mars/with/rose.json",
    route: |resource| resource.to(show),
};

#[derive(serde::Serialize)]
struct Answer<'a> {
    artists: [Named<'a>; 2],
    /// The collaborations both are parties to, newest first.
    works: Vec<Work<'a>>,
}

#[derive(serde::Serialize)]
struct Named<'a> {
    slug: &'a str,
    name: &'a str,
    url: String,
}

#[derive(serde::Serialize)]
struct Work<'a> {
    slug: &'a str,
    title: &'a str,
    url: String,
    /// A word of the vocabulary.
    kind: &'a str,
    credit: &'a str,
    /// As precise as it is known.
    released: Option<String>,
    /// The parts of each of the two: its role in the billing, then the words of the vocabulary.
    parts: [Vec<&'a str>; 2],
    charts: Vec<OnChart<'a>>,
}

#[derive(serde::Serialize)]
struct OnChart<'a> {
    chart: &'a str,
    peak: u32,
    weeks: u32,
    weeks_at_one: u32,
    /// Rows are missing: the weeks are the least there were, and the peak the best that is held.
    partial: bool,
    /// The work whose rows these are, where it charts with another.
    rows_of: Option<&'a str>,
}

async fn show(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let page = visit.snapshot().pair(&path.0, &path.1)?.ok_or(PageError::NotFound)?;
    let base_url = &visit.live.site.base_url;
    let artist = |artist: &'_ Link| urls::absolute(base_url, &urls::artist(Lang::En, &artist.slug));
    let answer = Answer {
        artists: page.artists.each_ref().map(|link| Named { slug: &link.slug, name: &link.title, url: artist(link) }),
        works: page.together.iter().map(|work| of_work(work, base_url)).collect(),
    };
    json(&visit, &request, &answer)
}

fn of_work<'a>(shared: &'a SharedWork, base_url: &str) -> Work<'a> {
    let work = &shared.work;
    let shelf: Shelf = work.shelf();
    Work {
        slug: &work.link.slug,
        title: &work.link.title,
        url: urls::absolute(base_url, &urls::work(Lang::En, shelf, &work.link.slug)),
        kind: &work.kind.word,
        credit: &work.credit.text,
        released: work.released.map(|day| day.to_string()),
        parts: shared.ways.each_ref().map(|way| {
            let billed = way.billed.map(crate::model::CreditRole::as_str);
            billed.into_iter().chain(way.parts.iter().map(|part| part.word.as_str())).collect()
        }),
        charts: shared.runs.iter().map(on_chart).collect(),
    }
}

fn on_chart(run: &RunLine) -> OnChart<'_> {
    OnChart {
        chart: &run.chart.slug,
        peak: run.peak,
        weeks: run.weeks,
        weeks_at_one: run.weeks_at_one,
        partial: run.coverage.is_lower_bound(),
        rows_of: run.rows_of.as_ref().map(|work| work.slug.as_str()),
    }
}
