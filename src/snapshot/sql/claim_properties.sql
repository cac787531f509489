-- How many claims speak of each property; of a :verdict, a :source and a property (:says)
-- where they are not NULL, and of a subject (:about) where it is not empty.
SELECT c.says, says.en AS says_en, says.ko AS says_ko, sum(c.claims) AS total
  FROM claim_count AS c
  LEFT JOIN label AS says ON says.family = 'claims' AND says.word = c.says
 WHERE c.about = :about
   AND (:verdict IS NULL OR c.verdict = :verdict) AND (:says IS NULL OR c.says = :says)
   AND (:source IS NULL OR c.source_id = (SELECT id FROM record WHERE record.kind = 'source' AND record.slug = :source AND record.lang = 'en'))
 GROUP BY c.says
 ORDER BY c.says;
