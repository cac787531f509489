-- How many records of a :kind a list has by kind of artist or company or tier of source, the most first; with the labels of
-- a :family of vocab.toml, or NULL. :stubs 1 stubs alone, 0 all but stubs, NULL all, :country or NULL
SELECT record_count.word, label.en AS word_en, label.ko AS word_ko, sum(record_count.records) AS total
  FROM record_count
  LEFT JOIN label ON label.family = :family AND label.word = record_count.word
 WHERE record_count.kind = :kind AND record_count.lang = 'en' AND (:stubs IS NULL OR record_count.stub = :stubs)
   AND (:country IS NULL OR record_count.country = :country)
 GROUP BY record_count.word
 ORDER BY total DESC, record_count.word;
