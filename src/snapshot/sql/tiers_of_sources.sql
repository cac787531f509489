-- How many sources there are of each tier.
SELECT tier, count(*) AS total
  FROM source
 GROUP BY tier
 ORDER BY total DESC, tier;
