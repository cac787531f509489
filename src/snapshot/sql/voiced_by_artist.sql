-- The acts that someone lends a voice to. :artist id
SELECT voice.does,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM voice
  JOIN record ON record.id = voice.voiced_id
 WHERE voice.artist_id = :artist
 ORDER BY record.sort, record.id, voice.position;
