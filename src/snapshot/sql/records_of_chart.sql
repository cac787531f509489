-- The records of a chart, feat by feat, the best first. :chart id
SELECT chart_record.feat, chart_record.place, chart_record.value, chart_record.at_least, chart_record.title,
       chart_record.credit, chart_record.first, chart_record.last, chart_record.moved_from, chart_record.moved_to,
       chart_record.more,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM chart_record
  LEFT JOIN record ON record.id = chart_record.work_id
 WHERE chart_record.chart_id = :chart
 ORDER BY chart_record.feat, chart_record.position;
