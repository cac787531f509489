-- How many artists a narrowed list has. :stubs 1 stubs alone, 0 all but stubs, NULL all, :country or NULL,
-- :kind or NULL
SELECT count(*) AS total
  FROM artist
  LEFT JOIN stub ON stub.id = artist.id
 WHERE (:stubs IS NULL OR :stubs = (stub.id IS NOT NULL))
   AND (:country IS NULL OR artist.country = :country) AND (:kind IS NULL OR artist.kind = :kind);
