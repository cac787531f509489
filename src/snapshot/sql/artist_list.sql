-- A page of the artists. :ordering title or works (those in most collaborations first), :stubs 1 stubs alone, 0 all but
-- stubs, NULL all, :country or NULL, :word their kind or NULL, :limit rows, :offset rows before them
SELECT artist.kind, artist.country, artist.disambiguation, artist.works, stub.since AS charted,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM (SELECT listed.position, listed.record_id
          FROM listed
         CROSS JOIN artist ON artist.id = listed.record_id
         WHERE listed.kind = 'artist' AND listed.ordering = :ordering
           AND (:stubs IS NULL OR :stubs = EXISTS (SELECT 1 FROM stub WHERE stub.id = artist.id))
           AND (:country IS NULL OR artist.country = :country) AND (:word IS NULL OR artist.kind = :word)
         ORDER BY listed.position
         LIMIT :limit OFFSET :offset) AS page
  JOIN artist ON artist.id = page.record_id
  JOIN record ON record.id = artist.id
  LEFT JOIN stub ON stub.id = artist.id
 ORDER BY page.position;
