-- The claims of all sources, those that something decides first, contradicted before confirmed; then source by source; of a :verdict, a :source, a property (:says) and a
-- subject (:about) where they are not NULL. :limit :offset
SELECT c.id
  FROM source AS s
 CROSS JOIN claim AS c ON c.source_id = s.id
  JOIN record AS teller ON teller.id = s.id
 WHERE (:verdict IS NULL OR c.verdict = :verdict)
   AND (:source IS NULL OR teller.slug = :source)
   AND (:says IS NULL OR c.says = :says)
   AND (:about IS NULL OR EXISTS (SELECT 1 FROM claim_about AS a JOIN record AS r ON r.id = a.record_id
                                   WHERE a.claim_id = c.id AND r.slug = :about))
 ORDER BY CASE c.verdict WHEN 'contradicted' THEN 0 WHEN 'confirmed' THEN 1 WHEN 'disputed' THEN 2 ELSE 3 END, c.verdict IS NULL,
          teller.sort, teller.id, c.position
 LIMIT :limit OFFSET :offset;
