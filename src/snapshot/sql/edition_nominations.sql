-- The nominations of an edition, by category in their order. :edition id
SELECT n.id, e.year, n.category, c.name AS category_name, c.honours, n.result, w.credit,
       edition.kind AS edition_kind, edition.slug AS edition_slug, edition.lang AS edition_lang, edition.title AS edition_title,
       edition.native AS edition_native, edition.native_lang AS edition_native_lang,
       nominee.kind AS nominee_kind, nominee.slug AS nominee_slug, nominee.lang AS nominee_lang, nominee.title AS nominee_title,
       nominee.native AS nominee_native, nominee.native_lang AS nominee_native_lang
  FROM nomination AS n
  JOIN edition AS e ON e.id = n.edition_id
  JOIN record AS edition ON edition.id = n.edition_id
  JOIN edition_category AS c ON c.edition_id = n.edition_id AND c.slug = n.category
  JOIN record AS nominee ON nominee.id = coalesce(n.work_id, n.artist_id)
  LEFT JOIN work AS w ON w.id = n.work_id
 WHERE n.edition_id = :edition
 ORDER BY c.position, n.position, n.id;
