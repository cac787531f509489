-- A record as search results show it. :record
SELECT record.kind AS record_kind, record.slug AS record_slug, record.lang AS record_lang, record.title AS record_title,
       record.native AS record_native, record.native_lang AS record_native_lang, record.description,
       artist.kind AS act, coalesce(artist.country, company.country) AS country,
       coalesce(artist.disambiguation, company.disambiguation) AS disambiguation,
       coalesce(artist.begins, company.begins) AS begins, coalesce(artist.ends, company.ends) AS ends,
       stub.since AS charted, work.credit, work.released,
       work.kind AS work_kind, word.en AS work_kind_en, word.ko AS work_kind_ko,
       run.peak, run.weeks, run.weeks_at_one, run.cut_at_start OR run.holes AS lower_bound,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang
  FROM record
  LEFT JOIN artist ON artist.id = record.id
  LEFT JOIN company ON company.id = record.id
  LEFT JOIN stub ON stub.id = record.id
  LEFT JOIN work ON work.id = record.id
  LEFT JOIN label AS word ON word.family = 'work_kinds' AND word.word = work.kind
  LEFT JOIN run ON run.work_id = record.id
   AND run.chart_id = (SELECT best.chart_id FROM run AS best WHERE best.work_id = record.id
                        ORDER BY best.weeks_at_one DESC, best.cut_at_start OR best.holes, best.peak, best.weeks DESC,
                                 best.chart_id
                        LIMIT 1)
  LEFT JOIN record AS chart ON chart.id = run.chart_id
 WHERE record.id = :record;
