-- How many claims there are; of a :verdict, a :source and a property (:says)
-- where they are not NULL, and of a subject (:about) where it is not empty.
SELECT coalesce(sum(c.claims), 0) AS total
  FROM claim_count AS c
 WHERE c.about = :about
   AND (:verdict IS NULL OR c.verdict = :verdict) AND (:says IS NULL OR c.says = :says)
   AND (:source IS NULL OR c.source_id = (SELECT id FROM record WHERE record.kind = 'source' AND record.slug = :source AND record.lang = 'en'));
