-- The artists tied to the companies that belong or belonged to a company, with both spans; founders apart. :company id, :limit rows
SELECT a.kind AS word, label.en AS word_en, label.ko AS word_ko, a.begins, a.ends,
       tie.kind = 'subsidiary_of' AND tie.begins IS NULL AND tie.ends IS NULL AS always,
       tie.begins AS owned_from, tie.ends AS owned_to,
       house.kind AS house_kind, house.slug AS house_slug, house.lang AS house_lang, house.title AS house_title,
       house.native AS house_native, house.native_lang AS house_native_lang,
       artist.kind AS artist_kind, artist.slug AS artist_slug, artist.lang AS artist_lang, artist.title AS artist_title,
       artist.native AS artist_native, artist.native_lang AS artist_native_lang
  FROM tie
  JOIN affiliation AS a ON a.company_id = tie.company_id
  JOIN record AS house ON house.id = tie.company_id
  JOIN record AS artist ON artist.id = a.artist_id
  LEFT JOIN label ON label.family = 'artist_company_types' AND label.word = a.kind
 WHERE tie.other_id = :company
   AND tie.kind IN ('subsidiary_of', 'acquired_by')
   AND a.kind <> 'founder_of'
 ORDER BY house.sort, house.id, artist.sort, artist.id, a.begins, a.position, tie.position
 LIMIT :limit;
