-- The weeks of a work on a chart, each with the better of its positions. :work id whose rows they are, :chart id
SELECT week, min(position) AS position
  FROM entry
 WHERE work_id = :work AND chart_id = :chart
 GROUP BY week
 ORDER BY week;
