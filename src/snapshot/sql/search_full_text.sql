-- The records whose text fits an expression, the best first. :expression of FTS5, :limit rows
SELECT rowid AS record_id
  FROM full_text
 WHERE full_text MATCH :expression
 ORDER BY rank, rowid
 LIMIT :limit;
