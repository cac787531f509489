-- The weeks of a chart's calendar in the span that is held, oldest first. :chart id
SELECT week, top, entries
  FROM chart_week
 WHERE chart_id = :chart
   AND week BETWEEN (SELECT first_held FROM chart WHERE id = :chart) AND (SELECT last_held FROM chart WHERE id = :chart)
 ORDER BY week;
