-- The claim that its evidence refutes at most length: what the home page shows of the ledger.
SELECT claim.id
  FROM claim
 WHERE claim.verdict = 'contradicted'
 ORDER BY claim.reason = 'rows-exclude' DESC,
          (SELECT count(*) FROM evidence WHERE evidence.claim_id = claim.id) DESC, claim.id
 LIMIT 1;
