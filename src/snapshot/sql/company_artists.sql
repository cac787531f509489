-- The artists tied to a company, present ones first. :company id
SELECT a.kind AS word, label.en AS word_en, label.ko AS word_ko, a.begins, a.ends,
       artist.kind AS artist_kind, artist.slug AS artist_slug, artist.lang AS artist_lang, artist.title AS artist_title,
       artist.native AS artist_native, artist.native_lang AS artist_native_lang
  FROM affiliation AS a
  JOIN record AS artist ON artist.id = a.artist_id
  LEFT JOIN label ON label.family = 'artist_company_types' AND label.word = a.kind
 WHERE a.company_id = :company
 ORDER BY a.ends IS NOT NULL, artist.sort, artist.id, a.begins, a.position;
