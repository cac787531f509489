//! Rankings, in every order they are read in.

use super::ids::optional;
use super::{BuildError, Writer, place};
use rusqlite::named_params;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut ranking = to.sql.prepare(
        "INSERT INTO ranking (name, population, sources, total) VALUES (:name, :population, :sources, :total)",
    )?;
    let mut insert = to.sql.prepare(
        "INSERT INTO ranked (ranking, ordering, position, place, record_id, other_id, first, second, third)
         VALUES (:ranking, :ordering, :position, :place, :record, :other, :first, :second, :third)",
    )?;
    for list in &to.derived.rankings {
        let name = list.name.as_str();
        ranking.execute(named_params! {
            ":name": name,
            ":population": place(list.population),
            ":sources": list.sources.map(place),
            ":total": place(list.lines.len()),
        })?;
        for ordering in list.name.figures() {
            for (position, (ranked, line)) in list.ordered(*ordering).into_iter().enumerate() {
                insert.execute(named_params! {
                    ":ranking": name,
                    ":ordering": ordering.as_str(),
                    ":position": place(position),
                    ":place": place(ranked),
                    ":record": to.ids.record(name, &line.record)?,
                    ":other": optional(line.other.as_ref(), |other| to.ids.record(name, other))?,
                    ":first": line.figures[0],
                    ":second": line.figures[1],
                    ":third": line.figures[2],
                })?;
            }
        }
    }
    Ok(())
}
