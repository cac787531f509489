-- Nominations that name or honour an artist, or a work the artist is billed on, award by award: the day they are known for,
-- to the year where no day is, and what came of them. :artist id
SELECT award.kind AS award_kind, award.slug AS award_slug, award.lang AS award_lang, award.title AS award_title,
       award.native AS award_native, award.native_lang AS award_native_lang,
       coalesce(edition.ceremony_on, edition.nominations_on, CAST(edition.year AS TEXT)) AS day, nomination.result
  FROM nomination
  JOIN edition ON edition.id = nomination.edition_id
  JOIN record AS award ON award.id = edition.award_id
 WHERE nomination.artist_id = :artist
    OR nomination.id IN (SELECT nomination_id FROM honoured WHERE artist_id = :artist)
    OR nomination.work_id IN (SELECT work_id FROM credit WHERE artist_id = :artist)
 ORDER BY award.sort, award.id, day, nomination.id;
