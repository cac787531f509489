-- The countries that most records of a :kind are of. :stubs 1 stubs alone, 0 all but stubs, NULL all, :word (an artist's or a
-- company's kind) or NULL, :limit
SELECT country, sum(records) AS total
  FROM record_count
 WHERE kind = :kind AND lang = 'en' AND (:stubs IS NULL OR stub = :stubs)
   AND country <> '' AND (:word IS NULL OR word = :word)
 GROUP BY country
 ORDER BY total DESC, country
 LIMIT :limit;
