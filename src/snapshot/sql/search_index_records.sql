-- Every record, in the order in which equals are found.
SELECT record_id
  FROM search_record
 ORDER BY rank;
