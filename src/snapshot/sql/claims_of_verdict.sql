-- The claims of a :verdict that were judged last. :limit
SELECT id
  FROM claim
 WHERE verdict = :verdict
 ORDER BY judged_on DESC, id
 LIMIT :limit;
