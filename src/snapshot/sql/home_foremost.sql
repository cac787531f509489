-- The artist billed first on the first of the works that the editors set in front.
SELECT credit.artist_id
  FROM lead
  JOIN credit ON credit.work_id = lead.record_id
 ORDER BY lead.position, credit.position
 LIMIT 1;
