-- The claim that its evidence refutes at most length: what the home page shows of the ledger.
SELECT told.id
  FROM source
 CROSS JOIN claim AS told ON told.source_id = source.id
 WHERE told.verdict = 'contradicted'
 ORDER BY told.reason = 'rows-exclude' DESC,
          (SELECT count(*) FROM evidence WHERE evidence.claim_id = told.id) DESC, told.id
 LIMIT 1;
