-- The sources that tell of a nomination. :nomination id
SELECT record.kind AS source_kind, record.slug AS source_slug, record.lang AS source_lang, record.title AS source_title,
       record.native AS source_native, record.native_lang AS source_native_lang
  FROM nomination_cited
  JOIN record ON record.id = nomination_cited.source_id
 WHERE nomination_cited.nomination_id = :nomination
 ORDER BY record.sort, record.id;
