-- The sub-units of a group. :artist id of the group
SELECT record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM artist
  JOIN record ON record.id = artist.id
 WHERE artist.subunit_of = :artist
 ORDER BY record.sort, record.id;
