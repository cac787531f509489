-- The artists billed on the works of a week, row by row. :chart id, :week
SELECT entry.position, entry.tie,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang,
       record.title AS artist_title, record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM entry
  JOIN credit ON credit.work_id = entry.work_id
  JOIN record ON record.id = credit.artist_id
 WHERE entry.chart_id = :chart AND entry.week = :week
 ORDER BY entry.position, entry.tie, credit.position;
