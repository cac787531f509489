-- The other forms of a work, oldest first: its original, the versions of either, and what charts with it. :work id
SELECT work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang,
       work.version, version.en AS version_en, version.ko AS version_ko
  FROM work
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
  LEFT JOIN label AS version ON version.family = 'versions' AND version.word = work.version
 WHERE work.id <> :work
   AND (work.id IN (SELECT version_of FROM work WHERE id = :work)
        OR work.id IN (SELECT charts_with FROM work WHERE id = :work)
        OR work.version_of = :work
        OR work.charts_with = :work
        OR work.version_of IN (SELECT version_of FROM work WHERE id = :work AND version_of IS NOT NULL))
 ORDER BY work.released IS NULL, work.released, record.sort, work.id;
