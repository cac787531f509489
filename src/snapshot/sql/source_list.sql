-- A page of the sources, with what they say and where they are cited. :ordering title, published (the latest first) or claims
-- (those with most first), :tier or NULL, :limit rows, :offset rows before them
SELECT s.tier, s.publisher, s.published, s.url,
       (SELECT count(*) FROM claim AS c WHERE c.source_id = s.id AND c.opinion = 0) AS claims,
       (SELECT count(DISTINCT f.record_id) FROM reference AS f WHERE f.source_id = s.id) AS cited,
       record.kind AS record_kind, record.slug AS record_slug, record.lang AS record_lang, record.title AS record_title,
       record.native AS record_native, record.native_lang AS record_native_lang
  FROM (SELECT listed.position, listed.record_id
          FROM listed
         CROSS JOIN source ON source.id = listed.record_id
         WHERE listed.kind = 'source' AND listed.ordering = :ordering AND (:tier IS NULL OR source.tier = :tier)
         ORDER BY listed.position
         LIMIT :limit OFFSET :offset) AS page
  JOIN source AS s ON s.id = page.record_id
  JOIN record ON record.id = s.id
 ORDER BY page.position;
