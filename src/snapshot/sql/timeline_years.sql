-- How much each year has of each topic, the latest year first.
SELECT year, topic, total
  FROM timeline_year
 ORDER BY year DESC, topic;
