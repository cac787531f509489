//! What was derived from chart rows: runs, their spells, and where there are none.

use super::{BuildError, Writer, place};
use crate::derive::Absence;
use crate::model::Spell;
use rusqlite::named_params;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO run (work_id, chart_id, rows_of, debut_week, debut_position, peak, peak_week, weeks, weeks_at_peak,
                          weeks_at_one, longest_spell, longest_spell_at_one, last_week, re_entries, cut_at_start,
                          still_running, holes, printed_peak, printed_weeks)
         VALUES (:work, :chart, :rows_of, :debut_week, :debut_position, :peak, :peak_week, :weeks, :weeks_at_peak,
                 :weeks_at_one, :longest_spell, :longest_spell_at_one, :last_week, :re_entries, :cut_at_start,
                 :still_running, :holes, :printed_peak, :printed_weeks)",
    )?;
    let mut spell = to.sql.prepare(
        "INSERT INTO spell (work_id, chart_id, at_one, position, first, last, weeks)
         VALUES (:work, :chart, :at_one, :position, :first, :last, :weeks)",
    )?;
    for ((work, chart), found) in &to.derived.runs {
        let from = work.as_str();
        let (work, chart) = (to.ids.work(from, work)?, to.ids.chart(from, chart)?);
        let run = &found.run;
        insert.execute(named_params! {
            ":work": work,
            ":chart": chart,
            ":rows_of": to.ids.work(from, &found.rows_of)?,
            ":debut_week": run.debut_week.to_string(),
            ":debut_position": run.debut_position,
            ":peak": run.peak,
            ":peak_week": run.peak_week.to_string(),
            ":weeks": run.weeks,
            ":weeks_at_peak": run.weeks_at_peak,
            ":weeks_at_one": run.weeks_at_one,
            ":longest_spell": run.longest_spell.weeks,
            ":longest_spell_at_one": run.longest_spell_at_one.map_or(0, |spell| spell.weeks),
            ":last_week": run.last_week.to_string(),
            ":re_entries": run.re_entries,
            ":cut_at_start": run.coverage.cut_at_start,
            ":still_running": run.coverage.still_running,
            ":holes": run.coverage.holes,
            ":printed_peak": run.printed_peak,
            ":printed_weeks": run.printed_weeks,
        })?;
        let spells =
            |spells: &[Spell], at_one: bool| spells.iter().map(move |spell| (*spell, at_one)).enumerate().collect();
        let on_chart: Vec<(usize, (Spell, bool))> = spells(&run.spells, false);
        let at_one: Vec<(usize, (Spell, bool))> = spells(&run.spells_at_one, true);
        for (position, (one, at_one)) in on_chart.into_iter().chain(at_one) {
            spell.execute(named_params! {
                ":work": work,
                ":chart": chart,
                ":at_one": at_one,
                ":position": place(position),
                ":first": one.first.to_string(),
                ":last": one.last.to_string(),
                ":weeks": one.weeks,
            })?;
        }
    }
    Ok(())
}

pub(super) fn write_absences(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO absence (work_id, chart_id, absent, through) VALUES (:work, :chart, :absent, :through)",
    )?;
    for ((work, chart), absence) in &to.derived.absences {
        let from = work.as_str();
        insert.execute(named_params! {
            ":work": to.ids.work(from, work)?,
            ":chart": to.ids.chart(from, chart)?,
            ":absent": matches!(absence, Absence::DidNotChart { .. }),
            ":through": absence.through().map(|week| week.to_string()),
        })?;
    }
    Ok(())
}
