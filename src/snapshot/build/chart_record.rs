//! What was derived of whole charts: their records; and of prints against rows.

use super::ids::optional;
use super::{BuildError, Writer, place};
use crate::derive::Check;
use crate::model::PrintedFigure;
use rusqlite::named_params;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut population = to.sql.prepare(
        "INSERT INTO chart_population (chart_id, entries, titles, whole, first, last)
         VALUES (:chart, :entries, :titles, :whole, :first, :last)",
    )?;
    let mut record = to.sql.prepare(
        "INSERT INTO chart_record (chart_id, feat, position, place, value, at_least, work_id, title, credit, first, last,
                                   moved_from, moved_to, more)
         VALUES (:chart, :feat, :position, :place, :value, :at_least, :work, :title, :credit, :first, :last, :moved_from,
                 :moved_to, :more)",
    )?;
    for (slug, records) in &to.derived.records {
        let from = slug.as_str();
        let chart = to.ids.chart(from, slug)?;
        population.execute(named_params! {
            ":chart": chart,
            ":entries": place(records.population.rows),
            ":titles": place(records.population.titles),
            ":whole": records.population.all,
            ":first": records.population.first.to_string(),
            ":last": records.population.last.to_string(),
        })?;
        for (feat, ranking) in &records.rankings {
            for (position, best) in ranking.best.iter().enumerate() {
                let last = position + 1 == ranking.best.len();
                record.execute(named_params! {
                    ":chart": chart,
                    ":feat": feat.as_str(),
                    ":position": place(position),
                    ":place": place(best.place),
                    ":value": best.value,
                    ":at_least": best.at_least,
                    ":work": optional(best.work.as_ref(), |work| to.ids.work(from, work))?,
                    ":title": best.title,
                    ":credit": best.credit,
                    ":first": best.first.to_string(),
                    ":last": best.last.to_string(),
                    ":moved_from": best.moved.map(|(before, _)| before),
                    ":moved_to": best.moved.map(|(_, after)| after),
                    ":more": if last { place(ranking.more) } else { 0 },
                })?;
            }
        }
    }
    Ok(())
}

pub(super) fn write_printed(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut check = to.sql.prepare(
        "INSERT INTO printed (work_id, chart_id, what, entries)
         VALUES (:work, :chart, :what, :entries)",
    )?;
    let mut difference = to.sql.prepare(
        "INSERT INTO printed_difference (work_id, chart_id, what, week, printed, computed)
         VALUES (:work, :chart, :what, :week, :printed, :computed)",
    )?;
    for ((work, chart), printed) in &to.derived.printed {
        let from = work.as_str();
        let (work, chart) = (to.ids.work(from, work)?, to.ids.chart(from, chart)?);
        let checks: [(PrintedFigure, &Check); 2] =
            [(PrintedFigure::Peak, &printed.peak), (PrintedFigure::Weeks, &printed.weeks)];
        for (what, one) in checks.into_iter().filter(|(_, one)| one.rows > 0) {
            check.execute(named_params! {
                ":work": work,
                ":chart": chart,
                ":what": what.as_str(),
                ":entries": one.rows,
            })?;
            for found in &one.differ {
                difference.execute(named_params! {
                    ":work": work,
                    ":chart": chart,
                    ":what": what.as_str(),
                    ":week": found.week.to_string(),
                    ":printed": found.printed,
                    ":computed": found.computed,
                })?;
            }
        }
    }
    Ok(())
}
