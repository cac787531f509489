-- What was held against a claim, in its order. :claim id
SELECT e.shows, e.first, e.last, e.number, e.field, e.text,
       rival.value AS rival_value, rival.text AS rival_text, rival.as_of AS rival_as_of,
       record.kind AS record_kind, record.slug AS record_slug, record.lang AS record_lang, record.title AS record_title,
       record.native AS record_native, record.native_lang AS record_native_lang,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang,
       source.kind AS source_kind, source.slug AS source_slug, source.lang AS source_lang, source.title AS source_title,
       source.native AS source_native, source.native_lang AS source_native_lang
  FROM evidence AS e
  LEFT JOIN record ON record.id = e.record_id
  LEFT JOIN record AS chart ON chart.id = e.chart_id
  LEFT JOIN record AS source ON source.id = e.source_id
  LEFT JOIN claim AS rival ON e.shows = 'claim' AND rival.source_id = e.source_id AND rival.anchor = e.text
 WHERE e.claim_id = :claim
 ORDER BY e.position;
