-- The claims a source makes, in its order. :source id
SELECT id
  FROM claim
 WHERE source_id = :source
 ORDER BY position, id;
