-- Where each chart counts.
SELECT record.slug, chart.territory
  FROM chart
  JOIN record ON record.id = chart.id
 WHERE record.kind = 'chart'
 ORDER BY record.slug, record.id;
