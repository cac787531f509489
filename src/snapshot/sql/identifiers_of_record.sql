-- A record's identifiers elsewhere. :record id
SELECT scheme, value
  FROM identifier
 WHERE record_id = :record
 ORDER BY scheme;
