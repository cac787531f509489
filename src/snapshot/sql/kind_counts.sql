-- How many records there are of each kind, translations aside.
SELECT kind, sum(records) AS total
  FROM record_count
 WHERE lang = 'en'
 GROUP BY kind
 ORDER BY kind;
