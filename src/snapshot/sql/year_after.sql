-- The first year after one in which something happened. :year
SELECT year
  FROM timeline_year
 WHERE year > :year
 ORDER BY year
 LIMIT 1;
