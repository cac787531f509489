-- The countries that most companies are of. :kind or NULL, :limit
SELECT country, count(*) AS total
  FROM company
 WHERE country IS NOT NULL AND (:kind IS NULL OR kind = :kind)
 GROUP BY country
 ORDER BY total DESC, country
 LIMIT :limit;
