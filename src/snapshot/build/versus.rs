//! Releases alone and together: how runs opened, whose they are, and what they come to.

use super::{BuildError, Writer, place};
use crate::derive::Stray;
use crate::model::ArtistSlug;
use rusqlite::named_params;
use std::collections::BTreeMap;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    openings(to)?;
    standings(to)?;
    charts(to)?;
    strays(to)?;
    contests(to)
}

fn openings(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO opening (work_id, chart_id, opened, peak, weeks, weeks_at_one)
         VALUES (:work, :chart, :opened, :peak, :weeks, :weeks_at_one)",
    )?;
    for ((work, chart), found) in &to.derived.runs {
        let from = work.as_str();
        insert.execute(named_params! {
            ":work": to.ids.work(from, work)?,
            ":chart": to.ids.chart(from, chart)?,
            ":opened": found.opening.opened.as_str(),
            ":peak": found.opening.peak,
            ":weeks": found.opening.weeks,
            ":weeks_at_one": found.opening.weeks_at_one,
        })?;
    }
    Ok(())
}

fn standings(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert =
        to.sql.prepare("INSERT INTO standing (artist_id, work_id, word) VALUES (:artist, :work, :word)")?;
    for ((artist, work), standing) in &to.derived.standings {
        let from = work.as_str();
        insert.execute(named_params! {
            ":artist": to.ids.artist(from, artist)?,
            ":work": to.ids.work(from, work)?,
            ":word": standing.as_str(),
        })?;
    }
    Ok(())
}

fn charts(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert =
        to.sql.prepare("INSERT INTO versus (artist_id, chart_id, releases) VALUES (:artist, :chart, :releases)")?;
    for ((artist, chart), releases) in &to.derived.versus {
        let from = artist.as_str();
        insert.execute(named_params! {
            ":artist": to.ids.artist(from, artist)?,
            ":chart": to.ids.chart(from, chart)?,
            ":releases": releases,
        })?;
    }
    Ok(())
}

fn strays(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO stray (artist_id, chart_id, position, standing, title, credit, debut_week, debut_position, peak, weeks,
                            weeks_at_one, cut_at_start, still_running, holes, printed_peak, opened, opening_peak,
                            opening_weeks, opening_weeks_at_one)
         VALUES (:artist, :chart, :position, :standing, :title, :credit, :debut_week, :debut_position, :peak, :weeks,
                 :weeks_at_one, :cut_at_start, :still_running, :holes, :printed_peak, :opened, :opening_peak,
                 :opening_weeks, :opening_weeks_at_one)",
    )?;
    let mut counts: BTreeMap<&ArtistSlug, usize> = BTreeMap::new();
    for Stray { chart, title, credit, run, opening, artists } in &to.derived.strays {
        for (artist, standing) in artists {
            if !to.derived.versus.contains_key(&(artist.clone(), chart.clone())) {
                continue;
            }
            let position = counts.entry(artist).or_default();
            insert.execute(named_params! {
                ":artist": to.ids.artist(chart.as_str(), artist)?,
                ":chart": to.ids.chart(chart.as_str(), chart)?,
                ":position": place(*position),
                ":standing": standing.as_str(),
                ":title": title,
                ":credit": credit,
                ":debut_week": run.debut_week.to_string(),
                ":debut_position": run.debut_position,
                ":peak": run.peak,
                ":weeks": run.weeks,
                ":weeks_at_one": run.weeks_at_one,
                ":cut_at_start": run.coverage.cut_at_start,
                ":still_running": run.coverage.still_running,
                ":holes": run.coverage.holes,
                ":printed_peak": run.printed_peak,
                ":opened": opening.opened.as_str(),
                ":opening_peak": opening.peak,
                ":opening_weeks": opening.weeks,
                ":opening_weeks_at_one": opening.weeks_at_one,
            })?;
            *position += 1;
        }
    }
    Ok(())
}

fn contests(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO contest (chart_id, position, measure, artists, alone, alone_median, together, together_median,
                              together_better, alone_better)
         VALUES (:chart, :position, :measure, :artists, :alone, :alone_median, :together, :together_median,
                 :together_better, :alone_better)",
    )?;
    // In the order of the measures, not of their words.
    for (position, ((chart, measure), contest)) in to.derived.contests.iter().enumerate() {
        insert.execute(named_params! {
            ":chart": to.ids.chart(chart.as_str(), chart)?,
            ":position": place(position),
            ":measure": measure.as_str(),
            ":artists": contest.artists,
            ":alone": contest.alone,
            ":alone_median": contest.alone_median.0,
            ":together": contest.together,
            ":together_median": contest.together_median.0,
            ":together_better": contest.together_better,
            ":alone_better": contest.alone_better,
        })?;
    }
    Ok(())
}
