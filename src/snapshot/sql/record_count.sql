-- How many records there are of a kind in a language. :kind :lang
SELECT count(*) AS total
  FROM record
 WHERE kind = :kind AND lang = :lang;
