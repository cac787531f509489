-- The records that cite a source in their references, and the charts whose rows come from it. :source id
SELECT r.kind AS record_kind, r.slug AS record_slug, r.lang AS record_lang, r.title AS record_title,
       r.native AS record_native, r.native_lang AS record_native_lang
  FROM record AS r
 WHERE r.id IN (SELECT record_id FROM reference WHERE source_id = :source
                 UNION SELECT chart_id FROM held WHERE source_id = :source)
 ORDER BY r.kind, r.sort, r.id;
