-- The prose of a record in order, with the run behind each figure. :record id
SELECT s.kind, s.html, s.measure, s.position, s.work_id AS about_id, s.chart_id, held.last_held AS through,
       about.kind AS about_kind, about.slug AS about_slug, about.lang AS about_lang, about.title AS about_title,
       about.native AS about_native, about.native_lang AS about_native_lang,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang,
       r.debut_position, r.debut_week, r.peak, r.peak_week, r.weeks, r.weeks_at_peak, r.weeks_at_one,
       r.longest_spell, r.longest_spell_at_one, r.last_week, r.re_entries,
       r.cut_at_start OR r.holes AS lower_bound, r.printed_peak
  FROM segment AS s
  LEFT JOIN record AS about ON about.id = s.work_id
  LEFT JOIN record AS chart ON chart.id = s.chart_id
  LEFT JOIN chart AS held ON held.id = s.chart_id
  LEFT JOIN run AS r ON r.work_id = s.work_id AND r.chart_id = s.chart_id
 WHERE s.record_id = :record
 ORDER BY s.position;
