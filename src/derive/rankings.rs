//! Who made most together, who ties others together, and who goes from country to country and company to company.

use super::{Houses, WorkRun};
use crate::content::Catalog;
use crate::graph::{Graph, Link, betweenness};
use crate::model::{
    ArtistSlug, ChartSlug, CompanySlug, Crossing, EdgeKind, Kind, PartialDate, RankedBy, RankingName, RecordRef,
    WorkSlug,
};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A ranking before its places: see [`RankedList::ordered`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankedList {
    pub name: RankingName,
    /// How many it was drawn from; what they are is for the ranking to say.
    pub population: usize,
    /// At how many artists walks began, where betweenness is estimated from some of them.
    pub sources: Option<usize>,
    /// In the order of the records.
    pub lines: Vec<RankedLine>,
}

/// A line of a ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankedLine {
    pub record: RecordRef,
    /// The second of a pair.
    pub other: Option<RecordRef>,
    /// In the order of [`RankingName::figures`].
    pub figures: [i64; 3],
}

impl RankedList {
    /// The lines by one of their figures, each with its place from 1. Equals share a place, and the places after it are
    /// left out; among themselves they stand by their other figures, then in the order of the records.
    pub fn ordered(&self, by: RankedBy) -> Vec<(usize, &RankedLine)> {
        let all = self.name.figures();
        let column = all.iter().position(|figure| *figure == by).unwrap_or(0);
        let mut lines: Vec<&RankedLine> = self.lines.iter().collect();
        lines.sort_by_key(|line| Reverse((line.figures[column], line.figures)));
        let mut place = 0;
        let placed = lines.iter().enumerate().map(|(at, line)| {
            if at == 0 || lines[at - 1].figures[column] != line.figures[column] {
                place = at + 1;
            }
            (place, *line)
        });
        placed.collect()
    }
}

/// The collaborations of two artists, by their slugs in order.
type Pairs<'a> = BTreeMap<(&'a ArtistSlug, &'a ArtistSlug), BTreeSet<&'a WorkSlug>>;

/// Every ranking. `partners` are those that [`super::partners`] finds: who counts as having made something together.
pub(super) fn rankings(
    catalog: &Catalog,
    partners: &BTreeSet<(ArtistSlug, ArtistSlug, WorkSlug)>,
    runs: &BTreeMap<(WorkSlug, ChartSlug), WorkRun>,
    houses: &Houses,
) -> Vec<RankedList> {
    let mut pairs = Pairs::new();
    for (one, other, work) in partners.iter().filter(|(one, other, _)| one < other) {
        pairs.entry((one, other)).or_default().insert(work);
    }
    vec![
        connectors(&pairs),
        most_together(catalog, &pairs, runs),
        across_countries(catalog, &pairs),
        across_companies(houses),
    ]
}

/// What an artist's partnerships come to.
#[derive(Default)]
struct Partnerships<'a> {
    partners: BTreeSet<&'a ArtistSlug>,
    works: BTreeSet<&'a WorkSlug>,
}

fn of_artists<'a>(pairs: &Pairs<'a>) -> BTreeMap<&'a ArtistSlug, Partnerships<'a>> {
    let mut artists: BTreeMap<&ArtistSlug, Partnerships<'_>> = BTreeMap::new();
    for ((one, other), works) in pairs {
        for (artist, partner) in [(*one, *other), (*other, *one)] {
            let known = artists.entry(artist).or_default();
            known.partners.insert(partner);
            known.works.extend(works);
        }
    }
    artists
}

fn connectors(pairs: &Pairs<'_>) -> RankedList {
    let artists = of_artists(pairs);
    let nodes: BTreeMap<&ArtistSlug, u32> = artists.keys().copied().zip(0..).collect();
    let links = pairs.keys().map(|(one, other)| Link {
        from: nodes[one],
        to: nodes[other],
        kind: EdgeKind::Together,
        weight: 1,
        first: None,
        last: None,
    });
    let found = betweenness(&Graph::new(nodes.values().map(|node| i64::from(*node)).collect(), links));
    let line = |((artist, known), between): ((&&ArtistSlug, &Partnerships<'_>), &f64)| RankedLine {
        record: artist_ref(artist),
        other: None,
        figures: [tenths(*between), count(known.partners.len()), count(known.works.len())],
    };
    RankedList {
        name: RankingName::Connectors,
        population: artists.len(),
        sources: (found.sources < artists.len()).then_some(found.sources),
        lines: artists.iter().zip(&found.pairs).map(line).collect(),
    }
}

fn most_together(catalog: &Catalog, pairs: &Pairs<'_>, runs: &BTreeMap<(WorkSlug, ChartSlug), WorkRun>) -> RankedList {
    let charted: BTreeSet<&WorkSlug> = runs.keys().map(|(work, _)| work).collect();
    let line = |((one, other), works): (&(&ArtistSlug, &ArtistSlug), &BTreeSet<&WorkSlug>)| {
        let years = works.iter().filter_map(|work| day(catalog, work)).map(|day| day.year().unsigned_abs().into());
        RankedLine {
            record: artist_ref(one),
            other: Some(artist_ref(other)),
            figures: [
                count(works.len()),
                count(works.iter().filter(|work| charted.contains(**work)).count()),
                years.max().unwrap_or(0),
            ],
        }
    };
    RankedList {
        name: RankingName::Pairs,
        population: pairs.len(),
        sources: None,
        lines: pairs.iter().map(line).collect(),
    }
}

/// Artists of a known country, with a partner of another that is known.
fn across_countries(catalog: &Catalog, pairs: &Pairs<'_>) -> RankedList {
    let country = |artist: &ArtistSlug| catalog.artists.get(artist.as_str())?.record.country.as_deref();
    let mut population = BTreeSet::new();
    let mut found: BTreeMap<&ArtistSlug, (BTreeSet<&str>, Partnerships<'_>)> = BTreeMap::new();
    for ((one, other), works) in pairs {
        for (artist, partner) in [(*one, *other), (*other, *one)] {
            let (Some(own), Some(theirs)) = (country(artist), country(partner)) else { continue };
            population.insert(artist);
            if own != theirs {
                let (countries, abroad) = found.entry(artist).or_default();
                countries.insert(theirs);
                abroad.partners.insert(partner);
                abroad.works.extend(works);
            }
        }
    }
    let line = |(artist, (countries, abroad)): (&&ArtistSlug, &(BTreeSet<&str>, Partnerships<'_>))| RankedLine {
        record: artist_ref(artist),
        other: None,
        figures: [count(countries.len()), count(abroad.partners.len()), count(abroad.works.len())],
    };
    RankedList {
        name: RankingName::Markets,
        population: population.len(),
        sources: None,
        lines: found.iter().map(line).collect(),
    }
}

/// What the artists of a company made with one another, and with others'.
#[derive(Default)]
struct Company<'a> {
    across: BTreeSet<&'a WorkSlug>,
    reached: BTreeSet<&'a CompanySlug>,
    inside: BTreeSet<&'a WorkSlug>,
}

/// By what the pages of companies tell: see [`super::houses`].
fn across_companies(houses: &Houses) -> RankedList {
    let mut signings: BTreeMap<&WorkSlug, Vec<(&ArtistSlug, &CompanySlug, bool)>> = BTreeMap::new();
    for ((company, work, artist), through) in &houses.signings {
        signings.entry(work).or_default().push((artist, company, through.is_none()));
    }
    let mut found: BTreeMap<&CompanySlug, Company<'_>> = BTreeMap::new();
    for ((company, work), crossing) in &houses.crossings {
        match crossing {
            Crossing::Inside => {
                found.entry(company).or_default().inside.insert(work);
            }
            Crossing::Across => {
                let signed = signings.get(work).map_or(&[][..], Vec::as_slice);
                let own: BTreeSet<&ArtistSlug> =
                    signed.iter().filter(|(_, of, _)| *of == company).map(|(artist, _, _)| *artist).collect();
                // Companies that a contract is with: their owners are not reached once more.
                let theirs = signed.iter().filter(|(artist, _, contract)| *contract && !own.contains(artist));
                let known = found.entry(company).or_default();
                known.across.insert(work);
                known.reached.extend(theirs.map(|(_, of, _)| *of));
            }
            Crossing::Unknown => {}
        }
    }
    let line = |(company, known): (&&CompanySlug, &Company<'_>)| RankedLine {
        record: RecordRef::new(Kind::Company, company.as_str()),
        other: None,
        figures: [count(known.across.len()), count(known.reached.len()), count(known.inside.len())],
    };
    RankedList {
        name: RankingName::Companies,
        population: found.len(),
        sources: None,
        lines: found.iter().map(line).collect(),
    }
}

/// The day of a work's release, else of its first chart week.
fn day(catalog: &Catalog, work: &WorkSlug) -> Option<PartialDate> {
    let filed = catalog.works.get(work.as_str())?;
    filed.record.released.or_else(|| filed.charted.since.map(PartialDate::from))
}

fn artist_ref(artist: &ArtistSlug) -> RecordRef {
    RecordRef::new(Kind::Artist, artist.as_str())
}

fn count(found: usize) -> i64 {
    i64::try_from(found).unwrap_or(i64::MAX)
}

/// A number of pairs in tenths, as it is shown: equals on the page share a place.
fn tenths(pairs: f64) -> i64 {
    (pairs * 10.0).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit};
    use crate::model::{Affiliation, Shelf};

    /// Four people: a with b twice, b with c, c with d.
    fn sample() -> Sample {
        let mut sample = Sample::new();
        for (person, country) in [("a", "KR"), ("b", "US"), ("c", "JP"), ("d", "KR")] {
            sample.person(person, person);
            sample.artist_mut(person).country = Some(country.to_owned());
        }
        for (slug, one, other) in [("one", "a", "b"), ("two", "b", "a"), ("three", "b", "c"), ("four", "c", "d")] {
            let mut work = sample.song(slug, slug, &[credit(one, " & "), credit(other, "")]);
            work.shelf = Shelf::Collaborations;
            work.released = Some("2020".parse().expect("a date"));
            sample.add(work);
        }
        sample
    }

    fn ranked(sample: &Sample, name: RankingName, by: RankedBy) -> Vec<String> {
        let rankings = derive(&sample.catalog).rankings;
        let list = rankings.iter().find(|list| list.name == name).expect("every ranking is there");
        let told = |(place, line): (usize, &RankedLine)| {
            let other = line.other.as_ref().map(|other| format!("+{}", other.slug)).unwrap_or_default();
            format!("{place} {}{other} {:?}", line.record.slug, line.figures)
        };
        list.ordered(by).into_iter().map(told).collect()
    }

    #[test]
    fn those_in_the_middle_connect_and_equals_share_a_place() {
        let by = RankedBy::Betweenness;
        let lines = ["1 b [20, 2, 3]", "1 c [20, 2, 2]", "3 a [0, 1, 2]", "3 d [0, 1, 1]"];
        assert_eq!(ranked(&sample(), RankingName::Connectors, by), lines);
        assert!(ranked(&sample(), RankingName::Connectors, RankedBy::Collaborations)[0].starts_with("1 b"));
    }

    #[test]
    fn a_pair_counts_its_works_whoever_is_named_first() {
        let pairs = ranked(&sample(), RankingName::Pairs, RankedBy::Collaborations);
        let lines = ["1 a+b [2, 0, 2020]", "2 b+c [1, 0, 2020]", "2 c+d [1, 0, 2020]"];
        assert_eq!(pairs, lines);
    }

    #[test]
    fn the_latest_year_is_first_and_an_unknown_one_last() {
        let mut sample = sample();
        sample.work_mut("three").released = None;
        sample.work_mut("four").released = Some("2021-05".parse().expect("a date"));
        let lines = ["1 c+d [1, 0, 2021]", "2 a+b [2, 0, 2020]", "3 b+c [1, 0, 0]"];
        assert_eq!(ranked(&sample, RankingName::Pairs, RankedBy::Last), lines);
    }

    #[test]
    fn a_country_is_bridged_once_however_many_partners_are_from_it() {
        let mut sample = sample();
        let lines = ["1 b [2, 2, 3]", "1 c [2, 2, 2]", "3 a [1, 1, 2]", "3 d [1, 1, 1]"];
        assert_eq!(ranked(&sample, RankingName::Markets, RankedBy::Countries), lines);
        sample.artist_mut("c").country = None;
        assert_eq!(ranked(&sample, RankingName::Markets, RankedBy::Countries), ["1 a [1, 1, 2]", "1 b [1, 1, 2]"]);
    }

    #[test]
    fn companies_cross_where_their_artists_are_signed_at_the_time() {
        let mut sample = sample();
        sample.catalog.site.as_of = Some("2025-01-01".parse().expect("a date"));
        for company in ["label", "agency"] {
            sample.company(company, company);
        }
        let tie = |company: &str, kind: &str, to: Option<&str>| Affiliation {
            company: CompanySlug::parse(company).expect("a slug"),
            kind: kind.to_owned(),
            from: Some("2010".parse().expect("a date")),
            to: to.map(|to| to.parse().expect("a date")),
        };
        sample.artist_mut("a").companies = vec![tie("label", "signed_to", None), tie("agency", "founder_of", None)];
        sample.artist_mut("b").companies = vec![tie("agency", "signed_to", None)];
        sample.artist_mut("c").companies = vec![tie("agency", "signed_to", None)];
        sample.artist_mut("d").companies = vec![tie("label", "signed_to", Some("2019"))];
        let lines = ["1 agency [2, 1, 1]", "1 label [2, 1, 0]"];
        assert_eq!(ranked(&sample, RankingName::Companies, RankedBy::Across), lines);
    }
}
