-- Collaborations that came just before a day and just after it, oldest first; those without a date are left out.
-- :released day, :work id that is left out, :limit rows on either side
SELECT work.id AS work_id, work.credit, work.released, NULL AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM (SELECT id FROM (SELECT id FROM work
                         WHERE shelf = 'collaborations' AND released <= :released AND id <> :work
                         ORDER BY released DESC, id LIMIT :limit)
        UNION ALL
        SELECT id FROM (SELECT id FROM work
                         WHERE shelf = 'collaborations' AND released > :released AND id <> :work
                         ORDER BY released, id LIMIT :limit)) AS found
  JOIN work ON work.id = found.id
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
 ORDER BY work.released, record.sort, work.id;
