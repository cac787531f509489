-- The rows of a run that print something else than the rows up to theirs add up to. :work id whose rows they are, :chart
-- id, :what peak or weeks
SELECT week, printed, computed
  FROM printed_difference
 WHERE work_id = :work AND chart_id = :chart AND what = :what
 ORDER BY week;
