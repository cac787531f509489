-- How many works a wider count of an artist's figures would take in, by the way they come in. :artist id
SELECT through, count(*) AS works
  FROM rollup
 WHERE artist_id = :artist
 GROUP BY through
 ORDER BY through;
