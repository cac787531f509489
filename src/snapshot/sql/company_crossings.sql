-- The collaborations of artists signed to a company when they came out, newest first. :company id, :limit :offset
SELECT crossing.word,
       w.id AS work_id, w.released, stub.since AS charted, w.credit, w.status,
       w.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       work.kind AS work_kind, work.slug AS work_slug, work.lang AS work_lang, work.title AS work_title,
       work.native AS work_native, work.native_lang AS work_native_lang
  FROM crossing
  JOIN work AS w ON w.id = crossing.work_id
  JOIN record AS work ON work.id = w.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = w.kind
  LEFT JOIN stub ON stub.id = w.id
 WHERE crossing.company_id = :company
 ORDER BY coalesce(w.released, stub.since) DESC, work.sort, work.id
 LIMIT :limit OFFSET :offset;
