-- What the chart prints of a run held whole, and how many rows print it. :work id whose rows they are, :chart id
SELECT what, entries
  FROM printed
 WHERE work_id = :work AND chart_id = :chart
 ORDER BY what;
