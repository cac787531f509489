-- How much a year has of each topic. :year
SELECT year, topic, total
  FROM timeline_year
 WHERE year = :year
 ORDER BY topic;
