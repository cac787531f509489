-- An artist's companies, by date. :artist id
SELECT affiliation.begins, affiliation.ends,
       affiliation.kind, label.en AS kind_en, label.ko AS kind_ko,
       record.kind AS company_kind, record.slug AS company_slug, record.lang AS company_lang, record.title AS company_title,
       record.native AS company_native, record.native_lang AS company_native_lang
  FROM affiliation
  JOIN record ON record.id = affiliation.company_id
  LEFT JOIN label ON label.family = 'artist_company_types' AND label.word = affiliation.kind
 WHERE affiliation.artist_id = :artist
 ORDER BY affiliation.begins IS NULL, affiliation.begins, affiliation.position;
