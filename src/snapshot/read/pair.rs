//! What two artists made together.

use super::artist::{BestKnown, ChartRecord};
use super::claim::Claim;
use super::dossier::Dossier;
use super::lines::{NominationLine, RunLine, WorkLine};
use super::parts::{Link, Term};
use super::queries::{all, one, sql};
use super::{ReadError, Snapshot};
use crate::model::{CreditRole, Kind, Lang, PartialDate};
use rusqlite::{Connection, named_params};
use std::collections::{BTreeMap, BTreeSet};

/// Two artists, in the order of their slugs, and the works they share.
#[derive(Debug, Clone, PartialEq)]
pub struct PairPage {
    pub artists: [Link; 2],
    /// What tells each from others of the same name.
    pub told_apart: [Option<String>; 2],
    /// Search engines are not offered the page: a draft, or too little of it rests on a source.
    pub unlisted: bool,
    /// The collaborations both are parties to, newest first; one at least.
    pub together: Vec<SharedWork>,
    /// Other works in which both have a part in person, and one at least is billed.
    pub parts: Vec<SharedWork>,
    /// Works they share through the acts they are or were in.
    pub through: Vec<SharedWork>,
    /// What they made together comes to, chart by chart: the chart with most entries first.
    pub charts: Vec<ChartRecord>,
    /// Of what they made together.
    pub nominations: Vec<NominationLine>,
    pub claims: Vec<Claim>,
}

/// A work that both are in.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedWork {
    pub work: WorkLine,
    /// How each of the two is in it.
    pub ways: [Way; 2],
    /// Its figures on every chart, the best peak first.
    pub runs: Vec<RunLine>,
}

/// How an artist is in a work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Way {
    /// The place in the billing.
    pub billed: Option<CreditRole>,
    /// The parts outside the billing.
    pub parts: Vec<Term>,
    /// The act it stands in it through.
    pub via: Option<Link>,
}

impl SharedWork {
    /// When it came out, or was first on a chart.
    pub fn day(&self) -> Option<PartialDate> {
        self.work.released.or_else(|| self.work.charted.map(PartialDate::from))
    }
}

impl Snapshot {
    /// What two artists made together, by their slugs in order. `None` where one of them is not there, or they are not
    /// both parties to any collaboration.
    ///
    /// # Errors
    /// When a query fails, or the snapshot holds a value that no build writes.
    pub fn pair(&self, first: &str, second: &str) -> Result<Option<PairPage>, ReadError> {
        if first >= second {
            return Ok(None);
        }
        self.with(|connection| {
            let artist = |slug| Dossier::brief(connection, Kind::Artist, slug, Lang::En);
            let (Some(first), Some(second)) = (artist(first)?, artist(second)?) else { return Ok(None) };
            page(connection, [first, second])
        })
    }
}

fn page(connection: &Connection, artists: [Dossier; 2]) -> Result<Option<PairPage>, ReadError> {
    let [first, second] = [&artists[0], &artists[1]];
    let of = named_params! { ":one": first.id, ":other": second.id };
    let roles = [parts(connection, first.id)?, parts(connection, second.id)?];
    let links = [&first.link, &second.link];

    let found = all(connection, sql!("works_of_pair"), of, |row| {
        Ok((WorkLine::read(row)?, [None, None], row.get::<_, bool>("thin")?))
    })?;
    if found.is_empty() {
        return Ok(None);
    }
    let sourced = found.iter().any(|(_, _, thin)| !thin);
    let found = found.into_iter().map(|(work, via, _)| (work, via)).collect();
    let together = shared(connection, links, &roles, found)?;

    let found = all(connection, sql!("works_both_are_in"), of, |row| {
        Ok((WorkLine::read(row)?, [Link::find(row, "one_via")?, Link::find(row, "other_via")?]))
    })?;
    let is_in_person = |work: &SharedWork| work.ways.iter().all(|way| way.via.is_none());
    let (mut parts, through): (Vec<_>, Vec<_>) =
        shared(connection, links, &roles, found)?.into_iter().partition(is_in_person);
    parts.retain(|work| work.ways.iter().any(|way| way.billed.is_some()));
    let mut nominations = Vec::new();
    let mut claims: Vec<Claim> = Vec::new();
    let mut told = BTreeSet::new();
    for work in &together {
        let of = named_params! { ":work": work.work.id };
        nominations.extend(NominationLine::list(connection, sql!("nominations_of_work"), of)?);
        let about = Claim::list(connection, sql!("claims_about_record"), named_params! { ":record": work.work.id })?;
        claims.extend(about.into_iter().filter(|claim| told.insert((claim.source.slug.clone(), claim.anchor.clone()))));
    }
    let told_apart = |artist: &Dossier| -> Result<Option<String>, ReadError> {
        let of = named_params! { ":artist": artist.id };
        Ok(one(connection, sql!("artist"), of, |row| row.get("disambiguation"))?.flatten())
    };
    Ok(Some(PairPage {
        told_apart: [told_apart(first)?, told_apart(second)?],
        unlisted: !sourced || artists.iter().any(|artist| artist.draft || artist.thin),
        charts: charts(&together),
        nominations,
        claims,
        artists: artists.map(|artist| artist.link),
        together,
        parts,
        through,
    }))
}

/// The parts an artist had outside the billing, by work.
fn parts(connection: &Connection, artist: i64) -> Result<BTreeMap<i64, Vec<Term>>, ReadError> {
    let found = all(connection, sql!("parts_of_artist"), named_params! { ":artist": artist }, |row| {
        Ok((row.get("work_id")?, Term::read(row, "role")?))
    })?;
    let mut parts: BTreeMap<i64, Vec<Term>> = BTreeMap::new();
    for (work, part) in found {
        parts.entry(work).or_default().push(part);
    }
    Ok(parts)
}

fn shared(
    connection: &Connection,
    artists: [&Link; 2],
    parts: &[BTreeMap<i64, Vec<Term>>; 2],
    found: Vec<(WorkLine, [Option<Link>; 2])>,
) -> Result<Vec<SharedWork>, ReadError> {
    let one = |(work, [first, second]): (WorkLine, [Option<Link>; 2])| {
        let work = work.credited(connection)?;
        let way = |at: usize, via: Option<Link>| Way {
            billed: work.credit.parts.iter().find(|part| part.artist == *artists[at]).map(|part| part.role),
            parts: parts[at].get(&work.id).cloned().unwrap_or_default(),
            via,
        };
        let ways = [way(0, first), way(1, second)];
        let runs = all(connection, sql!("runs_of_work"), named_params! { ":work": work.id }, RunLine::read)?;
        Ok(SharedWork { work, ways, runs })
    };
    found.into_iter().map(one).collect()
}

/// What works come to on each chart. Works that chart together are one entry.
fn charts(works: &[SharedWork]) -> Vec<ChartRecord> {
    let mut entries: BTreeMap<(i64, i64), &RunLine> = BTreeMap::new();
    for run in works.iter().flat_map(|work| &work.runs) {
        entries.entry((run.chart_id, run.rows_of_id)).or_insert(run);
    }
    let mut charts: BTreeMap<i64, ChartRecord> = BTreeMap::new();
    for ((chart, _), run) in entries {
        let record = charts.entry(chart).or_insert_with(|| ChartRecord {
            chart: run.chart.clone(),
            entries: 0,
            top_tens: 0,
            number_ones: 0,
            weeks: 0,
            weeks_at_one: 0,
            peak: run.peak,
            best: BestKnown::of_run(run),
            at_least: false,
        });
        record.entries += 1;
        record.top_tens += u32::from(run.peak <= 10);
        record.number_ones += u32::from(run.peak == 1);
        record.weeks += run.weeks;
        record.weeks_at_one += run.weeks_at_one;
        record.peak = record.peak.min(run.peak);
        record.best = record.best.or(BestKnown::of_run(run));
        record.at_least |= run.coverage.is_lower_bound();
    }
    let mut charts: Vec<(i64, ChartRecord)> = charts.into_iter().collect();
    // By entries, then in the order of the records.
    charts.sort_by_key(|(id, record)| (std::cmp::Reverse(record.entries), *id));
    charts.into_iter().map(|(_, record)| record).collect()
}
