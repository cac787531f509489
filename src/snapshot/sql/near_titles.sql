-- Records whose slug or name is about as long as a word that leads nowhere. :shortest, :longest characters, :most rows
SELECT kind AS record_kind, slug AS record_slug, lang AS record_lang, title AS record_title,
       native AS record_native, native_lang AS record_native_lang
  FROM record
 WHERE lang = 'en'
   AND (length(slug) BETWEEN :shortest AND :longest
        OR length(title) BETWEEN :shortest AND :longest
        OR length(native) BETWEEN :shortest AND :longest)
 ORDER BY id
 LIMIT :most;
