-- The last week of a chart before one that has a row, and how many weeks it passes over. :chart id, :week
SELECT week,
       (SELECT count(*) FROM chart_week AS w WHERE w.chart_id = :chart AND w.week > found.week AND w.week < :week) AS passed
  FROM chart_week AS found
 WHERE chart_id = :chart AND week < :week AND entries > 0
 ORDER BY week DESC
 LIMIT 1;
