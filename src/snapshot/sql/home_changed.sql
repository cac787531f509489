-- The records that changed last. :limit
SELECT r.changed,
       r.kind AS record_kind, r.slug AS record_slug, r.lang AS record_lang, r.title AS record_title,
       r.native AS record_native, r.native_lang AS record_native_lang
  FROM record AS r
 WHERE r.changed IS NOT NULL AND r.lang = 'en'
 ORDER BY r.changed DESC, r.sort, r.id
 LIMIT :limit;
