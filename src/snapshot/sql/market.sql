-- The country of a market. :market id
SELECT country
  FROM market
 WHERE id = :market;
