-- The artists in the most collaborations. :limit rows
SELECT artist.id,
       record.kind AS record_kind, record.slug AS record_slug, record.lang AS record_lang, record.title AS record_title,
       record.native AS record_native, record.native_lang AS record_native_lang
  FROM artist
  JOIN record ON record.id = artist.id
 WHERE artist.works > 0
 ORDER BY artist.works DESC, artist.id
 LIMIT :limit;
