-- What happened in a year, by day. :year, :topic NULL for all, :limit rows, :offset rows before them
SELECT happening.day, happening.kind, happening.word, label.en AS word_en, label.ko AS word_ko,
       work.credit, work.status, sort.word AS sort, sort.en AS sort_en, sort.ko AS sort_ko,
       (SELECT count(*) FROM nomination WHERE nomination.edition_id = happening.record_id) AS nominations,
       record.kind AS record_kind, record.slug AS record_slug, record.lang AS record_lang, record.title AS record_title,
       record.native AS record_native, record.native_lang AS record_native_lang,
       other.kind AS other_kind, other.slug AS other_slug, other.lang AS other_lang, other.title AS other_title,
       other.native AS other_native, other.native_lang AS other_native_lang
  FROM happening
  JOIN record ON record.id = happening.record_id
  LEFT JOIN record AS other ON other.id = happening.other_id
  LEFT JOIN work ON work.id = happening.record_id
  LEFT JOIN label AS sort ON sort.family = 'work_kinds' AND sort.word = work.kind
  LEFT JOIN label ON label.word = happening.word
   AND label.family = CASE WHEN happening.kind IN ('signed', 'parted') THEN 'artist_company_types' ELSE 'company_ties' END
 WHERE happening.year = :year AND (:topic IS NULL OR happening.topic = :topic)
 ORDER BY happening.position
 LIMIT :limit OFFSET :offset;
