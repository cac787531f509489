-- How many works of a :shelf a narrowed list has.
-- :stubs 1 stubs alone, 0 all but stubs, NULL all; and the bounds: :country of a partner, :partner its partner's, empty for
-- any, :kind a word of vocab.toml, :first and :last year, NULL for any
SELECT coalesce(sum(works), 0) AS total
  FROM shelf_count
 WHERE shelf_count.shelf = :shelf AND shelf_count.country = :country AND shelf_count.partner = :partner
   AND (:stubs IS NULL OR shelf_count.stub = :stubs)
   AND (:kind IS NULL OR kind = :kind)
   AND (:first IS NULL OR year BETWEEN :first AND :last);
