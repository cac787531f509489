-- A page of the works on a shelf. :list the kind of its records, :ordering newest, oldest or title; :stubs 1 stubs alone,
-- 0 all but stubs, NULL all; :limit rows, :offset rows before them; and the bounds of a narrowed list: :country of a partner,
-- :partner its partner's, empty for any, :kind a word of vocab.toml, :first and :last year, NULL for any
SELECT work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM (SELECT listed.position, listed.record_id
          FROM listed
         CROSS JOIN work ON work.id = listed.record_id
         WHERE listed.kind = :list AND listed.ordering = :ordering
           AND (:stubs IS NULL OR :stubs = EXISTS (SELECT 1 FROM stub WHERE stub.id = work.id))
           AND (:kind IS NULL OR work.kind = :kind)
           AND (:first IS NULL OR work.year BETWEEN :first AND :last)
           AND (:country = ''
                OR EXISTS (SELECT 1 FROM bridge
                            WHERE bridge.work_id = work.id AND bridge.country = :country
                              AND (:partner = '' OR bridge.partner_country = :partner)))
         ORDER BY listed.position
         LIMIT :limit OFFSET :offset) AS page
  JOIN work ON work.id = page.record_id
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 ORDER BY page.position;
