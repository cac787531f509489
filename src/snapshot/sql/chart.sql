-- What a chart is. :chart id
SELECT chart.territory, chart.ranks, chart.size, chart.since, chart.until, chart.ties, chart.first_held, chart.last_held,
       publisher.kind AS publisher_kind, publisher.slug AS publisher_slug, publisher.lang AS publisher_lang, publisher.title AS publisher_title,
       publisher.native AS publisher_native, publisher.native_lang AS publisher_native_lang
  FROM chart
  JOIN record AS publisher ON publisher.id = chart.publisher_id
 WHERE chart.id = :chart;
