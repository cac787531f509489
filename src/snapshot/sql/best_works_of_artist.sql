-- The works an artist is billed on that were longest on the chart most of its works were on. Works that chart with another
-- are left out. :artist id, :limit rows
SELECT work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM credit
  JOIN run ON run.work_id = credit.work_id AND run.rows_of = run.work_id
  JOIN work ON work.id = credit.work_id
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 WHERE credit.artist_id = :artist
   AND run.chart_id = (SELECT most.chart_id
                         FROM credit AS billed
                         JOIN run AS most ON most.work_id = billed.work_id AND most.rows_of = most.work_id
                        WHERE billed.artist_id = :artist
                        GROUP BY most.chart_id
                        ORDER BY count(DISTINCT most.work_id) DESC, most.chart_id
                        LIMIT 1)
 GROUP BY work.id
 ORDER BY max(run.weeks) DESC, min(run.peak), work.id
 LIMIT :limit;
