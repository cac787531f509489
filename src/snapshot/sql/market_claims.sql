-- What sources say of artists of a country, opinions apart: what evidence refutes or disputes first, then source by source.
-- :country, :limit rows
SELECT claim.id
  FROM (SELECT DISTINCT claim_about.claim_id AS id
          FROM artist
          JOIN claim_about ON claim_about.record_id = artist.id
         WHERE artist.country = :country) AS told
  JOIN claim ON claim.id = told.id
  JOIN record AS teller ON teller.id = claim.source_id
 WHERE claim.opinion = 0
 ORDER BY claim.verdict = 'contradicted' DESC, claim.verdict = 'disputed' DESC, claim.verdict = 'confirmed' DESC,
          teller.sort, teller.id, claim.position
 LIMIT :limit;
