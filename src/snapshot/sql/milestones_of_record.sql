-- The running numbers of a record, in its file's order. :record id
SELECT m.position, m.metric, label.en AS metric_en, label.ko AS metric_ko, m.value, m.at_least, m.as_of,
       platform.kind AS platform_kind, platform.slug AS platform_slug, platform.lang AS platform_lang,
       platform.title AS platform_title, platform.native AS platform_native, platform.native_lang AS platform_native_lang
  FROM milestone AS m
  JOIN record AS platform ON platform.id = m.platform_id
  LEFT JOIN label ON label.family = 'metrics' AND label.word = m.metric
 WHERE m.record_id = :record
 ORDER BY m.position;
