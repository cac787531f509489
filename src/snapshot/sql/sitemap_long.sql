-- How many rows the pages have that go on over several: lists by their kind (of no slug), charts by their runs,
-- markets by the collaborations of their artists.
SELECT kind, '' AS slug, count(*) AS total
  FROM record
 WHERE lang = 'en' AND kind NOT IN ('page', 'edition')
 GROUP BY kind
UNION ALL
SELECT r.kind, r.slug, count(*)
  FROM run
  JOIN record AS r ON r.id = run.chart_id
 WHERE r.draft = 0
 GROUP BY r.kind, r.slug
UNION ALL
SELECT r.kind, r.slug, count(DISTINCT w.id)
  FROM market AS m
  JOIN record AS r ON r.id = m.id
  JOIN artist AS a ON a.country = m.country
  JOIN appearance AS p ON p.artist_id = a.id AND p.how <> 'group'
  JOIN work AS w ON w.id = p.work_id AND w.shelf = 'collaborations'
 WHERE r.draft = 0
 GROUP BY r.kind, r.slug
 ORDER BY kind, slug;
