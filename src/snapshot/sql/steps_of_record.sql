-- The steps of a record's history: the undated first, then by day. :record id
SELECT word, day
  FROM status
 WHERE record_id = :record
 ORDER BY day IS NOT NULL, day, position;
