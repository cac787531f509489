-- How many lines a report has. :report name
SELECT count(*) AS total
  FROM finding
 WHERE report = :report;
