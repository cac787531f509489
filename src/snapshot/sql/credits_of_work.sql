-- The billing of a work, name by name. :work id
SELECT credit.credited, credit.joined, credit.role,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang,
       behalf.kind AS behalf_kind, behalf.slug AS behalf_slug, behalf.lang AS behalf_lang, behalf.title AS behalf_title,
       behalf.native AS behalf_native, behalf.native_lang AS behalf_native_lang
  FROM credit
  JOIN record ON record.id = credit.artist_id
  LEFT JOIN record AS behalf ON behalf.id = credit.on_behalf_of
 WHERE credit.work_id = :work
 ORDER BY credit.position;
