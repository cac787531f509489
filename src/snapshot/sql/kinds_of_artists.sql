-- How many artists of each kind a narrowed list has, the most first. :stubs 1 stubs alone, 0 all but stubs, NULL all, :country
-- or NULL
SELECT artist.kind, count(*) AS total
  FROM artist
  LEFT JOIN stub ON stub.id = artist.id
 WHERE (:stubs IS NULL OR :stubs = (stub.id IS NOT NULL))
   AND (:country IS NULL OR artist.country = :country)
 GROUP BY artist.kind
 ORDER BY total DESC, artist.kind;
