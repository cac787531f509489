-- Every name that records are found by, as folded words.
SELECT rank, class, words
  FROM search_name
 ORDER BY rank, position;
