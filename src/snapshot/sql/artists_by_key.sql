-- The artists whose folded names begin with a key: those of exactly that name first, then those in most collaborations.
-- :key, :after the first text past all that begin with it, :limit rows
SELECT min(artist_key.key <> :key) AS longer,
       artist.id, artist.kind, artist.country, artist.disambiguation, artist.works, stub.since AS charted,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM artist_key
  JOIN artist ON artist.id = artist_key.artist_id
  JOIN record ON record.id = artist.id
  LEFT JOIN stub ON stub.id = artist.id
 WHERE artist_key.key >= :key AND artist_key.key < :after
 GROUP BY artist.id
 ORDER BY longer, artist.works DESC, record.sort, artist.id
 LIMIT :limit;
