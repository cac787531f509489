-- All sources, the latest published first. :tier or NULL, :limit :offset
SELECT s.tier, s.publisher, s.published, s.url,
       (SELECT count(*) FROM claim AS c WHERE c.source_id = s.id AND c.opinion = 0) AS claims,
       (SELECT count(DISTINCT f.record_id) FROM reference AS f WHERE f.source_id = s.id) AS cited,
       r.kind AS record_kind, r.slug AS record_slug, r.lang AS record_lang, r.title AS record_title,
       r.native AS record_native, r.native_lang AS record_native_lang
  FROM source AS s
  JOIN record AS r ON r.id = s.id
 WHERE r.kind = 'source' AND (:tier IS NULL OR s.tier = :tier)
 ORDER BY s.published DESC, r.sort, r.id
 LIMIT :limit OFFSET :offset;
