-- What sources say of a record: facts first, opinions last, source by source. :record id
SELECT c.id
  FROM claim_about AS a
  JOIN claim AS c ON c.id = a.claim_id
  JOIN record AS teller ON teller.id = c.source_id
 WHERE a.record_id = :record
 ORDER BY c.opinion, teller.sort, teller.id, c.position;
