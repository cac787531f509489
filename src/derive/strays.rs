//! What a full chart lists of an artist alone, without a work of it here.
//!
//! A chart held with all its rows tells of every release on it. Collaborations among them become records; what one
//! artist made alone has no record until an editor writes one, and still belongs in every comparison.

use super::Kin;
use super::kin::Tie;
use crate::content::Catalog;
use crate::model::{
    ArtistSlug, ChartSlug, Date, NameKind, Opening, PartialDate, Ranks, Run, RunInput, RunRow, Standing, WorkSlug,
    compute_run, opening,
};
use crate::text::fold;
use std::collections::{BTreeMap, HashMap};

/// A release that a chart lists under one artist's name, and no work claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    pub chart: ChartSlug,
    /// As first printed.
    pub title: String,
    pub credit: String,
    pub run: Run,
    pub opening: Opening,
    /// The artist, and those who were in it then.
    pub artists: Vec<(ArtistSlug, Standing)>,
}

/// Every such release, by chart, artist and folded title.
pub(super) fn strays(catalog: &Catalog, owners: &BTreeMap<String, Vec<Vec<WorkSlug>>>, kin: &Kin<'_>) -> Vec<Stray> {
    let names = names(catalog);
    let mut strays = Vec::new();
    for (slug, rows) in &catalog.rows {
        let (Some(filed), Some(owners)) = (catalog.charts.get(slug), owners.get(slug)) else { continue };
        let chart = &filed.record;
        if chart.ranks == Ranks::Artists {
            continue;
        }
        // Few credits stand in many rows: each is folded once.
        let mut known: HashMap<&str, Option<&ArtistSlug>> = HashMap::new();
        let mut found: BTreeMap<(&ArtistSlug, String), (&str, &str, Vec<RunRow>)> = BTreeMap::new();
        for (filed, _) in rows.iter().zip(owners).filter(|(_, owners)| owners.is_empty()) {
            let row = &filed.row;
            let artist = known.entry(&row.credit).or_insert_with(|| names.get(&fold(&row.credit)).copied().flatten());
            let Some(artist) = artist.filter(|artist| lived(artist, row.week, catalog)) else { continue };
            let (_, _, runs) =
                found.entry((artist, fold(&row.title))).or_insert_with(|| (&row.title, &row.credit, Vec::new()));
            runs.push(RunRow {
                week: row.week,
                position: row.position,
                printed_peak: row.printed_peak,
                printed_weeks: row.printed_weeks,
            });
        }
        let held_weeks: Vec<Date> = chart.held_weeks();
        for ((artist, _), (title, credit, rows)) in found {
            let input = RunInput { rows: &rows, chart, held_weeks: &held_weeks };
            let (Some(run), Some(opening)) = (compute_run(input), opening(input)) else { continue };
            strays.push(Stray {
                chart: chart.slug.clone(),
                title: title.to_owned(),
                credit: credit.to_owned(),
                artists: artists(artist, run.debut_week, catalog, kin),
                run,
                opening,
            });
        }
    }
    strays
}

/// Whether an artist was there by a day: a namesake of earlier years was somebody else.
fn lived(artist: &ArtistSlug, week: Date, catalog: &Catalog) -> bool {
    let begin = catalog.artists.get(artist.as_str()).and_then(|filed| filed.record.begin);
    begin.is_none_or(|begin| begin.earliest() <= week)
}

/// Artists by their folded names; `None` where two share one. Legal names are not what charts print.
fn names(catalog: &Catalog) -> HashMap<String, Option<&ArtistSlug>> {
    let mut names: HashMap<String, Option<&ArtistSlug>> = HashMap::new();
    for filed in catalog.artists.values() {
        let artist = &filed.record.slug;
        let others = filed.noted.names.iter().filter(|name| name.kind != Some(NameKind::Legal));
        for name in others.map(|name| &name.text).chain([&filed.record.name]) {
            let of = names.entry(fold(name)).or_insert(Some(artist));
            if *of != Some(artist) {
                *of = None;
            }
        }
    }
    names
}

fn artists(artist: &ArtistSlug, debut: Date, catalog: &Catalog, kin: &Kin<'_>) -> Vec<(ArtistSlug, Standing)> {
    let on = Some(PartialDate::from(debut));
    let Some((slug, _)) = catalog.artists.get_key_value(artist.as_str()) else { return Vec::new() };
    let members = kin.below(slug, on, |tie| matches!(tie, Tie::Member | Tie::Subunit));
    let members = members.into_iter().filter_map(|member| catalog.artists.get(member));
    let members = members.filter(|filed| !filed.record.kind.is_group());
    let members = members.map(|filed| (filed.record.slug.clone(), Standing::Group));
    [(artist.clone(), Standing::Alone)].into_iter().chain(members).collect()
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;
    use crate::derive::sample::Sample;

    fn sample() -> Sample {
        let mut sample = Sample::apt();
        sample.group("blackpink", "BLACKPINK");
        sample.member("rose", "blackpink", Some("2016"), None);
        sample
    }

    fn strays(sample: &Sample) -> Vec<String> {
        let derived = derive(&sample.catalog);
        let told = |stray: &super::Stray| {
            let artists: Vec<String> =
                stray.artists.iter().map(|(artist, standing)| format!("{artist} {}", standing.as_str())).collect();
            format!("{}: {}, {} weeks", stray.title, artists.join(", "), stray.run.weeks)
        };
        derived.strays.iter().map(told).collect()
    }

    #[test]
    fn rows_under_one_artists_name_that_no_work_claims_are_a_release() {
        let mut sample = sample();
        sample.row("global-200", "2024-11-02", 7, "Number One Girl", "ROSE");
        sample.row("global-200", "2024-11-09", 9, "NUMBER ONE GIRL", "Rosé");
        sample.row("global-200", "2024-11-09", 30, "Typa Girl", "BLACKPINK");
        sample.row("global-200", "2024-11-09", 31, "Nobody Here", "Somebody Else");
        sample.row("global-200", "2024-11-09", 32, "A Pair", "ROSE & Somebody Else");
        let expected = ["Typa Girl: blackpink alone, rose group, 1 weeks", "Number One Girl: rose alone, 2 weeks"];
        assert_eq!(strays(&sample), expected);
    }

    #[test]
    fn a_name_of_two_artists_says_nothing() {
        let mut sample = sample();
        sample.person("rose-two", "Rose");
        sample.row("global-200", "2024-11-02", 7, "Number One Girl", "ROSE");
        assert!(strays(&sample).is_empty());
    }
}
