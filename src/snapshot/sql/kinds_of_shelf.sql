-- How many works of each kind a narrowed list of a :shelf has, the most first.
-- :stubs 1 stubs alone, 0 all but stubs, NULL all; and the bounds: :country of a partner, :partner its partner's, empty for
-- any, :first and :last year, NULL for any
SELECT shelf_count.kind AS word, label.en AS word_en, label.ko AS word_ko, sum(shelf_count.works) AS total
  FROM shelf_count
  LEFT JOIN label ON label.family = 'work_kinds' AND label.word = shelf_count.kind
 WHERE shelf_count.shelf = :shelf AND shelf_count.country = :country AND shelf_count.partner = :partner
   AND (:stubs IS NULL OR shelf_count.stub = :stubs)
   AND (:first IS NULL OR shelf_count.year BETWEEN :first AND :last)
 GROUP BY shelf_count.kind
 ORDER BY total DESC, shelf_count.kind;
