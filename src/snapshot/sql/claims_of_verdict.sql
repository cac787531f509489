-- The claims of a :verdict that speak of a record, those that give a number first, then those that were judged last; but for
-- :told, the id of one or NULL. :figures 1 those with a number alone, :limit
SELECT claim.id
  FROM claim
 WHERE claim.verdict = :verdict AND (:told IS NULL OR claim.id <> :told)
   AND (NOT :figures OR claim.number IS NOT NULL)
   AND EXISTS (SELECT 1 FROM claim_about WHERE claim_about.claim_id = claim.id)
 ORDER BY claim.number IS NULL, claim.judged_on DESC, claim.id
 LIMIT :limit;
