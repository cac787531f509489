-- How many claims are about a record, opinions left out. :record id
SELECT count(*) AS total
  FROM claim_about
  JOIN claim ON claim.id = claim_about.claim_id
 WHERE claim_about.record_id = :record AND claim.opinion = 0;
