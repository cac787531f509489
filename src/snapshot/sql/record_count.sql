-- How many records of a :kind in a language (:lang) a list has. :stubs 1 stubs alone, 0 all but stubs, NULL all; :country and
-- :word (an artist's or a company's kind, a source's tier) or NULL
SELECT coalesce(sum(records), 0) AS total
  FROM record_count
 WHERE kind = :kind AND lang = :lang AND (:stubs IS NULL OR stub = :stubs)
   AND (:country IS NULL OR country = :country) AND (:word IS NULL OR word = :word);
