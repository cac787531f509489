-- All awards by name, with what is held of each.
SELECT (SELECT count(*) FROM edition AS e WHERE e.award_id = a.id) AS editions,
       (SELECT count(*) FROM edition AS e JOIN nomination AS n ON n.edition_id = e.id
         WHERE e.award_id = a.id) AS nominations,
       body.kind AS body_kind, body.slug AS body_slug, body.lang AS body_lang, body.title AS body_title,
       body.native AS body_native, body.native_lang AS body_native_lang,
       r.kind AS record_kind, r.slug AS record_slug, r.lang AS record_lang, r.title AS record_title,
       r.native AS record_native, r.native_lang AS record_native_lang
  FROM award AS a
  JOIN record AS r ON r.id = a.id
  LEFT JOIN record AS body ON body.id = a.body_id
 WHERE r.kind = 'award'
 ORDER BY r.sort, r.id;
