-- One record of any kind. :kind, :slug, :lang
SELECT record.id, record.path, record.description, record.changed, record.draft,
       (SELECT since FROM stub WHERE id = record.id) AS since,
       EXISTS (SELECT 1 FROM thin WHERE id = record.id) AS thin,
       record.kind AS record_kind, record.slug AS record_slug, record.lang AS record_lang, record.title AS record_title,
       record.native AS record_native, record.native_lang AS record_native_lang
  FROM record
 WHERE record.kind = :kind AND record.slug = :slug AND record.lang = :lang;
