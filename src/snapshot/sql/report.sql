-- A page of a report, in its order; what the vocabulary calls the text, where it is a metric. :report name, :limit rows, :offset rows before them
SELECT f.text, metric.en AS text_en, metric.ko AS text_ko, f.day, f.number, record.path,
       record.kind AS record_kind, record.slug AS record_slug, record.lang AS record_lang, record.title AS record_title,
       record.native AS record_native, record.native_lang AS record_native_lang,
       other.kind AS other_kind, other.slug AS other_slug, other.lang AS other_lang, other.title AS other_title,
       other.native AS other_native, other.native_lang AS other_native_lang
  FROM finding AS f
  JOIN record ON record.id = f.record_id
  LEFT JOIN record AS other ON other.id = f.other_id
  LEFT JOIN label AS metric ON metric.family = 'metrics' AND metric.word = f.text
 WHERE f.report = :report
 ORDER BY f.position
 LIMIT :limit OFFSET :offset;
