-- How much happened in each month of a year, of one topic or of all; 0 is what is known to the year alone. :year, :topic NULL for all
SELECT CAST(substr(happening.day, 6, 2) AS INTEGER) AS month, count(*) AS total
  FROM happening
 WHERE happening.year = :year AND (:topic IS NULL OR happening.topic = :topic)
 GROUP BY month
 ORDER BY month;
