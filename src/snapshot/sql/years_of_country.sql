-- How many collaborations of a country's artists there are in each year, whoever the partners are. :country
SELECT year, count(DISTINCT work_id) AS total
  FROM bridge
 WHERE country = :country
 GROUP BY year
 ORDER BY year;
