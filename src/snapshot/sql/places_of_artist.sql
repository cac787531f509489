-- How the works of an artist did on a chart, and which of them it ranks without a row: absent 1, surely none; 0, no data.
-- :artist id, :chart id
SELECT appearance.work_id AS work_id, run.peak, run.weeks, run.cut_at_start, run.still_running, run.holes, run.printed_peak, NULL AS absent
  FROM appearance
  JOIN run ON run.work_id = appearance.work_id AND run.chart_id = :chart
 WHERE appearance.artist_id = :artist
UNION ALL
SELECT appearance.work_id AS work_id, NULL AS peak, NULL AS weeks, NULL AS cut_at_start, NULL AS still_running, NULL AS holes,
       NULL AS printed_peak, absence.absent
  FROM appearance
  JOIN absence ON absence.work_id = appearance.work_id AND absence.chart_id = :chart
 WHERE appearance.artist_id = :artist
 ORDER BY work_id;
