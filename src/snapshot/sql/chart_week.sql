-- A week of a chart, if its calendar has it. :chart id, :week
SELECT chart_week.week, chart_week.tracking_from, chart_week.tracking_to, chart_week.published, chart_week.top
  FROM chart_week
 WHERE chart_week.chart_id = :chart AND chart_week.week = :week;
