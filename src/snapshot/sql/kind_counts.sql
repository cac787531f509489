-- How many records there are of each kind, translations aside.
SELECT kind, count(*) AS total
  FROM record
 WHERE lang = 'en'
 GROUP BY kind
 ORDER BY kind;
