-- How a chart dates its weeks, period by period. :chart id
SELECT begins, issue_weekday, tracking_days, tracking_ends, published
  FROM epoch
 WHERE chart_id = :chart
 ORDER BY position;
