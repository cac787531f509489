-- The companies that the artists of a collaboration were signed to when it came out. :work id
SELECT DISTINCT record.id,
       record.kind AS company_kind, record.slug AS company_slug, record.lang AS company_lang, record.title AS company_title,
       record.native AS company_native, record.native_lang AS company_native_lang
  FROM signing
  JOIN record ON record.id = signing.company_id
 WHERE signing.work_id = :work
   AND signing.through_id IS NULL
 ORDER BY record.sort, record.id;
