//! Releases alone held against releases together: of each artist, and of all of them.

use super::kin::Tie;
use super::parties::artist_parties;
use super::{Kin, Stray, WorkRun};
use crate::content::Catalog;
use crate::model::{
    ArtistSlug, ChartSlug, Halves, Measure, Opened, Opening, Run, Shelf, Standing, Work, WorkSlug, median,
};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// What all artists with both kinds of releases on a chart come to, in one measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contest {
    /// Artists with a release alone and one together that can be compared.
    pub artists: u32,
    /// Their releases alone, each counted once, and the median of them.
    pub alone: u32,
    pub alone_median: Halves,
    pub together: u32,
    pub together_median: Halves,
    /// Artists whose own two medians say that together, or alone, did better; the others' are level.
    pub together_better: u32,
    pub alone_better: u32,
}

/// How artists stand to the works that have a run of any kind.
pub(super) fn standings(
    catalog: &Catalog,
    kin: &Kin<'_>,
    runs: &BTreeMap<(WorkSlug, ChartSlug), WorkRun>,
) -> BTreeMap<(ArtistSlug, WorkSlug), Standing> {
    let mut standings = BTreeMap::new();
    let charted: BTreeSet<&str> = runs.keys().map(|(work, _)| work.as_str()).collect();
    for work in charted.into_iter().filter_map(|slug| catalog.works.get(slug)).map(|filed| &filed.record) {
        for (artist, standing) in of_work(work, catalog, kin) {
            if let Some(artist) = catalog.artists.get(artist) {
                standings.insert((artist.record.slug.clone(), work.slug.clone()), standing);
            }
        }
    }
    standings
}

fn of_work<'a>(work: &'a Work, catalog: &'a Catalog, kin: &Kin<'a>) -> BTreeMap<&'a str, Standing> {
    let parties: BTreeSet<&str> =
        artist_parties(work, &catalog.vocab).into_iter().map(|(artist, _)| artist.as_str()).collect();
    let (own, through) = match work.shelf {
        Shelf::Works if parties.len() == 1 => (Standing::Alone, Standing::Group),
        // Members of one group, billed by their own names: neither one artist's nor a collaboration.
        Shelf::Works => return BTreeMap::new(),
        Shelf::Collaborations => (Standing::Together, Standing::GroupTogether),
    };
    let mut found: BTreeMap<&str, Standing> = parties.iter().map(|party| (*party, own)).collect();
    for party in parties {
        for member in kin.below(party, work.released, |tie| matches!(tie, Tie::Member | Tie::Subunit)) {
            // A unit's releases are its own, not its parent's.
            if catalog.artists.get(member).is_some_and(|filed| !filed.record.kind.is_group()) {
                found.entry(member).or_insert(through);
            }
        }
    }
    found
}

/// A release of an artist on a chart, as it is held against others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Release<'a> {
    artist: &'a ArtistSlug,
    standing: Standing,
    chart: &'a ChartSlug,
    /// What it is known by: a release of two artists is one.
    key: (&'a str, &'a str),
    run: &'a Run,
    opening: &'a Opening,
}

/// Every release of every artist that has rows of its own: works, and what charts list without a work of it here.
pub(super) fn releases<'a>(
    standings: &'a BTreeMap<(ArtistSlug, WorkSlug), Standing>,
    runs: &'a BTreeMap<(WorkSlug, ChartSlug), WorkRun>,
    strays: &'a [Stray],
) -> Vec<Release<'a>> {
    let mut of_work: BTreeMap<&WorkSlug, Vec<(&ArtistSlug, Standing)>> = BTreeMap::new();
    for ((artist, work), standing) in standings {
        of_work.entry(work).or_default().push((artist, *standing));
    }
    let mut releases = Vec::new();
    for ((work, chart), found) in runs.iter().filter(|(_, found)| found.opening.opened != Opened::Shared) {
        for (artist, standing) in of_work.get(work).map_or(&[][..], Vec::as_slice) {
            let (standing, key) = (*standing, (work.as_str(), ""));
            releases.push(Release { artist, standing, chart, key, run: &found.run, opening: &found.opening });
        }
    }
    for stray in strays {
        let Stray { chart, title, credit, run, opening, .. } = stray;
        for (artist, standing) in &stray.artists {
            let key = (title.as_str(), credit.as_str());
            releases.push(Release { artist, standing: *standing, chart, key, run, opening });
        }
    }
    releases
}

/// The charts on which an artist has both, something alone or with a group and something together; and how many releases
/// that makes.
pub(super) fn charts(releases: &[Release<'_>]) -> BTreeMap<(ArtistSlug, ChartSlug), u32> {
    let mut sides: BTreeMap<(&ArtistSlug, &ChartSlug), [u32; 2]> = BTreeMap::new();
    for release in releases {
        let [alone, together] = sides.entry((release.artist, release.chart)).or_default();
        match release.standing {
            Standing::Alone | Standing::Group => *alone += 1,
            Standing::Together => *together += 1,
            Standing::GroupTogether => {}
        }
    }
    let both = sides.into_iter().filter(|(_, sides)| sides.iter().all(|side| *side > 0));
    both.map(|((artist, chart), [alone, together])| ((artist.clone(), chart.clone()), alone + together)).collect()
}

/// Weeks at No. 1 are not among them: most releases have none, so their middle says nothing.
const CONTESTED: [Measure; 3] = [Measure::Debut, Measure::Peak, Measure::Weeks];

/// What it all comes to, chart by chart and measure by measure. Only artists with both kinds of releases count, and only
/// releases whose opening is held in full.
pub(super) fn contests(releases: &[Release<'_>]) -> BTreeMap<(ChartSlug, Measure), Contest> {
    let mut by_chart: BTreeMap<&ChartSlug, Vec<&Release<'_>>> = BTreeMap::new();
    for release in releases {
        let compared = matches!(release.standing, Standing::Alone | Standing::Together);
        if compared && release.opening.opened == Opened::Whole {
            by_chart.entry(release.chart).or_default().push(release);
        }
    }
    let mut contests = BTreeMap::new();
    for (chart, releases) in by_chart {
        for measure in CONTESTED {
            if let Some(contest) = contest(&releases, measure) {
                contests.insert((chart.clone(), measure), contest);
            }
        }
    }
    contests
}

fn figure(release: &Release<'_>, measure: Measure) -> u32 {
    u32::from(match measure {
        Measure::Debut => release.run.debut_position,
        Measure::Peak => release.opening.peak,
        Measure::Weeks => release.opening.weeks,
        Measure::WeeksAtOne => release.opening.weeks_at_one,
    })
}

fn is_together(release: &Release<'_>) -> bool {
    release.standing == Standing::Together
}

/// An artist's releases, alone and together, by one measure.
type Sides<'a> = BTreeMap<&'a str, [Vec<u32>; 2]>;

fn contest(releases: &[&Release<'_>], measure: Measure) -> Option<Contest> {
    let mut artists: Sides<'_> = BTreeMap::new();
    for release in releases {
        let sides = artists.entry(release.artist.as_str()).or_default();
        sides[usize::from(is_together(release))].push(figure(release, measure));
    }
    artists.retain(|_, sides| sides.iter().all(|side| !side.is_empty()));
    let pooled = |together: bool| -> BTreeMap<(&str, &str), u32> {
        let counts =
            |release: &&&Release<'_>| is_together(release) == together && artists.contains_key(release.artist.as_str());
        releases.iter().filter(counts).map(|release| (release.key, figure(release, measure))).collect()
    };
    let (alone, together) = (pooled(false), pooled(true));
    let mut better = [0, 0];
    for [alone, together] in artists.values() {
        let order = median(together.iter().copied()).cmp(&median(alone.iter().copied()));
        match if measure.is_better_low() { order.reverse() } else { order } {
            Ordering::Greater => better[1] += 1,
            Ordering::Less => better[0] += 1,
            Ordering::Equal => {}
        }
    }
    let count = |count: usize| u32::try_from(count).expect("no chart has listed so many");
    Some(Contest {
        artists: count(artists.len()),
        alone: count(alone.len()),
        alone_median: median(alone.into_values())?,
        together: count(together.len()),
        together_median: median(together.into_values())?,
        together_better: better[1],
        alone_better: better[0],
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;
    use crate::derive::sample::{Sample, credit, date};
    use crate::model::{ChartSlug, Measure, Shelf, Standing};

    /// Two people and a group of one of them, with a chart held for a year.
    fn sample() -> Sample {
        let mut sample = Sample::new();
        sample.person("rose", "ROSÉ");
        sample.person("bruno", "Bruno");
        sample.group("bp", "BP");
        sample.member("rose", "bp", Some("2016"), None);
        sample.songs_chart("hot", 100, "2024-01-06", "2024-12-28");
        sample
    }

    /// A song that entered at a position and stayed for some weeks, a place lower each.
    fn song(sample: &mut Sample, slug: &str, artists: &[&str], week: &str, debut: u16, weeks: u16) {
        let credits: Vec<_> = artists.iter().map(|artist| credit(artist, " & ")).collect();
        let mut work = sample.song(slug, slug, &credits);
        work.released = Some(week.parse().expect("a date"));
        if artists.len() == 1 {
            work.shelf = Shelf::Works;
        }
        let billing = artists
            .iter()
            .map(|artist| ["ROSE", "Bruno", "BP"][usize::from(*artist != "rose") + usize::from(*artist == "bp")]);
        let billing = billing.collect::<Vec<_>>().join(" & ");
        sample.add(work);
        for at in 0..weeks {
            let day = date(week).plus_days(7 * i32::from(at));
            sample.row("hot", &day.to_string(), debut + at, slug, &billing);
        }
    }

    #[test]
    fn a_release_is_alone_together_or_a_groups() {
        let mut sample = sample();
        song(&mut sample, "solo", &["rose"], "2024-02-03", 10, 2);
        song(&mut sample, "duet", &["rose", "bruno"], "2024-02-03", 20, 2);
        song(&mut sample, "band", &["bp"], "2024-02-03", 30, 2);
        song(&mut sample, "guests", &["bp", "bruno"], "2024-02-03", 40, 2);
        let derived = derive(&sample.catalog);
        let of = |artist: &str| -> Vec<(&str, Standing)> {
            let own = derived.standings.iter().filter(|((of, _), _)| of.as_str() == artist);
            own.map(|((_, work), standing)| (work.as_str(), *standing)).collect()
        };
        let expected = [
            ("band", Standing::Group),
            ("duet", Standing::Together),
            ("guests", Standing::GroupTogether),
            ("solo", Standing::Alone),
        ];
        assert_eq!(of("rose"), expected);
        assert_eq!(of("bp"), [("band", Standing::Alone), ("guests", Standing::Together)]);
        let both: Vec<&str> = derived.versus.keys().map(|(artist, _)| artist.as_str()).collect();
        assert_eq!(both, ["bp", "rose"], "Bruno has nothing alone");
    }

    #[test]
    fn the_contest_counts_artists_with_both_and_each_release_once() {
        let mut sample = sample();
        // Worked out by hand: ROSÉ alone peaks at 10 and 30, median 20; together at 5. Bruno alone at 2; together at 5.
        song(&mut sample, "a", &["rose"], "2024-02-03", 10, 4);
        song(&mut sample, "b", &["rose"], "2024-02-03", 30, 2);
        song(&mut sample, "c", &["bruno"], "2024-02-03", 2, 1);
        song(&mut sample, "d", &["rose", "bruno"], "2024-02-03", 5, 6);
        song(&mut sample, "band", &["bp"], "2024-02-03", 1, 3);
        // Too young to be compared.
        song(&mut sample, "e", &["rose", "bruno"], "2024-12-07", 1, 2);
        let derived = derive(&sample.catalog);
        let hot = ChartSlug::parse("hot").expect("a slug");
        let of = |measure| {
            let contest = &derived.contests[&(hot.clone(), measure)];
            let medians = (contest.alone_median.to_string(), contest.together_median.to_string());
            (contest.artists, contest.alone, contest.together, medians, contest.together_better, contest.alone_better)
        };
        assert_eq!(of(Measure::Peak), (2, 3, 1, ("10".into(), "5".into()), 1, 1));
        assert_eq!(of(Measure::Weeks), (2, 3, 1, ("2".into(), "6".into()), 2, 0));
    }

    #[test]
    fn a_remix_that_charts_with_its_original_is_not_a_release_of_its_own() {
        let mut sample = sample();
        song(&mut sample, "original", &["rose"], "2024-02-03", 10, 2);
        let mut remix = sample.song("remix", "Remix", &[credit("rose", " & "), credit("bruno", "")]);
        remix.charts_with = crate::model::WorkSlug::parse("original");
        sample.add(remix);
        assert!(derive(&sample.catalog).versus.is_empty());
    }
}
