//! What the records lack: old numbers, missing sources, gaps, pages wanted.

use super::Derived;
use crate::content::{Catalog, Entry, record_references, spoken_of};
use crate::model::{Chart, Date, Kind, PartialDate, RecordRef, ReportName, Tier, Verdict, is_stale};
use crate::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// One line of a report. What the fields after `record` say, each report documents at its function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub report: ReportName,
    /// The record whose file would be edited, by its place among [`Catalog::entries`].
    pub record: usize,
    pub other: Option<RecordRef>,
    pub text: Option<String>,
    pub day: Option<PartialDate>,
    pub number: Option<usize>,
}

/// The properties of claims that run on by themselves.
const RUNNING: [&str; 1] = ["streams"];

/// The kinds whose facts need sources of their own: rows, nominations and claims carry theirs in other ways.
const SOURCED: [Kind; 4] = [Kind::Artist, Kind::Collaboration, Kind::Work, Kind::Company];

/// Everything found, report by report, in the order in which a report lists it.
pub(super) fn findings(catalog: &Catalog, derived: &Derived) -> Vec<Finding> {
    let entries: Vec<Entry<'_>> = catalog.entries().collect();
    let mut all = Vec::new();
    all.extend(stale(catalog, &entries, derived.as_of));
    all.extend(unsourced(catalog, &entries));
    all.extend(unidentified(&entries));
    all.extend(disputed(catalog, &entries, derived));
    all.extend(gaps(catalog, &entries));
    all.extend(wanted(catalog, &entries));
    all.extend(orphans(catalog, &entries, derived));
    all.extend(namesakes(catalog, &entries, derived));
    all
}

fn finding(report: ReportName, record: usize) -> Finding {
    Finding { report, record, other: None, text: None, day: None, number: None }
}

/// Of a claim, `text` is its place on its source's page and `other` what it speaks of; of a milestone, `text` is the metric
/// and `other` who counts. `day` is the day of either. The oldest first; those without a day before them.
fn stale(catalog: &Catalog, entries: &[Entry<'_>], as_of: Option<Date>) -> Vec<Finding> {
    let Some(as_of) = as_of else { return Vec::new() };
    let is_old = |day: Option<PartialDate>| day.is_none_or(|day| is_stale(day, as_of));
    let mut found = Vec::new();
    for (record, entry) in of_kinds(entries, &[Kind::Source]) {
        let source = &catalog.sources[entry.slug].record;
        for claim in source.claims.iter().filter(|claim| RUNNING.contains(&claim.says.as_str())) {
            let day = claim.as_of.or(source.published);
            if is_old(day) {
                let about = claim.about.first().and_then(|about| catalog.index.find_text(about).ok());
                found.push(Finding {
                    text: Some(claim.id.clone()),
                    other: about,
                    day,
                    ..finding(ReportName::Stale, record)
                });
            }
        }
    }
    for (record, entry) in entries.iter().enumerate() {
        for milestone in entry.noted.milestones.iter().filter(|milestone| is_stale(milestone.as_of, as_of)) {
            found.push(Finding {
                text: Some(milestone.metric.clone()),
                other: Some(RecordRef::new(Kind::Company, milestone.platform.as_str())),
                day: Some(milestone.as_of),
                ..finding(ReportName::Stale, record)
            });
        }
    }
    found.sort_by_key(|finding| (finding.day.map(PartialDate::latest), finding.record));
    found
}

/// `text` lists the keys that rest on what editors know alone, `*` for all that are not listed, and `number` counts the
/// others; no `text` where the record cites nothing at all.
fn unsourced(catalog: &Catalog, entries: &[Entry<'_>]) -> Vec<Finding> {
    let is_sourced = |source: &str| catalog.sources.get(source).is_some_and(|filed| filed.record.tier != Tier::User);
    let mut found = Vec::new();
    for (record, entry) in of_kinds(entries, &SOURCED) {
        let cited = &entry.noted.cited;
        let weak = cited.iter().filter(|(_, sources)| !sources.iter().any(|source| is_sourced(source.as_str())));
        let weak: Vec<&str> = weak.map(|(field, _)| field.as_str()).collect();
        if cited.is_empty() || !weak.is_empty() {
            let text = (!cited.is_empty()).then(|| weak.join(", "));
            let number = Some(cited.len() - weak.len());
            found.push(Finding { text, number, ..finding(ReportName::Unsourced, record) });
        }
    }
    found
}

/// Artists and works, in their order.
fn unidentified(entries: &[Entry<'_>]) -> Vec<Finding> {
    let without = of_kinds(entries, &[Kind::Artist, Kind::Collaboration, Kind::Work])
        .filter(|(_, entry)| entry.noted.ids.is_empty());
    without.map(|(record, _)| finding(ReportName::Identifiers, record)).collect()
}

/// `text` is the claim on its source's page, `other` what it speaks of, and `number` 1 where the evidence contradicts it.
/// Those that it does first, then source by source.
fn disputed(catalog: &Catalog, entries: &[Entry<'_>], derived: &Derived) -> Vec<Finding> {
    let mut found = Vec::new();
    for (record, entry) in of_kinds(entries, &[Kind::Source]) {
        for (place, claim) in catalog.sources[entry.slug].record.claims.iter().enumerate() {
            let verdict = derived.verdicts.get(&(entry.slug.to_owned(), place)).and_then(|judged| judged.verdict);
            let number = match verdict {
                Some(Verdict::Contradicted) => Some(1),
                Some(Verdict::Disputed) => Some(0),
                _ => continue,
            };
            let other = claim.about.first().and_then(|about| catalog.index.find_text(about).ok());
            let text = Some(claim.id.clone());
            found.push(Finding { text, other, number, ..finding(ReportName::Disputed, record) });
        }
    }
    found.sort_by_key(|finding| std::cmp::Reverse(finding.number));
    found
}

/// Of a chart that is not held at all, nothing more; of one with weeks missing, `number` of them and the first as
/// `day`; of one held to less than its depth, `number` positions, from `day`, with `text` saying `depth`.
fn gaps(catalog: &Catalog, entries: &[Entry<'_>]) -> Vec<Finding> {
    let mut found = Vec::new();
    for (record, entry) in of_kinds(entries, &[Kind::Chart]) {
        let chart = &catalog.charts[entry.slug].record;
        let blank = finding(ReportName::Gaps, record);
        if chart.held.is_empty() {
            found.push(blank);
            continue;
        }
        let missing = missing_weeks(chart);
        if let Some(first) = missing.first() {
            found.push(Finding { number: Some(missing.len()), day: Some((*first).into()), ..blank.clone() });
        }
        for held in chart.held.iter().filter(|held| held.top < chart.size) {
            let (number, day) = (Some(usize::from(held.top)), Some(held.from.into()));
            found.push(Finding { number, day, text: Some("depth".to_owned()), ..blank.clone() });
        }
    }
    found
}

/// The weeks between the first and the last held of which nothing is.
fn missing_weeks(chart: &Chart) -> Vec<Date> {
    let Some((first, last)) = chart.held_span() else { return Vec::new() };
    let mut weeks = chart.calendar.issues(first, last);
    weeks.retain(|week| chart.held_in(*week).is_none());
    weeks
}

/// `text` is the name that the record's text asks for, `number` how many records ask for it. The most wanted first.
fn wanted(catalog: &Catalog, entries: &[Entry<'_>]) -> Vec<Finding> {
    let mut names: BTreeMap<String, (String, BTreeSet<usize>)> = BTreeMap::new();
    for (record, entry) in entries.iter().enumerate() {
        let links = entry.prose.document.links.iter().filter(|link| link.wanted);
        for link in links.filter(|link| catalog.index.get(&link.target).is_none()) {
            let name = || (link.target.name.clone(), BTreeSet::new());
            names.entry(fold(&link.target.name)).or_insert_with(name).1.insert(record);
        }
    }
    let mut names: Vec<(String, BTreeSet<usize>)> = names.into_values().collect();
    names.sort_by_key(|(_, records)| std::cmp::Reverse(records.len()));
    let lines = names.into_iter().flat_map(|(name, records)| {
        let number = Some(records.len());
        records.into_iter().map(move |record| Finding {
            text: Some(name.clone()),
            number,
            ..finding(ReportName::Wanted, record)
        })
    });
    lines.collect()
}

/// Records that name no other record and that none names, in facts or text: lists alone lead to them.
fn orphans(catalog: &Catalog, entries: &[Entry<'_>], derived: &Derived) -> Vec<Finding> {
    let mut tied: BTreeSet<RecordRef> = BTreeSet::new();
    let shelved = |kind: Kind, slug: &str| match catalog.works.get(slug) {
        Some(filed) if kind.is_work() => RecordRef::new(filed.record.shelf.kind(), slug),
        _ => RecordRef::new(kind, slug),
    };
    for entry in entries {
        let own = record_references(catalog, entry);
        let spoken = spoken_of(catalog, entry);
        let named = own.iter().map(|(_, kind, slug)| shelved(*kind, slug));
        let spoken = spoken.iter().filter_map(|(_, text)| catalog.index.find_text(text).ok());
        for other in named.chain(spoken).filter(|other| *other != entry.reference()) {
            // Both pages show a tie; what a record cites leads to the source alone.
            if other.kind != Kind::Source {
                tied.insert(entry.reference());
            }
            tied.insert(other);
        }
    }
    tied.extend(derived.mentions.iter().map(|mention| mention.target.clone()));
    for entry in entries {
        let cites = entry.prose.document.citations.iter().filter(|citation| !citation.defined_here);
        tied.extend(cites.map(|citation| RecordRef::new(Kind::Source, citation.key.clone())));
    }
    const KINDS: [Kind; 5] = [Kind::Artist, Kind::Collaboration, Kind::Work, Kind::Company, Kind::Source];
    let alone = of_kinds(entries, &KINDS).filter(|(_, entry)| !tied.contains(&entry.reference()));
    alone.map(|(record, _)| finding(ReportName::Orphans, record)).collect()
}

/// Artists of one name, companies of one name, works of one kind, title and billing, small letters and accents aside.
/// `other` is the next record of the name.
fn namesakes(catalog: &Catalog, entries: &[Entry<'_>], derived: &Derived) -> Vec<Finding> {
    let mut names: BTreeMap<(Kind, String), Vec<usize>> = BTreeMap::new();
    let kinds = [Kind::Artist, Kind::Collaboration, Kind::Work, Kind::Company];
    for (record, entry) in of_kinds(entries, &kinds) {
        let work = catalog.works.get(entry.slug).filter(|_| entry.kind.is_work());
        let (kind, name) = match work {
            Some(work) => {
                let billing = derived.billings.get(entry.slug).map(String::as_str).unwrap_or_default();
                (Kind::Work, format!("{}\n{}\n{}", work.record.kind, fold(entry.title), fold(billing)))
            }
            None => (entry.kind, fold(entry.title)),
        };
        names.entry((kind, name)).or_default().push(record);
    }
    let mut found = Vec::new();
    for records in names.values().filter(|records| records.len() > 1) {
        for (place, record) in records.iter().enumerate() {
            let other = entries[records[(place + 1) % records.len()]].reference();
            found.push(Finding { other: Some(other), ..finding(ReportName::Namesakes, *record) });
        }
    }
    found
}

fn of_kinds<'a, 'e>(entries: &'a [Entry<'e>], kinds: &'a [Kind]) -> impl Iterator<Item = (usize, &'a Entry<'e>)> {
    // What a stub lacks is all one thing: an editor.
    entries.iter().enumerate().filter(move |(_, entry)| kinds.contains(&entry.kind) && !entry.charted.is_stub())
}
