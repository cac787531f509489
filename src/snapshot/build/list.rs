//! Long lists in the orders they are read in, how many records there are under each bound, and the claim in front: a page
//! reads its own rows, and neither counts nor chooses.
//!
//! All of it follows from tables that stand already, so it is written last, by SQLite itself.

use super::{BuildError, Writer};

/// The orders of each list that no index gives, and of the ledger of claims; every one of them total.
const ORDERS: [&str; 6] = [
    "INSERT INTO listed (kind, ordering, position, record_id)
     WITH dated AS (
       SELECT record.kind, record.id, record.sort,
              coalesce(work.released, stub.since,
                       (SELECT min(run.debut_week) FROM run WHERE run.work_id = work.id)) AS day
         FROM work
         JOIN record ON record.id = work.id
         LEFT JOIN stub ON stub.id = work.id)
     SELECT kind, 'newest', row_number() OVER (PARTITION BY kind ORDER BY day IS NULL, day DESC, sort, id), id FROM dated
     UNION ALL
     SELECT kind, 'oldest', row_number() OVER (PARTITION BY kind ORDER BY day IS NULL, day, sort, id), id FROM dated",
    "INSERT INTO listed (kind, ordering, position, record_id)
     SELECT kind, 'title', row_number() OVER (PARTITION BY kind ORDER BY sort, id), id
       FROM record
      WHERE kind IN ('collaboration', 'work', 'artist', 'company', 'source') AND lang = 'en'",
    "INSERT INTO listed (kind, ordering, position, record_id)
     SELECT 'artist', 'works', row_number() OVER (ORDER BY artist.works DESC, record.sort, record.id), record.id
       FROM artist
       JOIN record ON record.id = artist.id",
    "INSERT INTO listed (kind, ordering, position, record_id)
     SELECT 'company', 'works', row_number() OVER (ORDER BY count(DISTINCT part.work_id) DESC, record.sort, record.id),
            record.id
       FROM company
       JOIN record ON record.id = company.id
       LEFT JOIN work_company AS part ON part.company_id = company.id
      GROUP BY company.id",
    "INSERT INTO listed (kind, ordering, position, record_id)
     WITH told AS (
       SELECT record.id, record.sort, source.published,
              (SELECT count(*) FROM claim WHERE claim.source_id = source.id AND claim.opinion = 0) AS claims
         FROM source
         JOIN record ON record.id = source.id)
     SELECT 'source', 'published', row_number() OVER (ORDER BY published DESC, sort, id), id FROM told
     UNION ALL
     SELECT 'source', 'claims', row_number() OVER (ORDER BY claims DESC, sort, id), id FROM told",
    "INSERT INTO ledger (position, claim_id)
     SELECT row_number() OVER (
              ORDER BY CASE claim.verdict
                         WHEN 'contradicted' THEN 0 WHEN 'disputed' THEN 1 WHEN 'confirmed' THEN 2 ELSE 3
                       END, claim.verdict IS NULL, teller.sort, teller.id, claim.position), claim.id
       FROM claim
       JOIN record AS teller ON teller.id = claim.source_id",
];

const COUNTS: [&str; 3] = [
    "INSERT INTO shelf_count (shelf, country, partner, kind, year, stub, works)
     WITH place AS (
       SELECT id AS work_id, '' AS country, '' AS partner FROM work
       UNION ALL
       SELECT DISTINCT work_id, country, '' FROM bridge
       UNION ALL
       SELECT work_id, country, partner_country FROM bridge)
     SELECT work.shelf, place.country, place.partner, work.kind, work.year, stub.id IS NOT NULL AS charted, count(*)
       FROM place
       JOIN work ON work.id = place.work_id
       LEFT JOIN stub ON stub.id = work.id
      GROUP BY work.shelf, place.country, place.partner, work.kind, work.year, charted",
    "INSERT INTO record_count (kind, lang, stub, country, word, records)
     SELECT record.kind, record.lang, stub.id IS NOT NULL AS charted,
            coalesce(artist.country, company.country, '') AS country,
            coalesce(artist.kind, company.kind, source.tier, '') AS word, count(*)
       FROM record
       LEFT JOIN stub ON stub.id = record.id
       LEFT JOIN artist ON artist.id = record.id
       LEFT JOIN company ON company.id = record.id
       LEFT JOIN source ON source.id = record.id
      GROUP BY record.kind, record.lang, charted, coalesce(artist.country, company.country, ''),
               coalesce(artist.kind, company.kind, source.tier, '')",
    "INSERT INTO claim_count (about, source_id, says, verdict, about_id, claims)
     WITH spoken AS (
       SELECT record.slug, min(record.id) AS first
         FROM claim_about
         JOIN record ON record.id = claim_about.record_id
        GROUP BY record.slug)
     SELECT '', source_id, says, coalesce(verdict, '') AS word, NULL, count(*)
       FROM claim
      GROUP BY source_id, says, word
     UNION ALL
     SELECT about.slug, claim.source_id, claim.says, coalesce(claim.verdict, '') AS word,
            spoken.first, count(DISTINCT claim.id)
       FROM claim_about
       JOIN claim ON claim.id = claim_about.claim_id
       JOIN record AS about ON about.id = claim_about.record_id
       JOIN spoken ON spoken.slug = about.slug
      GROUP BY about.slug, claim.source_id, claim.says, word",
];

/// What rows refute at most length.
const CLAIM_OF_NOTE: &str = "
    INSERT INTO meta (key, value)
    SELECT 'claim_of_note', CAST(claim.id AS TEXT)
      FROM claim
     WHERE claim.verdict = 'contradicted'
     ORDER BY claim.reason = 'rows-exclude' DESC,
              (SELECT count(*) FROM evidence WHERE evidence.claim_id = claim.id) DESC, claim.id
     LIMIT 1";

pub(super) fn write(to: &Writer<'_>) -> Result<(), BuildError> {
    for sql in ORDERS.iter().chain(&COUNTS).chain([&CLAIM_OF_NOTE]) {
        to.sql.execute(sql, [])?;
    }
    Ok(())
}
