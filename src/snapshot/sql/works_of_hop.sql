-- The works that tie two artists, or an artist or a company to a company that is a party: those that did best on a chart
-- first, each with how many there are in all. :one, :other ids; :together, :stage, :company 1 where what makes such edges
-- counts; :from_year four digits, NULL for any; :limit rows
SELECT tied.kind, count(*) OVER () AS total,
       work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM (SELECT work_id, kind
          FROM partner
         WHERE artist_id = :one AND partner_id = :other
           AND ((kind = 'together' AND :together) OR (kind = 'stage' AND :stage))
         UNION
        SELECT work_id, 'company'
          FROM company_partner
         WHERE :company AND company_id IN (:one, :other) AND partner_id IN (:one, :other)) AS tied
  JOIN work ON work.id = tied.work_id
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 WHERE :from_year IS NULL OR substr(coalesce(work.released, stub.since), 1, 4) >= :from_year
 ORDER BY coalesce((SELECT min(run.peak) FROM run WHERE run.work_id = work.id), 1000000),
          work.released IS NULL, work.released, record.sort, work.id
 LIMIT :limit;
