-- Records whose slug or name is about as long as a word that leads nowhere. :shortest, :longest characters, :most rows
SELECT kind, slug, title, native, native_lang
  FROM record
 WHERE lang = 'en'
   AND (length(slug) BETWEEN :shortest AND :longest
        OR length(title) BETWEEN :shortest AND :longest
        OR length(native) BETWEEN :shortest AND :longest)
 ORDER BY id
 LIMIT :most;
