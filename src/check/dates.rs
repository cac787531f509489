//! Dates that contradict one another.

use super::Subject;
use crate::content::Entry;
use crate::diag::{Code, Diagnostic};
use crate::model::{Kind, PartialDate};

type Pair = (String, Option<PartialDate>, Option<PartialDate>);

/// Nothing ends before it begins.
pub fn order(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for entry in subject.catalog.entries() {
        for (path, begin, end) in periods(subject, &entry) {
            if let (Some(begin), Some(end)) = (begin, end)
                && end.surely_before(begin)
            {
                let message = format!("the end {end} is before the beginning {begin}");
                faults.push(Diagnostic::new(Code::EndBeforeBegin, entry.file, entry.span(&path), message));
            }
        }
    }
}

/// Every period of a record: the path of its end, and both dates.
fn periods(subject: &Subject<'_>, entry: &Entry<'_>) -> Vec<Pair> {
    let catalog = subject.catalog;
    let names = entry.noted.names.iter().enumerate();
    let mut all: Vec<Pair> = names.map(|(i, name)| (format!("names[{i}].to"), name.from, name.to)).collect();
    match entry.kind {
        Kind::Artist => {
            let artist = &catalog.artists[entry.slug].record;
            all.push(("end".to_owned(), artist.begin, artist.end));
            let members = artist.member_of.iter().enumerate();
            all.extend(members.map(|(i, member)| (format!("member_of[{i}].to"), member.from, member.to)));
            let ties = artist.companies.iter().enumerate();
            all.extend(ties.map(|(i, tie)| (format!("companies[{i}].to"), tie.from, tie.to)));
        }
        Kind::Company => {
            let company = &catalog.companies[entry.slug].record;
            all.push(("end".to_owned(), company.begin, company.end));
            let ties = company.ties.iter().enumerate();
            all.extend(ties.map(|(i, tie)| (format!("ties[{i}].to"), tie.from, tie.to)));
        }
        Kind::Collaboration | Kind::Work => {
            let charted = catalog.works[entry.slug].record.charted_as.iter().enumerate();
            all.extend(charted.map(|(i, charted)| {
                (format!("charted_as[{i}].to"), charted.from.map(PartialDate::from), charted.to.map(PartialDate::from))
            }));
        }
        Kind::Chart => {
            let chart = &catalog.charts[entry.slug].record;
            all.push(("until".to_owned(), chart.since.map(PartialDate::from), chart.until.map(PartialDate::from)));
        }
        Kind::Edition => {
            let edition = &catalog.editions[entry.slug].record;
            all.push(("ceremony_on".to_owned(), edition.nominations_on, edition.ceremony_on));
        }
        Kind::Market | Kind::Award | Kind::Source | Kind::Article | Kind::Page => {}
    }
    all
}

/// Nobody is in a group before it was formed or after it ended.
pub fn memberships(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for filed in subject.catalog.artists.values() {
        for (i, member) in filed.record.member_of.iter().enumerate() {
            let Some(group) = subject.catalog.artists.get(member.group.as_str()) else { continue };
            let (begin, end) = (group.record.begin, group.record.end);
            let mut tell = |key: &str, message: String| {
                let span = filed.span(&format!("member_of[{i}].{key}"));
                faults.push(Diagnostic::new(Code::OutsideGroup, &filed.file, span, message));
            };
            let name = &group.record.name;
            if let (Some(from), Some(begin)) = (member.from, begin)
                && from.surely_before(begin)
            {
                tell("from", format!("a member from {from}, and {name} began in {begin}"));
            }
            if let (Some(from), Some(end)) = (member.from, end)
                && end.surely_before(from)
            {
                tell("from", format!("a member from {from}, and {name} ended in {end}"));
            }
            if let (Some(to), Some(end)) = (member.to, end)
                && end.surely_before(to)
            {
                tell("to", format!("a member until {to}, and {name} ended in {end}"));
            }
        }
    }
}

/// A work is out before it charts.
pub fn releases(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    for (slug, filed) in &subject.catalog.works {
        let Some(released) = filed.record.released else { continue };
        let own_runs =
            subject.derived.runs.iter().filter(|((work, _), run)| work.as_str() == slug && run.rows_of == *work);
        let Some(debut) = own_runs.map(|(_, run)| run.run.debut_week).min() else { continue };
        if PartialDate::from(debut).surely_before(released) {
            let message = format!("released on {released}, and on a chart from {debut}");
            faults.push(
                Diagnostic::new(Code::ReleasedLate, &filed.file, filed.span("released"), message)
                    .help("an earlier release, or rows that belong to another work"),
            );
        }
    }
}

/// What was still to come is not past. Only the real day can tell.
pub fn overdue(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(today) = subject.today else { return };
    for filed in subject.catalog.works.values() {
        let Some(status) = filed.record.current_status() else { continue };
        let due = [filed.record.released, status.on].into_iter().flatten().max();
        if let Some(due) = due.filter(|due| status.is.is_pending() && due.latest() < today) {
            let message = format!("the last status is `{}`, and {due} is past", status.is.as_str());
            faults.push(
                Diagnostic::new(Code::OverdueStatus, &filed.file, filed.span("status"), message)
                    .help("add what became of it, with its source"),
            );
        }
    }
    for filed in subject.catalog.editions.values().filter(|filed| filed.record.is_past(today)) {
        for (c, category) in filed.record.categories.iter().enumerate() {
            for (n, nomination) in category.nominations.iter().enumerate() {
                if nomination.result == crate::model::Outcome::Pending {
                    let span = filed.span(&format!("category[{c}].nomination[{n}].result"));
                    let message = "the result is pending, and the ceremony is past";
                    faults.push(
                        Diagnostic::new(Code::OverdueResult, &filed.file, span, message)
                            .help("give the result with its source, or write `unrecorded`"),
                    );
                }
            }
        }
    }
}

/// A running number is of a day that has been. Only the real day can tell.
pub fn milestones(subject: &Subject<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(today) = subject.today else { return };
    for entry in subject.catalog.entries() {
        for (place, milestone) in entry.noted.milestones.iter().enumerate() {
            if milestone.as_of.earliest() > today {
                let span = entry.span(&format!("milestones[{place}].as_of"));
                let message = format!("{} is still to come", milestone.as_of);
                faults.push(
                    Diagnostic::new(Code::MilestoneToCome, entry.file, span, message)
                        .help("write the day on which the source counted"),
                );
            }
        }
    }
}
