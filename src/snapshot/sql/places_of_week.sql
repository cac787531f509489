-- Who stood where in a week, from No. 1 down. :chart id, :week
SELECT position, title, credit, work_id
  FROM entry
 WHERE chart_id = :chart AND week = :week
 ORDER BY position, tie;
