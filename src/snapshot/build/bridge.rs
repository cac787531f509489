//! Which countries meet in which collaborations, and how many of them there are.

use super::work::year;
use super::{BuildError, Writer, place};
use crate::model::{Country, WorkSlug};
use rusqlite::named_params;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO bridge (country, partner_country, year, work_id) VALUES (:country, :partner, :year, :work)",
    )?;
    let mut count =
        to.sql.prepare("INSERT INTO bridge_country (country, works, abroad) VALUES (:country, :works, :abroad)")?;
    let mut works: BTreeMap<&Country, [BTreeSet<&WorkSlug>; 2]> = BTreeMap::new();
    for (country, partner, work) in &to.derived.bridges {
        insert.execute(named_params! {
            ":country": country.as_str(),
            ":partner": partner.as_str(),
            ":year": year(to, work),
            ":work": to.ids.work(work.as_str(), work)?,
        })?;
        let [all, abroad] = works.entry(country).or_default();
        all.insert(work);
        if partner.code().is_some() && partner != country {
            abroad.insert(work);
        }
    }
    for (country, [all, abroad]) in works {
        count.execute(named_params! {
            ":country": country.as_str(),
            ":works": place(all.len()),
            ":abroad": place(abroad.len()),
        })?;
    }
    Ok(())
}
