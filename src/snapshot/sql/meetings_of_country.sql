-- How many collaborations of a country's artists have a partner from each country in each year. :country
SELECT partner_country, year, count(work_id) AS total
  FROM bridge
 WHERE country = :country
 GROUP BY partner_country, year
 ORDER BY partner_country, year;
