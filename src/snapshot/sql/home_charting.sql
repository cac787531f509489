-- The rows of collaborations in the last week held of every chart that is held to :since or later, the larger chart first, then
-- the one held for longer.
SELECT entry.work_id, chart.size, chart.first_held, chart.last_held, entry.position,
       record.kind AS chart_kind, record.slug AS chart_slug, record.lang AS chart_lang, record.title AS chart_title,
       record.native AS chart_native, record.native_lang AS chart_native_lang
  FROM chart
 CROSS JOIN entry ON entry.chart_id = chart.id AND entry.week = chart.last_held
  JOIN work ON work.id = entry.work_id
  JOIN record ON record.id = chart.id
 WHERE chart.last_held >= :since AND work.shelf = 'collaborations'
 ORDER BY chart.size DESC, chart.first_held, record.sort, chart.id, entry.position, entry.tie;
