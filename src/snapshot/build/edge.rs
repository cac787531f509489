//! The graph of artists and companies.

use super::record::day;
use super::{BuildError, Writer};
use crate::derive::Party;
use rusqlite::named_params;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut partner = to
        .sql
        .prepare("INSERT INTO company_partner (company_id, partner_id, work_id) VALUES (:company, :partner, :work)")?;
    for (company, other, work) in &to.derived.company_partners {
        partner.execute(named_params! {
            ":company": to.ids.company(work.as_str(), company)?,
            ":partner": number(to, other)?,
            ":work": to.ids.work(work.as_str(), work)?,
        })?;
    }
    let mut insert = to.sql.prepare(
        "INSERT INTO edge (from_id, to_id, kind, weight, first, last, lasts)
         VALUES (:from, :to, :kind, :weight, :first, :last, :lasts)",
    )?;
    for ((from, end, kind), edge) in &to.derived.edges {
        insert.execute(named_params! {
            ":from": number(to, from)?,
            ":to": number(to, end)?,
            ":kind": kind.as_str(),
            ":weight": edge.weight,
            ":first": day(edge.first),
            ":last": day(edge.last),
            ":lasts": edge.lasts,
        })?;
    }
    Ok(())
}

fn number(to: &Writer<'_>, party: &Party) -> Result<i64, BuildError> {
    match party {
        Party::Artist(slug) => to.ids.artist("the graph", slug),
        Party::Company(slug) => to.ids.company("the graph", slug),
    }
}
