-- Every run page: a work that may be indexed, on a chart that may.
SELECT work.kind AS work_kind, work.slug AS work_slug, chart.slug AS chart_slug
  FROM run AS r
  JOIN record AS work ON work.id = r.work_id AND work.draft = 0
  JOIN record AS chart ON chart.id = r.chart_id AND chart.draft = 0
 WHERE r.work_id NOT IN (SELECT id FROM thin)
 ORDER BY work.slug, chart.slug;
