-- The charts a company publishes. :company id
SELECT chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang
  FROM chart AS c
  JOIN record AS chart ON chart.id = c.id
 WHERE c.publisher_id = :company
 ORDER BY chart.sort, chart.id;
