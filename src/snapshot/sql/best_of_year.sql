-- The collaborations of a year that came highest on any chart held, then those that stayed longest. :year, :limit rows
SELECT work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM happening
  JOIN work ON work.id = happening.record_id AND work.shelf = 'collaborations'
  JOIN record ON record.id = work.id
  JOIN run ON run.work_id = work.id AND run.rows_of = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 WHERE happening.year = :year AND happening.topic = 'releases'
 GROUP BY work.id
 ORDER BY min(run.peak), max(run.weeks_at_one) DESC, max(run.weeks) DESC, record.sort, work.id
 LIMIT :limit;
