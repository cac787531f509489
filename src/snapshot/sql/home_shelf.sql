-- The newest collaborations that came to :peak or higher on a chart, of about the :newest alone; none of those that the editors
-- set in front. :limit
SELECT work.id AS work_id, work.credit, work.released, NULL AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM work
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
 WHERE work.shelf = 'collaborations'
   AND work.released >= coalesce((SELECT other.released
                                    FROM work AS other
                                   WHERE other.shelf = 'collaborations'
                                   ORDER BY other.released DESC, other.id
                                   LIMIT 1 OFFSET :newest), '')
   AND EXISTS (SELECT 1 FROM run WHERE run.work_id = work.id AND run.peak <= :peak)
   AND NOT EXISTS (SELECT 1 FROM lead WHERE lead.record_id = work.id)
 ORDER BY work.released DESC, work.id
 LIMIT :limit;
