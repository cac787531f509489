-- The years of which there is enough to tell, and how much. :least happenings
SELECT year, sum(total) AS total
  FROM timeline_year
 GROUP BY year
HAVING sum(total) >= :least
 ORDER BY year;
