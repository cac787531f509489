//! What happened when: every dated fact of the records that a year's page tells of.

use super::WorkRun;
use crate::content::Catalog;
use crate::model::{
    ArtistKind, ArtistStatus, ChartSlug, DEAL, Date, Happening, HeldWorks, Kind, PartialDate, RecordRef, WorkSlug,
};
use std::collections::BTreeMap;

/// Something that happened on a day, or in a month or a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub day: PartialDate,
    pub kind: Happening,
    /// Whom or what it is about.
    pub record: RecordRef,
    /// The group joined, the company signed to, the work of a first week.
    pub other: Option<RecordRef>,
    /// The word for the tie or the status, of the vocabulary.
    pub word: Option<String>,
}

/// Every event, by year; in it by day, a month after its days, and what is known to the year alone at the end.
pub(super) fn timeline(catalog: &Catalog, runs: &BTreeMap<(WorkSlug, ChartSlug), WorkRun>) -> Vec<Event> {
    let mut events = Events::default();
    releases(catalog, &mut events);
    ceremonies(catalog, &mut events);
    first_weeks(catalog, runs, &mut events);
    acts(catalog, &mut events);
    companies(catalog, &mut events);
    let mut events = events.0;
    // A stable sort: events of a day stay in the order in which they were gathered, which is that of the records.
    events.sort_by_key(|event| {
        let (month, day) = (event.day.month(), event.day.day().map(Date::day));
        (event.day.year(), month.is_none(), month, day.is_none(), day, event.kind)
    });
    events
}

#[derive(Default)]
struct Events(Vec<Event>);

impl Events {
    fn add(&mut self, day: Option<PartialDate>, kind: Happening, record: (Kind, &str)) {
        self.between(day, kind, record, None, None);
    }

    fn between(
        &mut self,
        day: Option<PartialDate>,
        kind: Happening,
        (of, slug): (Kind, &str),
        other: Option<(Kind, &str)>,
        word: Option<&str>,
    ) {
        let Some(day) = day else { return };
        let other = other.map(|(kind, slug)| RecordRef::new(kind, slug));
        self.0.push(Event { day, kind, record: RecordRef::new(of, slug), other, word: word.map(str::to_owned) });
    }
}

fn releases(catalog: &Catalog, events: &mut Events) {
    for (slug, filed) in &catalog.works {
        let work = (filed.record.shelf.kind(), slug.as_str());
        let kind = if filed.record.kind == DEAL { Happening::Deal } else { Happening::Release };
        events.add(filed.record.released, kind, work);
        if filed.record.released.is_none() {
            events.add(filed.charted.since.map(PartialDate::from), Happening::Charted, work);
        }
    }
}

fn ceremonies(catalog: &Catalog, events: &mut Events) {
    for (slug, filed) in &catalog.editions {
        let edition = (Kind::Edition, slug.as_str());
        events.add(filed.record.nominations_on, Happening::Nominations, edition);
        events.add(filed.record.ceremony_on, Happening::Ceremony, edition);
    }
}

/// The first week of each artist that is billed on a work with a run of its own, on charts of which every row of that week is
/// held: known works alone tell of no first week. Where the archive begins in the middle of that run, nobody knows here which
/// week was the first.
fn first_weeks(catalog: &Catalog, runs: &BTreeMap<(WorkSlug, ChartSlug), WorkRun>, events: &mut Events) {
    let mut firsts: BTreeMap<&str, (Date, &str, bool)> = BTreeMap::new();
    let is_whole = |chart: &ChartSlug, week: Date| {
        let held = catalog.charts.get(chart.as_str()).map_or(&[][..], |filed| &filed.record.held);
        held.iter().any(|held| held.works == HeldWorks::All && held.from <= week && week <= held.to)
    };
    let own =
        runs.iter().filter(|((slug, chart), found)| found.rows_of == *slug && is_whole(chart, found.run.debut_week));
    for ((slug, _), found) in own {
        let Some(work) = catalog.works.get(slug.as_str()) else { continue };
        let first = (found.run.debut_week, slug.as_str(), found.run.coverage.cut_at_start);
        for credit in &work.record.credits {
            let known = firsts.entry(credit.artist.as_str()).or_insert(first);
            // Of two runs of one week, that which is cut says more: there may have been weeks before it.
            if (first.0, !first.2) < (known.0, !known.2) {
                *known = first;
            }
        }
    }
    let known = firsts.into_iter().filter(|(artist, (_, _, cut))| !cut && catalog.artists.contains_key(*artist));
    for (artist, (week, work, _)) in known {
        let kind = catalog.works[work].record.shelf.kind();
        events.between(Some(week.into()), Happening::FirstWeek, (Kind::Artist, artist), Some((kind, work)), None);
    }
}

fn acts(catalog: &Catalog, events: &mut Events) {
    for (slug, filed) in &catalog.artists {
        let (artist, record) = ((Kind::Artist, slug.as_str()), &filed.record);
        let is_act = !matches!(record.kind, ArtistKind::Person | ArtistKind::Character | ArtistKind::Unknown);
        if is_act {
            events.add(record.begin, Happening::Formed, artist);
            events.add(record.end, Happening::Ended, artist);
        }
        // The beginning and the end of an act are told once.
        let is_told = |(status, on): &&(ArtistStatus, Option<PartialDate>)| match status {
            ArtistStatus::Active => is_act && *on == record.begin,
            ArtistStatus::Disbanded => is_act && record.end.is_some(),
            _ => false,
        };
        for (status, on) in record.status.iter().filter(|step| !is_told(step)) {
            events.between(*on, Happening::Status, artist, None, Some(status.as_str()));
        }
        for membership in &record.member_of {
            let group = Some((Kind::Artist, membership.group.as_str()));
            events.between(membership.from, Happening::Joined, artist, group, None);
            events.between(membership.to, Happening::Left, artist, group, None);
        }
        for tie in &record.companies {
            let company = Some((Kind::Company, tie.company.as_str()));
            events.between(tie.from, Happening::Signed, artist, company, Some(&tie.kind));
            events.between(tie.to, Happening::Parted, artist, company, Some(&tie.kind));
        }
    }
}

fn companies(catalog: &Catalog, events: &mut Events) {
    for (slug, filed) in &catalog.companies {
        let company = (Kind::Company, slug.as_str());
        events.add(filed.record.begin, Happening::Founded, company);
        events.add(filed.record.end, Happening::Closed, company);
        for tie in &filed.record.ties {
            let other = Some((Kind::Company, tie.company.as_str()));
            events.between(tie.from, Happening::Tied, company, other, Some(&tie.kind));
            events.between(tie.to, Happening::Untied, company, other, Some(&tie.kind));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::derive::sample::{Sample, credit};
    use crate::derive::{Event, derive};

    fn told(sample: &Sample) -> Vec<String> {
        let line = |event: &Event| format!("{} {} {}", event.day, event.kind.as_str(), event.record.slug);
        derive(&sample.catalog).timeline.iter().map(line).collect()
    }

    #[test]
    fn a_year_is_in_the_order_of_its_days_and_the_vague_comes_last() {
        let mut sample = Sample::new();
        sample.person("rose", "ROSÉ");
        for (slug, released) in [
            ("a-year", "2024"),
            ("b-month", "2024-10"),
            ("c-day", "2024-10-18"),
            ("d-later", "2024-11"),
            ("e-next", "2025"),
        ] {
            let mut work = sample.song(slug, slug, &[credit("rose", "")]);
            work.released = Some(released.parse().expect("a date"));
            sample.add(work);
        }
        let days = ["2024-10-18 release c-day", "2024-10 release b-month", "2024-11 release d-later"];
        assert_eq!(told(&sample)[..3], days);
        assert_eq!(told(&sample)[3..], ["2024 release a-year", "2025 release e-next"]);
    }

    #[test]
    fn who_joins_and_leaves_is_told_and_who_is_born_is_not() {
        let mut sample = Sample::new();
        sample.group("blackpink", "BLACKPINK");
        sample.person("rose", "ROSÉ");
        sample.artist_mut("rose").begin = Some("1997-02-11".parse().expect("a date"));
        sample.artist_mut("blackpink").begin = Some("2016-08-08".parse().expect("a date"));
        sample.member("rose", "blackpink", Some("2016-08"), Some("2030"));
        assert_eq!(told(&sample), ["2016-08-08 formed blackpink", "2016-08 joined rose", "2030 left rose"]);
    }
}
