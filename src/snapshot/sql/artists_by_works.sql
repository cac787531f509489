-- A page of the artists, those in most collaborations first. :stubs 1 stubs alone, 0 all but stubs, NULL all, :country or NULL, :kind or NULL, :limit rows,
-- :offset rows before them
SELECT artist.kind, artist.country, artist.disambiguation, artist.works, stub.since AS charted,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM artist
  JOIN record ON record.id = artist.id
  LEFT JOIN stub ON stub.id = artist.id
 WHERE record.kind = 'artist' AND (:stubs IS NULL OR :stubs = (stub.id IS NOT NULL))
   AND (:country IS NULL OR artist.country = :country) AND (:kind IS NULL OR artist.kind = :kind)
 ORDER BY artist.works DESC, record.sort, record.id
 LIMIT :limit OFFSET :offset;
