-- In how many collaborations artists of a country met those of each country, its own among them. :country
SELECT border.other, count(*) AS works
  FROM border
 WHERE border.country = :country
 GROUP BY border.other
 ORDER BY count(*) DESC, border.other;
