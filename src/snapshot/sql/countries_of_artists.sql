-- The countries that most artists of a narrowed list are of. :stubs 1 stubs alone, 0 all but stubs, NULL all, :kind or NULL,
-- :limit
SELECT artist.country, count(*) AS total
  FROM artist
  LEFT JOIN stub ON stub.id = artist.id
 WHERE (:stubs IS NULL OR :stubs = (stub.id IS NOT NULL))
   AND artist.country IS NOT NULL AND (:kind IS NULL OR artist.kind = :kind)
 GROUP BY artist.country
 ORDER BY total DESC, artist.country
 LIMIT :limit;
