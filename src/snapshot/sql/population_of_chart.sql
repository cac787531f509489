-- The rows that a chart's records are taken from. :chart id
SELECT entries, titles, whole, first, last
  FROM chart_population
 WHERE chart_id = :chart;
