-- The rows of a week, from No. 1 down; with each its work, and when that work's run began. :chart id, :week
SELECT entry.position, entry.tie, entry.title, entry.credit, entry.printed_peak, entry.printed_weeks, entry.work_id,
       run.debut_week, run.cut_at_start,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM entry
  LEFT JOIN record ON record.id = entry.work_id
  LEFT JOIN run ON run.work_id = entry.work_id AND run.chart_id = entry.chart_id
 WHERE entry.chart_id = :chart AND entry.week = :week
 ORDER BY entry.position, entry.tie;
