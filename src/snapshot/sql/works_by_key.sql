-- The works whose folded names begin with a key, those of exactly that name first. :key, :after the first text past
-- all that begin with it, :limit rows
SELECT min(work_key.key <> :key) AS longer,
       work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM work_key
  JOIN work ON work.id = work_key.work_id
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 WHERE work_key.key >= :key AND work_key.key < :after
 GROUP BY work.id
 ORDER BY longer, record.sort, work.id
 LIMIT :limit;
