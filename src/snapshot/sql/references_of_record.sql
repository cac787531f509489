-- A record's numbered reference list: sources, and notes of its own. :record id
SELECT reference.number, reference.cites, reference.html,
       record.kind AS source_kind, record.slug AS source_slug, record.lang AS source_lang, record.title AS source_title,
       record.native AS source_native, record.native_lang AS source_native_lang,
       source.tier, source.publisher, source.author, source.published, source.accessed, source.url,
       source.lang AS written_in
  FROM reference
  LEFT JOIN source ON source.id = reference.source_id
  LEFT JOIN record ON record.id = reference.source_id
 WHERE reference.record_id = :record
 ORDER BY reference.number;
