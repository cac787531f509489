//! Sources and the claims they make.

use super::ids::optional;
use super::record::day;
use super::{BuildError, Writer, place};
use crate::model::ClaimValue;
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
        "INSERT INTO claim (id, source_id, position, anchor, says, text, value, unit, chart_id, edition_id, category, top,
                            place, as_of, opinion)
         VALUES (:id, :source, :position, :anchor, :says, :text, :value, :unit, :chart, :edition, :category, :top,
                 :place, :as_of, :opinion)",
    )?;
    let mut about = to.sql.prepare("INSERT INTO claim_about (claim_id, record_id) VALUES (:claim, :record)")?;
    let mut id = 0;
    for filed in to.catalog.sources.values() {
        let file = &*filed.file;
        let source = to.ids.source(file, &filed.record.slug)?;
        for (position, claim) in filed.record.claims.iter().enumerate() {
            id += 1;
            insert.execute(named_params! {
                ":id": id,
                ":source": source,
                ":position": place(position),
                ":anchor": claim.id,
                ":says": claim.says,
                ":text": claim.text,
                ":value": claim.value.as_ref().map(reading),
                ":unit": claim.unit,
                ":chart": optional(claim.chart.as_ref(), |chart| to.ids.chart(file, chart))?,
                ":edition": optional(claim.edition.as_ref(), |key| to.ids.edition(file, key))?,
                ":category": claim.category,
                ":top": claim.top,
                ":place": claim.place,
                ":as_of": day(claim.as_of),
                ":opinion": claim.opinion,
            })?;
            let records: Result<BTreeSet<i64>, BuildError> =
                claim.about.iter().map(|text| to.ids.named(file, text)).collect();
            for record in records? {
                about.execute(named_params! { ":claim": id, ":record": record })?;
            }
        }
    }
    Ok(())
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
