-- The collaborations in which artists of a country met those of another, newest first. :country; :other '' where nobody knows;
-- :limit :offset
SELECT w.id AS work_id, w.released, stub.since AS charted, w.credit, w.status,
       w.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       work.kind AS work_kind, work.slug AS work_slug, work.lang AS work_lang, work.title AS work_title,
       work.native AS work_native, work.native_lang AS work_native_lang
  FROM border
  JOIN work AS w ON w.id = border.work_id
  JOIN record AS work ON work.id = w.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = w.kind
  LEFT JOIN stub ON stub.id = w.id
 WHERE border.country = :country
   AND border.other = :other
 ORDER BY w.released DESC, work.sort, work.id
 LIMIT :limit OFFSET :offset;
