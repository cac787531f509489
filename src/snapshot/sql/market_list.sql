-- All markets by name, with what is held of each.
SELECT m.country,
       (SELECT coalesce(sum(n.records), 0) FROM record_count AS n WHERE n.kind = 'artist' AND n.country = m.country) AS artists,
       (SELECT coalesce(sum(n.records), 0) FROM record_count AS n WHERE n.kind = 'company' AND n.country = m.country) AS companies,
       (SELECT count(*) FROM chart AS c WHERE c.territory = m.country) AS charts,
       r.kind AS record_kind, r.slug AS record_slug, r.lang AS record_lang, r.title AS record_title,
       r.native AS record_native, r.native_lang AS record_native_lang
  FROM market AS m
  JOIN record AS r ON r.id = m.id
 WHERE r.kind = 'market'
 ORDER BY r.sort, r.id;
