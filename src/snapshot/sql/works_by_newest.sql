-- A page of the works on a shelf, newest first, without a date by the first week held of it. :shelf,
-- :stubs 1 stubs alone, 0 all but stubs, NULL all, :limit rows, :offset rows before them; and the
-- bounds of a narrowed list, NULL where there is none: :undated 1, :first and :past texts of dates, :country of a partner,
-- :partner its partner's, :kind a word of vocab.toml
SELECT work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM work
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 WHERE work.shelf = :shelf AND (:stubs IS NULL OR :stubs = (stub.id IS NOT NULL))
   AND (:kind IS NULL OR work.kind = :kind)
   AND (:undated IS NULL OR coalesce(work.released, stub.since) IS NULL)
   AND (:first IS NULL OR (coalesce(work.released, stub.since) >= :first AND coalesce(work.released, stub.since) < :past))
   AND (:country IS NULL
        OR EXISTS (SELECT 1 FROM bridge
                    WHERE bridge.work_id = work.id AND bridge.country = :country
                      AND (:partner IS NULL OR bridge.partner_country = :partner)))
 ORDER BY coalesce(work.released, stub.since, (SELECT min(run.debut_week) FROM run WHERE run.work_id = work.id)) IS NULL,
          coalesce(work.released, stub.since, (SELECT min(run.debut_week) FROM run WHERE run.work_id = work.id)) DESC, record.sort, work.id
 LIMIT :limit OFFSET :offset;
