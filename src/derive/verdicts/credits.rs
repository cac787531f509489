//! Who is credited: as charts print it, else as records have it.

use super::Case;
use super::claimed::Fit;
use super::fields::{Told, told};
use super::history::is_out;
use crate::content::FiledRow;
use crate::credit::parse;
use crate::model::{Chart, CreditRole, Date, Evidence, Judgement, Kind, Reason, RecordRef, Shows, Work};
use crate::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// More works together than these show nothing more.
const SHOWN: usize = 5;

/// A credit as a chart prints it, and the weeks that have it so.
struct Printed<'a> {
    chart: &'a Chart,
    credit: &'a str,
    first: Date,
    last: Date,
    weeks: u32,
}

pub(super) fn credited(case: &Case<'_>) -> Judgement {
    let work = case.subject(|kind| kind.is_work()).and_then(|slug| case.world.work(slug));
    let (Some(work), Some(claimed)) = (work, case.value()) else {
        return case.open(Reason::NotCheckable, Vec::new());
    };
    let printed = printed(case, work);
    if printed.is_empty() {
        return by_record(case, work, claimed);
    }
    let fits = |one: &Printed<'_>| fits(case, work, claimed, one.credit);
    let evidence = printed.iter().map(|one| shown(work, one)).collect();
    let fit = match printed.iter().filter(|one| fits(one)).count() {
        0 => Fit::None,
        some if some == printed.len() => Fit::All,
        _ => Fit::Some,
    };
    let mut judgement = match fit {
        Fit::All => case.confirmed(Reason::RowsFit, evidence),
        Fit::None => case.contradicted(Reason::RowsExclude, evidence),
        Fit::Some => case.open(Reason::RowsOpen, evidence),
    };
    judgement.through = printed.iter().map(|one| one.last).max();
    judgement
}

/// Two or more artists in one credit that a chart prints; else in one that a record has.
pub(super) fn together(case: &Case<'_>) -> Judgement {
    let artists: BTreeSet<&str> =
        case.about.iter().filter(|record| record.kind == Kind::Artist).map(|record| record.slug.as_str()).collect();
    if artists.len() < 2 {
        return case.open(Reason::NotCheckable, Vec::new());
    }
    let all = |work: &&Work| {
        let named: BTreeSet<&str> = work.credits.iter().map(|credit| credit.artist.as_str()).collect();
        artists.is_subset(&named)
    };
    let first = case.about.iter().find(|record| record.kind == Kind::Artist);
    let shared: Vec<&Work> = first.map(|artist| case.world.works_of(artist)).unwrap_or_default();
    let shared: Vec<&Work> = shared.into_iter().filter(all).collect();
    let mut evidence = Vec::new();
    for work in &shared {
        let names_all = |one: &&Printed<'_>| {
            let named: BTreeSet<String> = parts(case, work, one.credit).into_iter().map(|part| part.key).collect();
            artists.iter().all(|artist| named.contains(*artist))
        };
        let printed = printed(case, work);
        evidence.extend(printed.iter().find(names_all).map(|one| shown(work, one)));
    }
    evidence.truncate(SHOWN);
    if !evidence.is_empty() {
        return case.confirmed(Reason::RowsFit, evidence);
    }
    let told: Vec<Told<'_>> = shared.iter().filter_map(|work| told(case, &reference(work), "credits")).collect();
    let best = told.iter().find(|told| told.source.is_some()).or(told.first());
    match best {
        Some(told) => told.agrees(case, None),
        None => case.open(Reason::NotRecorded, Vec::new()),
    }
}

fn reference(work: &Work) -> RecordRef {
    RecordRef::new(work.shelf.kind(), work.slug.as_str())
}

/// Where no row is held, the record's own credit, if another source tells of it.
fn by_record(case: &Case<'_>, work: &Work, claimed: &str) -> Judgement {
    let billing = case.world.billings.get(work.slug.as_str()).map_or("", String::as_str);
    let Some(told) = told(case, &reference(work), "credits").filter(|_| !billing.is_empty()) else {
        return case.open(Reason::NotRecorded, Vec::new());
    };
    match fits(case, work, claimed, billing) {
        true => told.agrees(case, Some(billing)),
        false => told.differs(case, Some(billing), true),
    }
}

/// Every credit that charts print for a work, oldest first; of the weeks out by the day of the claim where there are such.
fn printed<'a>(case: &Case<'a>, work: &Work) -> Vec<Printed<'a>> {
    let collect = |by_day: bool| {
        let mut all: Vec<Printed<'a>> = Vec::new();
        for chart in case.world.charts() {
            let rows = case.world.rows(work.slug.as_str(), chart.slug.as_str());
            let rows = rows.iter().map(|filed: &&'a FiledRow| &filed.row);
            for row in rows.filter(|row| !by_day || is_out(chart, row.week, case.on)) {
                match all.iter_mut().find(|one| one.chart.slug == chart.slug && *one.credit == *row.credit) {
                    Some(one) => {
                        one.last = row.week;
                        one.weeks += 1;
                    }
                    None => all.push(Printed { chart, credit: &row.credit, first: row.week, last: row.week, weeks: 1 }),
                }
            }
        }
        all
    };
    let mut all = collect(true);
    if all.is_empty() {
        all = collect(false);
    }
    all.sort_by(|a, b| (a.first, &a.chart.slug).cmp(&(b.first, &b.chart.slug)));
    all
}

fn shown(work: &Work, one: &Printed<'_>) -> Evidence {
    Evidence {
        record: Some(reference(work)),
        chart: Some(one.chart.slug.clone()),
        first: Some(one.first.into()),
        last: Some(one.last.into()),
        number: Some(one.weeks),
        text: Some(one.credit.to_owned()),
        ..Evidence::of(Shows::Credit)
    }
}

/// A name of a credit: the artist's slug where it is known, else the folded name.
struct Part {
    key: String,
    /// A claim may leave it out: a member named beside the act.
    member: bool,
}

/// Whether a claim names everybody in a credit, members beside their act apart, and nobody else.
fn fits(case: &Case<'_>, work: &Work, claimed: &str, credit: &str) -> bool {
    if fold(claimed) == fold(credit) {
        return true;
    }
    let printed = parts(case, work, credit);
    let claimed: BTreeSet<String> = parts(case, work, claimed).into_iter().map(|part| part.key).collect();
    let all: BTreeSet<&str> = printed.iter().map(|part| part.key.as_str()).collect();
    let needed = printed.iter().filter(|part| !part.member).map(|part| part.key.as_str());
    claimed.iter().all(|key| all.contains(key.as_str())) && needed.into_iter().all(|key| claimed.contains(key))
}

fn parts(case: &Case<'_>, work: &Work, credit: &str) -> Vec<Part> {
    let artists = names_in(case, work);
    let member = |key: &str| {
        work.credits.iter().any(|credit| credit.artist.as_str() == key && credit.role == CreditRole::Member)
    };
    let part = |part: crate::credit::Part| {
        let name = fold(&part.name);
        let key = artists.get(&name).cloned().or_else(|| artist_named(case, &part.name)).unwrap_or(name);
        Part { member: part.role == CreditRole::Member || member(&key), key }
    };
    parse(credit, case.world.lexicon()).into_iter().map(part).collect()
}

/// The artists of a work by every name they have: a name that several artists share means the one who is in it.
fn names_in(case: &Case<'_>, work: &Work) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for credit in &work.credits {
        let Some(artist) = case.world.catalog.artists.get(credit.artist.as_str()) else { continue };
        let others = artist.noted.names.iter().map(|name| name.text.as_str());
        for name in others.chain([artist.record.name.as_str()]).chain(credit.credited.as_deref()) {
            names.insert(fold(name), credit.artist.to_string());
        }
    }
    names
}

fn artist_named(case: &Case<'_>, name: &str) -> Option<String> {
    let found = case.world.catalog.index.find_text(&format!("{}:{name}", Kind::Artist.as_str()));
    found.ok().map(|record| record.slug)
}
