-- The countries of artists, companies and charts that no market's file tells of, with what is held of each.
SELECT country, sum(artist) AS artists, sum(company) AS companies, sum(chart) AS charts
  FROM (SELECT country, iif(kind = 'artist', records, 0) AS artist, iif(kind = 'company', records, 0) AS company, 0 AS chart
          FROM record_count
         WHERE kind IN ('artist', 'company') AND country <> ''
        UNION ALL
        SELECT territory, 0, 0, count(*) FROM chart WHERE territory <> 'world' GROUP BY territory) AS held
 WHERE country NOT IN (SELECT country FROM market)
 GROUP BY country
 ORDER BY sum(artist) DESC, country;
