//! Judges over small catalogs: what rows held in full, in part and not at all leave of a claim.

use super::{PROPERTIES, property};
use crate::derive::derive;
use crate::derive::sample::{Sample, credit, date, partial, slug};
use crate::model::{
    ArtistSlug, Bounds, ChartSlug, Claim, ClaimValue, Judgement, Reason, Shows, SourceSlug, Tier, Verdict, WorkSlug,
};

fn claim(says: &str, value: &str) -> Claim {
    Claim {
        id: "it".into(),
        about: vec!["apt".into()],
        says: says.into(),
        text: None,
        value: Some(ClaimValue::Exactly(value.into())),
        unit: None,
        chart: Some(slug(ChartSlug::parse, "global-200")),
        edition: None,
        category: None,
        top: None,
        place: None,
        as_of: Some(partial("2025-03-29")),
        opinion: false,
    }
}

fn judge(sample: &mut Sample, claim: Claim) -> Judgement {
    sample.source_mut("press").claims = vec![claim];
    derive(&sample.catalog).verdicts.remove(&("press".to_owned(), 0)).expect("every claim is judged")
}

fn verdict(sample: &mut Sample, claim: Claim) -> (Verdict, Reason) {
    let judgement = judge(sample, claim);
    (judgement.verdict.expect("no opinion"), judgement.reason)
}

/// Ten weeks held, the song in the third and the fourth; `printed`: what each of its rows prints.
fn sample(printed: &[(u16, u16)]) -> Sample {
    let mut sample = Sample::apt();
    sample.source_mut("press").tier = Tier::Press;
    let rows = sample.catalog.rows.get_mut("global-200").expect("it has rows");
    for (filed, (peak, weeks)) in rows.iter_mut().zip(printed) {
        filed.row.printed_peak = Some(*peak);
        filed.row.printed_weeks = Some(*weeks);
    }
    sample
}

#[test]
fn the_table_for_editors_has_every_property_in_order() {
    let guide = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/content/README.md"));
    let (_, table) = guide.split_once("| `says` | about | `value` | judged by |").expect("the guide has the table");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with("| `"));
    let words: Vec<&str> = rows.filter_map(|line| line.split('`').nth(1)).collect();
    assert_eq!(words, PROPERTIES.iter().map(|property| property.says).collect::<Vec<_>>());
}

#[test]
fn every_word_of_the_vocabulary_has_a_property_and_every_property_a_word() {
    let vocabulary = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/content/vocab.toml"));
    let (_, claims) = vocabulary.split_once("\n[claims]\n").expect("the vocabulary has claims");
    let words: Vec<&str> = claims
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .collect();
    let mut sorted = words.clone();
    sorted.sort_unstable();
    let mut properties: Vec<&str> = PROPERTIES.iter().map(|property| property.says).collect();
    properties.sort_unstable();
    assert_eq!(sorted, properties);
    let unjudged: Vec<&str> =
        words.into_iter().filter(|word| !property(word).is_some_and(|it| it.is_judged())).collect();
    assert_eq!(unjudged, ["streams", "rank-elsewhere", "solo-versus-collaboration", "statement"]);
}

#[test]
fn rows_held_in_full_are_a_point() {
    let mut sample = sample(&[(1, 1), (1, 2)]);
    assert_eq!(verdict(&mut sample, claim("weeks-on-chart", "2")), (Verdict::Confirmed, Reason::RowsFit));
    assert_eq!(verdict(&mut sample, claim("weeks-on-chart", "3")), (Verdict::Contradicted, Reason::RowsExclude));
    let at_most = Claim { value: Some(ClaimValue::AtMost(5.0)), ..claim("peak", "") };
    assert_eq!(verdict(&mut sample, at_most), (Verdict::Confirmed, Reason::RowsFit));
    let within = Claim { value: Some(ClaimValue::Within(3.0, 5.0)), ..claim("weeks-at-number-one", "") };
    assert_eq!(verdict(&mut sample, within), (Verdict::Contradicted, Reason::RowsExclude));
}

#[test]
fn a_run_cut_at_its_start_gives_bounds() {
    // Eight weeks before the first row, with a peak of 1 that may be of any of them.
    let mut cut = sample(&[(1, 9), (1, 10)]);
    cut.catalog.works.get_mut("apt").expect("it is there").record.released = Some(partial("2024-08-01"));
    let weeks = judge(&mut cut, claim("weeks-on-chart", "10"));
    assert_eq!((weeks.verdict, weeks.found), (Some(Verdict::Confirmed), Some(Bounds::point(10))));
    let led = |value: &str| claim("weeks-at-number-one", value);
    assert_eq!(judge(&mut cut, led("7")).found, Some(Bounds { least: 2, most: Some(10) }));
    assert_eq!(verdict(&mut cut, led("7")), (Verdict::Unverified, Reason::RowsOpen));
    assert_eq!(verdict(&mut cut, led("1")), (Verdict::Contradicted, Reason::RowsExclude));
    assert_eq!(verdict(&mut cut, led("11")), (Verdict::Contradicted, Reason::RowsExclude));
    assert_eq!(verdict(&mut cut, claim("debut-position", "1")), (Verdict::Unverified, Reason::OutsideHeld));
    // A printed peak below No. 1 says that no week before was one.
    let mut below = sample(&[(2, 9), (1, 10)]);
    below.catalog.works.get_mut("apt").expect("it is there").record.released = Some(partial("2024-08-01"));
    below.catalog.rows.get_mut("global-200").expect("rows")[0].row.position = 2;
    assert_eq!(judge(&mut below, led("1")).found, Some(Bounds::point(1)));
}

#[test]
fn weeks_that_are_missing_may_have_been_anything() {
    let mut sample = sample(&[(1, 1), (1, 2)]);
    sample.chart_mut("global-200").held[0].missing = vec![date("2024-11-16"), date("2024-11-23")];
    let longest = judge(&mut sample, claim("consecutive-weeks-at-number-one", "4"));
    assert_eq!((longest.reason, longest.found), (Reason::RowsOpen, Some(Bounds { least: 2, most: Some(4) })));
    let no_longer = claim("consecutive-weeks-at-number-one", "5");
    assert_eq!(verdict(&mut sample, no_longer), (Verdict::Contradicted, Reason::RowsExclude));
}

#[test]
fn an_undated_figure_that_was_once_so_is_not_contradicted() {
    let mut sample = sample(&[(1, 1), (1, 2)]);
    let undated = |value: &str| Claim { as_of: None, ..claim("weeks-at-number-one", value) };
    assert_eq!(verdict(&mut sample, undated("1")), (Verdict::Unverified, Reason::Undated));
    assert_eq!(verdict(&mut sample, undated("2")), (Verdict::Confirmed, Reason::RowsFit));
    assert_eq!(verdict(&mut sample, undated("3")), (Verdict::Contradicted, Reason::RowsExclude));
}

#[test]
fn a_figure_says_what_it_has_become_since() {
    let mut sample = sample(&[(1, 1), (1, 2)]);
    let early = Claim { as_of: Some(partial("2024-11-04")), ..claim("weeks-on-chart", "1") };
    let judgement = judge(&mut sample, early);
    assert_eq!((judgement.verdict, judgement.through), (Some(Verdict::Confirmed), Some(date("2024-11-02"))));
    assert_eq!(judgement.since, Some((Bounds::point(2), date("2024-11-09"))));
}

#[test]
fn a_debut_is_told_in_three_ways() {
    let mut sample = sample(&[(1, 1), (1, 2)]);
    let epoch = &mut sample.chart_mut("global-200").calendar.epochs[0];
    epoch.tracking_days = Some(7);
    epoch.tracking_ends_days_before_issue = Some(9);
    epoch.published_days_before_issue = Some(4);
    for day in ["2024-11-02", "2024-10-29", "2024-10-18", "2024-10", "2024-11"] {
        assert_eq!(verdict(&mut sample, claim("debut-date", day)), (Verdict::Confirmed, Reason::RowsFit), "{day}");
    }
    assert_eq!(verdict(&mut sample, claim("debut-date", "2024-11-09")).0, Verdict::Contradicted);
}

#[test]
fn a_song_is_never_confirmed_in_the_year_of_a_late_first_row() {
    let mut sample = sample(&[(1, 1), (1, 2)]);
    let year = |value: &str| Claim { chart: None, ..claim("release-date", value) };
    assert_eq!(verdict(&mut sample, year("2024")), (Verdict::Confirmed, Reason::DebutFits));
    assert_eq!(verdict(&mut sample, year("2025")), (Verdict::Contradicted, Reason::RowsExclude));
    // A record that knows of an older song, whoever told it.
    sample.catalog.works.get_mut("apt").expect("it is there").record.released = Some(partial("1942"));
    assert_eq!(verdict(&mut sample, year("2024")).0, Verdict::Unverified);
    sample.catalog.works.get_mut("apt").expect("it is there").record.released = None;
    assert_eq!(verdict(&mut sample, year("2024")), (Verdict::Unverified, Reason::NotRecorded));
}

#[test]
fn a_credit_names_everybody_and_nobody_else() {
    let mut sample = sample(&[(1, 1), (1, 2)]);
    sample.person("psy", "PSY");
    let by = |names: &str| Claim { chart: None, ..claim("credited-artists", names) };
    assert_eq!(verdict(&mut sample, by("Rosé and Bruno Mars")), (Verdict::Confirmed, Reason::RowsFit));
    assert_eq!(verdict(&mut sample, by("Bruno Mars & Rose")), (Verdict::Confirmed, Reason::RowsFit));
    assert_eq!(verdict(&mut sample, by("ROSÉ")), (Verdict::Contradicted, Reason::RowsExclude));
    assert_eq!(verdict(&mut sample, by("ROSÉ, Bruno Mars & PSY")), (Verdict::Contradicted, Reason::RowsExclude));
}

#[test]
fn works_that_nobody_holds_may_count_too() {
    let mut sample = sample(&[(1, 1), (1, 2)]);
    sample.chart_mut("global-200").held[0].works = crate::model::HeldWorks::Known;
    let debuts = |value: ClaimValue| Claim {
        about: vec!["rose".into()],
        value: Some(value),
        ..claim("debuts-at-number-one", "")
    };
    let known = judge(&mut sample, debuts(ClaimValue::Exactly("1".into())));
    assert_eq!((known.reason, known.found), (Reason::KnownWorksOnly, Some(Bounds { least: 1, most: None })));
    assert_eq!(known.evidence.iter().map(|one| one.shows).collect::<Vec<_>>(), [Shows::Debut]);
    assert_eq!(verdict(&mut sample, debuts(ClaimValue::AtLeast(1.0))), (Verdict::Confirmed, Reason::RowsFit));
    // All rows of the chart are no records of all works: a row that nobody claimed may be hers.
    sample.chart_mut("global-200").held[0].works = crate::model::HeldWorks::All;
    let open = (Verdict::Unverified, Reason::KnownWorksOnly);
    assert_eq!(verdict(&mut sample, debuts(ClaimValue::Exactly("1".into()))), open);
    assert_eq!(verdict(&mut sample, debuts(ClaimValue::AtMost(0.0))), (Verdict::Contradicted, Reason::RowsExclude));
}

#[test]
fn what_editors_know_and_what_the_press_says_decide_nothing() {
    let mut sample = sample(&[]);
    for (source, tier) in [("press-2", Tier::Press), ("known", Tier::User), ("archive", Tier::Secondary)] {
        sample.source(source);
        sample.source_mut(source).tier = tier;
    }
    sample.person("psy", "PSY");
    let kind = || Claim { about: vec!["psy".into()], chart: None, ..claim("artist-kind", "group") };
    for (sources, expected) in [
        (vec![], (Verdict::Unverified, Reason::OnlyUnsourced)),
        (vec!["known"], (Verdict::Unverified, Reason::OnlyUnsourced)),
        (vec!["press"], (Verdict::Unverified, Reason::OnlyThisSource)),
        (vec!["press", "press-2"], (Verdict::Unverified, Reason::OnlyPress)),
        (vec!["press", "archive"], (Verdict::Contradicted, Reason::FieldDiffers)),
    ] {
        let cited = sources.iter().map(|source| slug(SourceSlug::parse, source)).collect();
        let psy = sample.catalog.artists.get_mut("psy").expect("it is there");
        psy.noted.cited.insert("*".into(), cited);
        assert_eq!(verdict(&mut sample, kind()), expected, "{sources:?}");
    }
}

#[test]
fn hostile_claims_end_in_no_verdict_and_no_crash() {
    let mut sample = sample(&[(1, 1), (1, 2)]);
    for property in PROPERTIES.iter().filter(|property| property.says != "statement") {
        for value in ["", "-1", "1e308", "9999-12-31", "0001", "nobody", "로제", "NaN"] {
            for about in [vec![], vec!["apt".into(), "rose".into()], vec!["nothing".into()], vec!["press".into()]] {
                for as_of in [None, Some(partial("0001")), Some(partial("9999"))] {
                    let hostile = Claim { about: about.clone(), as_of, top: Some(0), ..claim(property.says, value) };
                    assert!(judge(&mut sample, hostile).verdict.is_some());
                }
            }
        }
    }
}

#[test]
fn a_work_surely_absent_contradicts_and_one_nobody_looked_for_does_not() {
    let mut sample = sample(&[(1, 1), (1, 2)]);
    let mut song = sample.song("quiet", "Quiet", &[credit("rose", "")]);
    song.released = Some(partial("2024-10-18"));
    song.slug = slug(WorkSlug::parse, "quiet");
    song.credits[0].artist = slug(ArtistSlug::parse, "rose");
    sample.add(song);
    let of_quiet = |says: &str| Claim { about: vec!["quiet".into()], ..claim(says, "5") };
    let absent = judge(&mut sample, of_quiet("peak"));
    assert_eq!((absent.verdict, absent.reason), (Some(Verdict::Contradicted), Reason::RowsExclude));
    assert_eq!(absent.evidence.iter().map(|one| one.shows).collect::<Vec<_>>(), [Shows::Absent]);
    sample.chart_mut("global-200").held[0].works = crate::model::HeldWorks::Known;
    assert_eq!(verdict(&mut sample, of_quiet("peak")), (Verdict::Unverified, Reason::NoRowsHeld));
}
