-- The prose of a record as plain text. :record
SELECT body
  FROM search_text
 WHERE record_id = :record;
