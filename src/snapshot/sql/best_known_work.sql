-- The work on whose billing an artist is that search puts first. :artist id
SELECT record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM credit
  JOIN search_record ON search_record.record_id = credit.work_id
  JOIN record ON record.id = credit.work_id
 WHERE credit.artist_id = :artist
 ORDER BY search_record.rank
 LIMIT 1;
