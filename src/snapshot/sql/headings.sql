-- The headings of a record's prose, in order. :record id
SELECT level, anchor, text
  FROM heading
 WHERE record_id = :record
 ORDER BY position;
