-- A record as others name it. :record id
SELECT kind AS record_kind, slug AS record_slug, lang AS record_lang, title AS record_title,
       native AS record_native, native_lang AS record_native_lang
  FROM record
 WHERE id = :record;
