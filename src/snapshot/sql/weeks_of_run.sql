-- The chart's weeks from a run's first to its last, with the rows of the work whose rows they are: none in a week off
-- the chart, several where it stood there twice. :chart id, :work id whose rows they are, :first, :last weeks
SELECT chart_week.week, chart_week.top, entry.position, entry.title, entry.credit, entry.printed_peak,
       entry.printed_weeks
  FROM chart_week
  LEFT JOIN entry
    ON entry.work_id = :work AND entry.chart_id = chart_week.chart_id AND entry.week = chart_week.week
 WHERE chart_week.chart_id = :chart AND chart_week.week BETWEEN :first AND :last
 ORDER BY chart_week.week, entry.position, entry.tie;
