-- In how many collaborations artists of a country met those of each country, its own among them. :country
SELECT partner_country, count(work_id) AS works
  FROM bridge
 WHERE country = :country
 GROUP BY partner_country
 ORDER BY count(work_id) DESC, partner_country;
