-- Who a nomination honours. :nomination id
SELECT record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM honoured
  JOIN record ON record.id = honoured.artist_id
 WHERE honoured.nomination_id = :nomination
 ORDER BY honoured.position;
