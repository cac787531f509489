-- What a work looks like, and its best run, where it has one: that with the most weeks at No. 1, then one that is held in full,
-- then the highest peak, then the most weeks. :work id
SELECT work.form, run.peak, run.weeks, run.weeks_at_one, run.cut_at_start OR run.holes AS lower_bound,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang
  FROM work
  LEFT JOIN run ON run.work_id = work.id
  LEFT JOIN record AS chart ON chart.id = run.chart_id
 WHERE work.id = :work
 ORDER BY run.weeks_at_one DESC, lower_bound, run.peak, run.weeks DESC, run.chart_id
 LIMIT 1;
