-- The records that changed last; of one day, what fans come for first, and of that the newest. :limit
SELECT r.changed,
       r.kind AS record_kind, r.slug AS record_slug, r.lang AS record_lang, r.title AS record_title,
       r.native AS record_native, r.native_lang AS record_native_lang
  FROM record AS r
  LEFT JOIN work AS w ON w.id = r.id
 WHERE r.changed IS NOT NULL AND r.lang = 'en'
 ORDER BY r.changed DESC, r.kind = 'collaboration' DESC, r.kind = 'article' DESC, w.released DESC, r.sort, r.id
 LIMIT :limit;
