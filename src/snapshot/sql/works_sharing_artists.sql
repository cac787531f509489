-- Collaborations that bill an artist of a work: written ones first, then those with the most artists in common, then those
-- nearest in years. :work id, :year of it or 0, :limit rows
SELECT work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM (SELECT beside.work_id, count(DISTINCT beside.artist_id) AS shared
          FROM credit AS mine
          JOIN credit AS beside ON beside.artist_id = mine.artist_id AND beside.work_id <> mine.work_id
         WHERE mine.work_id = :work
         GROUP BY beside.work_id) AS found
  JOIN work ON work.id = found.work_id AND work.shelf = 'collaborations'
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 ORDER BY stub.id IS NOT NULL, found.shared DESC,
          abs(substr(coalesce(work.released, stub.since, '0000'), 1, 4) - :year), record.sort, work.id
 LIMIT :limit;
