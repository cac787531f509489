-- The week before one of a chart, by its calendar. :chart id, :week
SELECT week, top, entries
  FROM chart_week
 WHERE chart_id = :chart AND week < :week
 ORDER BY week DESC
 LIMIT 1;
