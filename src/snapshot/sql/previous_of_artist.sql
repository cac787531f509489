-- The last work before a day on the same shelf that an artist is billed on. :artist, :shelf, :released, :work id of the work to look from
SELECT work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM credit
  JOIN work ON work.id = credit.work_id
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 WHERE credit.artist_id = (SELECT id FROM record WHERE kind = 'artist' AND slug = :artist AND lang = 'en')
   AND work.shelf = :shelf
   AND (work.released, work.id) < (:released, :work)
 ORDER BY work.released DESC, work.id DESC
 LIMIT 1;
