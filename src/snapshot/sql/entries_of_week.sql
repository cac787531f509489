-- The rows of a week, from No. 1 down; with each, where its work stood the week before. :chart id, :week, :before the
-- week before it, or nothing
SELECT entry.position, entry.title, entry.credit, entry.printed_peak, entry.printed_weeks,
       (SELECT min(earlier.position)
          FROM entry AS earlier
         WHERE earlier.work_id = entry.work_id AND earlier.chart_id = :chart AND earlier.week = :before) AS before,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM entry
  LEFT JOIN record ON record.id = entry.work_id
 WHERE entry.chart_id = :chart AND entry.week = :week
 ORDER BY entry.position, entry.tie;
