//! The paths between two artists for programs: `{paths: [{hops: [{from, to, work, year, …}]}]}`.

use super::{Entry, Under};
use crate::model::EdgeKind;
use crate::snapshot::read::{ArtistLine, Hop, HopWork, Link, PathEnd};
use crate::urls;
use crate::web::page;
use crate::web::paths::{Answer, Question, Search, parameters};
use crate::web::{PageError, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::json;

pub const ENTRY: Entry = Entry {
    name: "paths_data",
    pattern: "/paths.json",
    under: Under::Root,
    parameters: Question::PARAMETERS,
    template: None,
    sample: "/paths.json?from=rose&to=bruno-mars",
    route: |resource| resource.to(show),
};

#[derive(serde::Serialize)]
struct Data<'a> {
    /// Slugs.
    from: &'a str,
    to: &'a str,
    kinds: Vec<&'static str>,
    from_year: Option<i16>,
    /// `found`, `none`, `same`, or `gave_up`: the search was stopped before it was through.
    status: &'static str,
    /// Hops of every path listed.
    length: Option<usize>,
    paths: Vec<PathData<'a>>,
    /// There are further paths of this length.
    more: bool,
    url: String,
}

#[derive(serde::Serialize)]
struct PathData<'a> {
    hops: Vec<HopData<'a>>,
}

#[derive(serde::Serialize)]
struct HopData<'a> {
    /// Slugs.
    from: &'a str,
    to: &'a str,
    /// `artist` or `company`.
    from_kind: &'static str,
    to_kind: &'static str,
    /// Of the works of the hop the one that did best; null where none ties the two.
    work: Option<&'a str>,
    /// In which it came out, or came to a chart first.
    year: Option<i16>,
    /// Where it did best.
    peak: Option<PeakData<'a>>,
    /// How many more works tie the two.
    others: usize,
    /// Everything asked for that ties the two.
    kinds: Vec<&'static str>,
}

#[derive(serde::Serialize)]
struct PeakData<'a> {
    chart: &'a str,
    position: u32,
}

async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let question = Question::of(&visit).map_err(for_programs)?;
    let ends = question.ends(&visit).map_err(for_programs)?;
    let [Some(from), Some(to)] = &ends else {
        return Err(PageError::BadData("`from` and `to` are needed: artists, by their slugs or names"));
    };
    let ((from_id, from), (to_id, to)) = (meant("from", from, &visit)?, meant("to", to, &visit)?);
    let answer = Search::new(&visit).answer((from_id, from), (to_id, to), &question.ways)?;
    let (paths, more) = match &answer {
        Answer::Paths { paths, more } => (&paths[..], *more),
        _ => (&[][..], false),
    };
    let query = parameters(Some(&from.slug), Some(&to.slug), &question.ways);
    let told = Data {
        from: &from.slug,
        to: &to.slug,
        kinds: question.ways.kinds.iter().map(|kind| kind.as_str()).collect(),
        from_year: question.ways.from_year,
        status: answer.word(),
        length: answer.length(),
        paths: paths.iter().map(|path| PathData { hops: path.iter().map(hop).collect() }).collect(),
        more,
        url: urls::absolute(&visit.live.site.base_url, &urls::paths(visit.links, &query)),
    };
    page::json(&visit, &request, &told)
}

/// The sentence for a parameter that cannot be read.
fn for_programs(error: PageError) -> PageError {
    match error {
        PageError::BadQuery("kinds") => {
            PageError::BadData("`kinds` are some of: together, stage, member, voice, company")
        }
        PageError::BadQuery("member") => PageError::BadData("`member` is 1 or 0"),
        PageError::BadQuery("from_year") => PageError::BadData("`from_year` is a year of four digits"),
        PageError::BadQuery(_) => PageError::BadData("a parameter that cannot be read"),
        error => error,
    }
}

/// The artist at an end; 404 where the word leads to none, 400 where it may be several, with those it may be.
fn meant<'a>(parameter: &str, end: &'a PathEnd, visit: &Visit) -> Result<(i64, &'a Link), PageError> {
    if let Some((id, line)) = end.id.zip(end.artist.as_ref()) {
        return Ok((id, &line.artist));
    }
    let choice = |line: &ArtistLine| {
        json!({
            "slug": line.artist.slug,
            "name": line.artist.title,
            "disambiguation": line.disambiguation,
            "url": urls::absolute(&visit.live.site.base_url, &line.artist.href(visit.links)),
        })
    };
    let choices: Vec<_> = end.offered.iter().map(choice).collect();
    let (status, error) = match end.ambiguous {
        true => (StatusCode::BAD_REQUEST, "several artists have this name"),
        false => (StatusCode::NOT_FOUND, "no artist has this slug or name"),
    };
    Err(PageError::NoData(status, json!({ "error": error, "parameter": parameter, "choices": choices })))
}

fn hop(hop: &Hop) -> HopData<'_> {
    let work = hop.work.as_ref();
    let best = work.and_then(|work| work.best.as_ref());
    let relations = hop.relations.iter().map(|relation| relation.tie.kind());
    let mut kinds: Vec<EdgeKind> = work.map(|work| work.kind).into_iter().chain(relations).collect();
    kinds.sort_unstable();
    kinds.dedup();
    HopData {
        from: &hop.from.slug,
        to: &hop.to.slug,
        from_kind: hop.from.kind.as_str(),
        to_kind: hop.to.kind.as_str(),
        work: work.map(|work| work.line.link.slug.as_str()),
        year: work.and_then(HopWork::year),
        peak: best.map(|run| PeakData { chart: &run.chart.slug, position: run.peak }),
        others: work.map_or(0, |work| work.others),
        kinds: kinds.into_iter().map(EdgeKind::as_str).collect(),
    }
}
