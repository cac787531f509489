-- How many artists are of a country. :country
SELECT count(*) AS total
  FROM artist
 WHERE country = :country;
