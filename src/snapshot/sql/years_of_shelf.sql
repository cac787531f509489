-- How many works of each year a narrowed list of a :shelf has, the latest first.
-- :stubs 1 stubs alone, 0 all but stubs, NULL all; and the bounds: :country of a partner, :partner its partner's, empty for
-- any, :kind a word of vocab.toml, NULL for any
SELECT year, sum(works) AS total
  FROM shelf_count
 WHERE shelf_count.shelf = :shelf AND shelf_count.country = :country AND shelf_count.partner = :partner
   AND (:stubs IS NULL OR shelf_count.stub = :stubs)
   AND (:kind IS NULL OR kind = :kind) AND year > 0
 GROUP BY year
 ORDER BY year DESC;
