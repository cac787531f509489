-- An artist as lists show it. :slug
SELECT artist.id, artist.kind, artist.country, artist.disambiguation, artist.works, stub.since AS charted,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM record
  JOIN artist ON artist.id = record.id
  LEFT JOIN stub ON stub.id = artist.id
 WHERE record.kind = 'artist' AND record.slug = :slug AND record.lang = 'en';
