-- The best position of a work in every week of its longest run, and how many positions the chart has. :work id
SELECT min(entry.position) AS best, chart.size
  FROM (SELECT run.rows_of, run.chart_id FROM run WHERE run.work_id = :work
         ORDER BY run.weeks DESC, run.peak, run.chart_id LIMIT 1) AS longest
  JOIN chart ON chart.id = longest.chart_id
  JOIN entry ON entry.work_id = longest.rows_of AND entry.chart_id = longest.chart_id
 GROUP BY entry.week
 ORDER BY entry.week;
