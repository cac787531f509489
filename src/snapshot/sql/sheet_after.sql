-- The next week of a chart after one that has a row, and how many weeks it passes over. :chart id, :week
SELECT week,
       (SELECT count(*) FROM chart_week AS w WHERE w.chart_id = :chart AND w.week > :week AND w.week < found.week) AS passed
  FROM chart_week AS found
 WHERE chart_id = :chart AND week > :week AND entries > 0
 ORDER BY week
 LIMIT 1;
