-- The unbroken stretches of a run, on the chart and at No. 1, oldest first. :work id, :chart id
SELECT at_one, first, last, weeks
  FROM spell
 WHERE work_id = :work AND chart_id = :chart
 ORDER BY at_one, position;
