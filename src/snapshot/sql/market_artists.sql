-- The artists of a country, those in most collaborations first. :country, :limit rows
SELECT a.kind AS act, a.works,
       artist.kind AS artist_kind, artist.slug AS artist_slug, artist.lang AS artist_lang, artist.title AS artist_title,
       artist.native AS artist_native, artist.native_lang AS artist_native_lang
  FROM artist AS a
  JOIN record AS artist ON artist.id = a.id
 WHERE a.country = :country
 ORDER BY a.works DESC, artist.sort, artist.id
 LIMIT :limit;
