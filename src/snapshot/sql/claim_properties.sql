-- How many claims speak of each property; of a :verdict, a :source, a property (:says) and a subject (:about)
-- where they are not NULL.
SELECT c.says, says.en AS says_en, says.ko AS says_ko, count(*) AS total
  FROM source AS s
 CROSS JOIN claim AS c ON c.source_id = s.id
  JOIN record AS teller ON teller.id = s.id
  LEFT JOIN label AS says ON says.family = 'claims' AND says.word = c.says
 WHERE (:verdict IS NULL OR c.verdict = :verdict)
   AND (:source IS NULL OR teller.slug = :source)
   AND (:says IS NULL OR c.says = :says)
   AND (:about IS NULL OR EXISTS (SELECT 1 FROM claim_about AS a JOIN record AS r ON r.id = a.record_id
                                   WHERE a.claim_id = c.id AND r.slug = :about))
 GROUP BY c.says
 ORDER BY c.says;
