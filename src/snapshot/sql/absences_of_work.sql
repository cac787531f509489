-- The charts that rank such works and have no row of this one: surely absent, or no data. :work id
SELECT absence.absent, absence.through,
       record.kind AS chart_kind, record.slug AS chart_slug, record.lang AS chart_lang, record.title AS chart_title,
       record.native AS chart_native, record.native_lang AS chart_native_lang
  FROM absence
  JOIN record ON record.id = absence.chart_id
 WHERE absence.work_id = :work
 ORDER BY absence.absent DESC, record.sort, record.id;
