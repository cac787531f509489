-- An artist as lists show it. :slug
SELECT artist.id, artist.kind, artist.country, artist.disambiguation, artist.works, stub.since AS charted,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang,
       market.kind AS market_kind, market.slug AS market_slug, market.lang AS market_lang, market.title AS market_title,
       market.native AS market_native, market.native_lang AS market_native_lang
  FROM record
  JOIN artist ON artist.id = record.id
  LEFT JOIN stub ON stub.id = artist.id
  LEFT JOIN market AS home ON home.country = artist.country
  LEFT JOIN record AS market ON market.id = home.id
 WHERE record.kind = 'artist' AND record.slug = :slug AND record.lang = 'en';
