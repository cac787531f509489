-- The charts of which rows are held, with the last week of each.
SELECT c.last_held,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang
  FROM chart AS c
  JOIN record AS chart ON chart.id = c.id
 WHERE c.last_held IS NOT NULL
 ORDER BY chart.sort, chart.id;
