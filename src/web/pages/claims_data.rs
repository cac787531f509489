//! The ledger for programs: `{claims: […], next}`, with the filters of the page.

use super::claims::{filter, query};
use super::{Entry, Under};
use crate::model::{Lang, PartialDate};
use crate::snapshot::read::{Claim, Evidence, Link};
use crate::urls;
use crate::web::page::json;
use crate::web::verdicts::{reason, told};
use crate::web::{PageError, Pager, Visit};
use actix_web::{HttpRequest, HttpResponse};

pub const ENTRY: Entry = Entry {
    name: "claims_data",
    pattern: "/claims.json",
    under: Under::Languages,
    parameters: &["verdict", "source", "about", "says", "page"],
    template: None,
    sample: "/claims.json",
    route: |resource| resource.to(show),
};

/// `next`: the address of the next page; null on the last.
#[derive(serde::Serialize)]
struct Answer<'a> {
    claims: Vec<ClaimData<'a>>,
    total: usize,
    next: Option<String>,
}

#[derive(serde::Serialize)]
struct ClaimData<'a> {
    /// Its anchor on the page of its source.
    id: &'a str,
    /// The slug of the source.
    source: &'a str,
    url: String,
    /// Slugs.
    about: Vec<&'a str>,
    /// A property.
    says: &'a str,
    text: Option<&'a str>,
    chart: Option<&'a str>,
    edition: Option<&'a str>,
    category: Option<&'a str>,
    top: Option<u32>,
    /// A number, or what is claimed as it reads: `"at least 4"`.
    value: Option<Value<'a>>,
    unit: Option<&'a str>,
    place: Option<&'a str>,
    as_of: Option<String>,
    opinion: bool,
    /// Null for an opinion.
    verdict: Option<&'static str>,
    /// Why, in words, and the word of the closed list that stands for it.
    reason: String,
    reason_code: &'static str,
    judged_on: Option<String>,
    /// The last chart week that counted.
    through: Option<String>,
    /// What the evidence leaves possible, where the property is a figure.
    found: Option<Range>,
    evidence: Vec<EvidenceData<'a>>,
}

#[derive(serde::Serialize)]
#[serde(untagged)]
enum Value<'a> {
    Number(i64),
    Text(&'a str),
}

#[derive(serde::Serialize)]
struct Range {
    least: u32,
    most: Option<u32>,
}

#[derive(serde::Serialize)]
struct EvidenceData<'a> {
    shows: &'static str,
    text: String,
    record: Option<&'a str>,
    chart: Option<&'a str>,
    first: Option<String>,
    last: Option<String>,
    number: Option<u32>,
    source: Option<&'a str>,
}

async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let asked = filter(&visit).and_then(|filter| Ok((filter, visit.page_number()?)));
    let (filter, number) = asked.map_err(for_programs)?;
    let listed = visit.snapshot().claims(&filter, number)?;
    let pages = listed.total.div_ceil(Pager::SIZE).max(1);
    if number > pages {
        return Err(PageError::NotFound);
    }
    let base_url = &visit.live.site.base_url;
    let next = (number < pages).then(|| urls::claims_data(visit.links, &query(&filter), number + 1));
    let answer = Answer {
        claims: listed.rows.iter().map(|claim| of_claim(claim, base_url, visit.lang)).collect(),
        total: listed.total,
        next: next.map(|path| urls::absolute(base_url, &path)),
    };
    json(&visit, &request, &answer)
}

/// The sentence for a parameter that cannot be read.
fn for_programs(error: PageError) -> PageError {
    match error {
        PageError::BadQuery("verdict") => {
            PageError::BadData("`verdict` is one of: confirmed, contradicted, disputed, unverified")
        }
        PageError::BadQuery("page") => PageError::BadData("`page` is a number from 1 to 99999"),
        PageError::BadQuery(_) => PageError::BadData("a parameter that cannot be read"),
        error => error,
    }
}

fn of_claim<'a>(claim: &'a Claim, base_url: &str, lang: Lang) -> ClaimData<'a> {
    let slug = |link: &'a Option<Link>| link.as_ref().map(|link| link.slug.as_str());
    ClaimData {
        id: &claim.anchor,
        source: &claim.source.slug,
        url: urls::absolute(base_url, &claim.href(lang)),
        about: claim.about.iter().map(|link| link.slug.as_str()).collect(),
        says: &claim.says.word,
        text: claim.text.as_deref(),
        chart: slug(&claim.chart),
        edition: slug(&claim.edition),
        category: claim.category.as_deref(),
        top: claim.top,
        value: value(claim),
        unit: claim.unit.as_deref(),
        place: claim.place.as_deref(),
        as_of: claim.as_of.map(|day| day.to_string()),
        opinion: claim.opinion,
        verdict: claim.verdict.map(crate::model::Verdict::as_str),
        reason: reason(claim, lang),
        reason_code: claim.reason.as_str(),
        judged_on: claim.judged_on.map(|day| day.to_string()),
        through: claim.through.map(|week| week.to_string()),
        found: claim.found.map(|found| Range { least: found.least, most: found.most }),
        evidence: told(claim, lang).into_iter().map(|(one, text)| of_evidence(one, text)).collect(),
    }
}

fn value(claim: &Claim) -> Option<Value<'_>> {
    claim.number.map(Value::Number).or_else(|| claim.value.as_deref().map(Value::Text))
}

fn of_evidence(one: &Evidence, text: String) -> EvidenceData<'_> {
    let day = |date: Option<PartialDate>| date.map(|date| date.to_string());
    EvidenceData {
        shows: one.shows.as_str(),
        text,
        record: one.record.as_ref().map(|link| link.slug.as_str()),
        chart: one.chart.as_ref().map(|link| link.slug.as_str()),
        first: day(one.first),
        last: day(one.last),
        number: one.number,
        source: one.source.as_ref().map(|link| link.slug.as_str()),
    }
}
