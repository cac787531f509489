-- The sources of all that a work's front matter says. :work id
SELECT DISTINCT source.id,
       source.kind AS source_kind, source.slug AS source_slug, source.lang AS source_lang, source.title AS source_title,
       source.native AS source_native, source.native_lang AS source_native_lang
  FROM cited
  JOIN reference ON reference.record_id = cited.record_id AND reference.number = cited.number
  JOIN record AS source ON source.id = reference.source_id
 WHERE cited.record_id = :work
 ORDER BY reference.number, source.id;
