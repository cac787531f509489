-- How many works were on a chart. :chart id
SELECT count(*) AS total
  FROM run
 WHERE chart_id = :chart;
