-- What came of the claims about artists of a country, opinions apart. :country
SELECT claim.verdict, count(*) AS total
  FROM (SELECT DISTINCT claim_about.claim_id AS id
          FROM artist
          JOIN claim_about ON claim_about.record_id = artist.id
         WHERE artist.country = :country) AS told
  JOIN claim ON claim.id = told.id
 WHERE claim.opinion = 0
 GROUP BY claim.verdict
 ORDER BY claim.verdict;
