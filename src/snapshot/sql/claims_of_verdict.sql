-- The claims of a :verdict, those that give a number first, then those that were judged last. :limit
SELECT id
  FROM claim
 WHERE verdict = :verdict
 ORDER BY number IS NULL, judged_on DESC, id
 LIMIT :limit;
