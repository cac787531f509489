-- Who gives an award. :award id
SELECT body.kind AS body_kind, body.slug AS body_slug, body.lang AS body_lang, body.title AS body_title,
       body.native AS body_native, body.native_lang AS body_native_lang
  FROM award AS a
  LEFT JOIN record AS body ON body.id = a.body_id
 WHERE a.id = :award;
