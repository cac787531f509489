-- What is held of a chart, span by span. :chart id
SELECT held.begins, held.ends, held.top, held.works, held.missing,
       record.kind AS source_kind, record.slug AS source_slug, record.lang AS source_lang, record.title AS source_title,
       record.native AS source_native, record.native_lang AS source_native_lang
  FROM held
  LEFT JOIN record ON record.id = held.source_id
 WHERE held.chart_id = :chart
 ORDER BY held.position;
