-- All companies, those with most works first. :kind or NULL, :country or NULL, :limit :offset
SELECT c.country, c.kind AS word, label.en AS word_en, label.ko AS word_ko, c.disambiguation,
       (SELECT count(*) FROM affiliation AS a WHERE a.company_id = c.id) AS artists,
       (SELECT count(DISTINCT wc.work_id) FROM work_company AS wc WHERE wc.company_id = c.id) AS works,
       r.kind AS record_kind, r.slug AS record_slug, r.lang AS record_lang, r.title AS record_title,
       r.native AS record_native, r.native_lang AS record_native_lang
  FROM company AS c
  JOIN record AS r ON r.id = c.id
  LEFT JOIN label ON label.family = 'company_kinds' AND label.word = c.kind
 WHERE r.kind = 'company' AND (:kind IS NULL OR c.kind = :kind) AND (:country IS NULL OR c.country = :country)
 ORDER BY works DESC, r.sort, r.id
 LIMIT :limit OFFSET :offset;
