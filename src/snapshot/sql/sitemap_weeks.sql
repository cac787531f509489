-- Every chart week that has rows.
SELECT chart.slug AS chart_slug, w.week
  FROM chart_week AS w
  JOIN record AS chart ON chart.id = w.chart_id AND chart.draft = 0
 WHERE w.entries > 0
 ORDER BY chart.slug, w.week;
