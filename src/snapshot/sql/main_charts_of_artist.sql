-- The charts that works of an artist were on, those with most of them first. :artist id
SELECT run.chart_id, chart.territory, record.kind AS chart_kind, record.slug AS chart_slug, record.lang AS chart_lang,
       record.title AS chart_title, record.native AS chart_native, record.native_lang AS chart_native_lang
  FROM appearance
  JOIN run ON run.work_id = appearance.work_id
  JOIN chart ON chart.id = run.chart_id AND chart.ranks = 'songs'
  JOIN record ON record.id = run.chart_id
 WHERE appearance.artist_id = :artist
 GROUP BY run.chart_id
 ORDER BY count(*) DESC, sum(run.weeks) DESC, record.sort, run.chart_id;
