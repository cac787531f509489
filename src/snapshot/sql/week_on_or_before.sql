-- The last week of a chart's calendar up to a day; before its first, the first. :chart slug, :day
SELECT chart_week.week
  FROM record
  JOIN chart_week ON chart_week.chart_id = record.id
 WHERE record.kind = 'chart' AND record.slug = :chart
 ORDER BY chart_week.week <= :day DESC, CASE WHEN chart_week.week <= :day THEN chart_week.week END DESC, chart_week.week
 LIMIT 1;
