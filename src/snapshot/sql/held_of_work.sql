-- How far each chart is held that a work was on. :work id
SELECT run.chart_id, chart.last_held
  FROM run
  JOIN chart ON chart.id = run.chart_id
 WHERE run.work_id = :work
 ORDER BY run.chart_id;
