-- The claim that the home page leads with.
SELECT claim.id
  FROM meta
  JOIN claim ON claim.id = CAST(meta.value AS INTEGER)
 WHERE meta.key = 'claim_of_note';
