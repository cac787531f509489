-- The last year before one in which something happened. :year
SELECT year
  FROM timeline_year
 WHERE year < :year
 ORDER BY year DESC
 LIMIT 1;
