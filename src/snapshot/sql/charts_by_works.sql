-- All charts, those with the most works first.
SELECT chart.territory, chart.ranks, chart.size, chart.first_held, chart.last_held,
       (SELECT count(*) FROM run WHERE run.chart_id = chart.id) AS works,
       record.kind AS chart_kind, record.slug AS chart_slug, record.lang AS chart_lang, record.title AS chart_title,
       record.native AS chart_native, record.native_lang AS chart_native_lang,
       publisher.kind AS publisher_kind, publisher.slug AS publisher_slug, publisher.lang AS publisher_lang, publisher.title AS publisher_title,
       publisher.native AS publisher_native, publisher.native_lang AS publisher_native_lang
  FROM chart
  JOIN record ON record.id = chart.id
  JOIN record AS publisher ON publisher.id = chart.publisher_id
 WHERE record.kind = 'chart'
 ORDER BY works DESC, record.sort, record.id;
