-- An artist or a company, as others name it. :node id
SELECT kind AS node_kind, slug AS node_slug, lang AS node_lang, title AS node_title,
       native AS node_native, native_lang AS node_native_lang
  FROM record
 WHERE id = :node;
