-- What the home page leads with, each with its best run. A run is better with more weeks at No. 1, then a higher peak.
SELECT r.description, w.credit, run.peak, run.weeks, run.weeks_at_one, run.cut_at_start OR run.holes AS lower_bound,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang,
       r.kind AS record_kind, r.slug AS record_slug, r.lang AS record_lang, r.title AS record_title,
       r.native AS record_native, r.native_lang AS record_native_lang
  FROM lead AS l
  JOIN record AS r ON r.id = l.record_id
  LEFT JOIN work AS w ON w.id = r.id
  LEFT JOIN run ON run.work_id = r.id
   AND run.chart_id = (SELECT b.chart_id FROM run AS b WHERE b.work_id = r.id
                        ORDER BY b.weeks_at_one DESC, b.peak, b.weeks DESC, b.chart_id LIMIT 1)
  LEFT JOIN record AS chart ON chart.id = run.chart_id
 ORDER BY l.position;
