-- The people behind an act. :artist id of the act
SELECT voice.does,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM voice
  JOIN record ON record.id = voice.artist_id
 WHERE voice.voiced_id = :artist
 ORDER BY voice.position;
