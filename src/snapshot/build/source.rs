//! Sources and the claims they make.

use super::ids::optional;
use super::record::day;
use super::{BuildError, Writer, place};
use crate::derive::{Takes, claimed_record, property};
use crate::model::{Bounds, Claim, ClaimValue, Verdict};
use rusqlite::named_params;
use std::collections::BTreeSet;

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO source (id, tier, publisher, author, url, published, accessed, lang)
         VALUES (:id, :tier, :publisher, :author, :url, :published, :accessed, :lang)",
    )?;
    for filed in to.catalog.sources.values() {
        let source = &filed.record;
        insert.execute(named_params! {
            ":id": to.ids.source(&filed.file, &source.slug)?,
            ":tier": source.tier.as_str(),
            ":publisher": source.publisher,
            ":author": source.author,
            ":url": source.url,
            ":published": day(source.published),
            ":accessed": day(source.accessed),
            ":lang": source.lang,
        })?;
    }
    claims(to)
}

fn claims(to: &Writer<'_>) -> Result<(), BuildError> {
    let mut insert = to.sql.prepare(
        "INSERT INTO claim (id, source_id, position, anchor, says, text, value, number, named_id, unit, chart_id,
                            edition_id, category, top, place, as_of, opinion, verdict, reason, judged_on, through,
                            least, most, since_least, since_most, since_on)
         VALUES (:id, :source, :position, :anchor, :says, :text, :value, :number, :named, :unit, :chart,
                 :edition, :category, :top, :place, :as_of, :opinion, :verdict, :reason, :judged_on, :through,
                 :least, :most, :since_least, :since_most, :since_on)",
    )?;
    let mut about = to.sql.prepare("INSERT INTO claim_about (claim_id, record_id) VALUES (:claim, :record)")?;
    let mut show = to.sql.prepare(
        "INSERT INTO evidence (claim_id, position, shows, record_id, chart_id, first, last, number, field, text, source_id)
         VALUES (:claim, :position, :shows, :record, :chart, :first, :last, :number, :field, :text, :source)",
    )?;
    let mut id = 0;
    for filed in to.catalog.sources.values() {
        let file = &*filed.file;
        let source = to.ids.source(file, &filed.record.slug)?;
        for (position, claim) in filed.record.claims.iter().enumerate() {
            id += 1;
            let judgement = to
                .derived
                .verdicts
                .get(&(filed.record.slug.to_string(), position))
                .expect("every claim of the catalog has been judged");
            let named = claimed_record(to.catalog, claim);
            let ends = |bounds: Option<Bounds>| (bounds.map(|found| found.least), bounds.and_then(|found| found.most));
            let (least, most) = ends(judgement.found);
            let (since_least, since_most) = ends(judgement.since.map(|(bounds, _)| bounds));
            insert.execute(named_params! {
                ":id": id,
                ":source": source,
                ":position": place(position),
                ":anchor": claim.id,
                ":says": claim.says,
                ":text": claim.text,
                ":value": claim.value.as_ref().map(reading),
                ":number": whole_number(claim),
                ":named": optional(named.as_ref(), |record| to.ids.record(file, record))?,
                ":unit": claim.unit,
                ":chart": optional(claim.chart.as_ref(), |chart| to.ids.chart(file, chart))?,
                ":edition": optional(claim.edition.as_ref(), |key| to.ids.edition(file, key))?,
                ":category": claim.category,
                ":top": claim.top,
                ":place": claim.place,
                ":as_of": day(claim.as_of),
                ":opinion": claim.opinion,
                ":verdict": judgement.verdict.map(Verdict::as_str),
                ":reason": judgement.reason.as_str(),
                ":judged_on": judgement.on.map(|day| day.to_string()),
                ":through": judgement.through.map(|day| day.to_string()),
                ":least": least,
                ":most": most,
                ":since_least": since_least,
                ":since_most": since_most,
                ":since_on": judgement.since.map(|(_, day)| day.to_string()),
            })?;
            let records: Result<BTreeSet<i64>, BuildError> =
                claim.about.iter().map(|text| to.ids.named(file, text)).collect();
            for record in records? {
                about.execute(named_params! { ":claim": id, ":record": record })?;
            }
            for (position, one) in judgement.evidence.iter().enumerate() {
                show.execute(named_params! {
                    ":claim": id,
                    ":position": place(position),
                    ":shows": one.shows.as_str(),
                    ":record": optional(one.record.as_ref(), |record| to.ids.record(file, record))?,
                    ":chart": optional(one.chart.as_ref(), |chart| to.ids.chart(file, chart))?,
                    ":first": day(one.first),
                    ":last": day(one.last),
                    ":number": one.number,
                    ":field": one.field,
                    ":text": one.text,
                    ":source": optional(one.source.as_ref(), |source| to.ids.source(file, source))?,
                })?;
            }
        }
    }
    Ok(())
}

/// The whole number that a claim of a figure gives.
fn whole_number(claim: &Claim) -> Option<i64> {
    let Some(ClaimValue::Exactly(value)) = &claim.value else { return None };
    value.parse().ok().filter(|_| property(&claim.says).is_some_and(|property| matches!(property.takes, Takes::Number)))
}

/// A value as it reads: `12`, `at least 4`, `3 to 5`.
fn reading(value: &ClaimValue) -> String {
    match value {
        ClaimValue::Exactly(text) => text.clone(),
        ClaimValue::AtLeast(least) => format!("at least {least}"),
        ClaimValue::AtMost(most) => format!("at most {most}"),
        ClaimValue::Within(least, most) => format!("{least} to {most}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_reads_without_needless_digits() {
        assert_eq!(reading(&ClaimValue::AtLeast(4.0)), "at least 4");
        assert_eq!(reading(&ClaimValue::Within(1.5, 2.0)), "1.5 to 2");
    }
}
