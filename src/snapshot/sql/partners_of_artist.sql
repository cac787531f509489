-- Those an artist made collaborations with: how many, from when to when, the best peak, nominations of them. :artist id
SELECT count(*) AS works, min(work.released) AS first, max(work.released) AS last,
       (SELECT min(run.peak)
          FROM run
         WHERE run.work_id IN (SELECT work_id FROM partner AS shared
                                WHERE shared.artist_id = :artist AND shared.partner_id = partner.partner_id)) AS peak,
       (SELECT count(*)
          FROM nomination
         WHERE nomination.work_id IN (SELECT work_id FROM partner AS shared
                                       WHERE shared.artist_id = :artist AND shared.partner_id = partner.partner_id)) AS nominations,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM partner
  JOIN work ON work.id = partner.work_id
  JOIN record ON record.id = partner.partner_id
 WHERE partner.artist_id = :artist
 GROUP BY partner.partner_id
 ORDER BY count(*) DESC, max(work.released) DESC, record.sort, record.id;
