-- The collaborations that an artist of a country is in, by name or with a part, newest first. :country :limit :offset
SELECT w.id AS work_id, w.released, stub.since AS charted, w.credit, w.status,
       w.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       work.kind AS work_kind, work.slug AS work_slug, work.lang AS work_lang, work.title AS work_title,
       work.native AS work_native, work.native_lang AS work_native_lang
  FROM work AS w
  JOIN record AS work ON work.id = w.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = w.kind
  LEFT JOIN stub ON stub.id = w.id
 WHERE w.shelf = 'collaborations'
   AND EXISTS (SELECT 1 FROM appearance AS p JOIN artist AS a ON a.id = p.artist_id
                WHERE p.work_id = w.id AND p.how <> 'group' AND a.country = :country)
 ORDER BY coalesce(w.released, stub.since) DESC, work.sort, work.id
 LIMIT :limit OFFSET :offset;
