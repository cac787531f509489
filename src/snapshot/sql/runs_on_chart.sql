-- A page of the works that were on a chart, the best peak first, then the most weeks; works that chart with another
-- stand with it. :chart id, :limit rows, :offset rows before them
SELECT run.rows_of AS rows_of_id, run.chart_id, made.credit, run.debut_week, run.debut_position, run.peak,
       run.peak_week, run.weeks, run.weeks_at_peak,
       run.weeks_at_one, run.longest_spell, run.longest_spell_at_one, run.last_week, run.re_entries, run.cut_at_start,
       run.still_running, run.holes, run.printed_peak, run.printed_weeks,
       work.kind AS work_kind, work.slug AS work_slug, work.lang AS work_lang, work.title AS work_title,
       work.native AS work_native, work.native_lang AS work_native_lang,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang,
       rows_of.kind AS rows_of_kind, rows_of.slug AS rows_of_slug, rows_of.lang AS rows_of_lang, rows_of.title AS rows_of_title,
       rows_of.native AS rows_of_native, rows_of.native_lang AS rows_of_native_lang
  FROM run
  JOIN record AS work ON work.id = run.work_id
  JOIN work AS made ON made.id = run.work_id
  JOIN record AS chart ON chart.id = run.chart_id
  JOIN record AS rows_of ON rows_of.id = run.rows_of
 WHERE run.chart_id = :chart
 ORDER BY run.peak, run.weeks DESC, work.sort, work.id
 LIMIT :limit OFFSET :offset;
