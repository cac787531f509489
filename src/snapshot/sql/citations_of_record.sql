-- Which references tell of which field; unverified where the source is what editors know. :record id
SELECT cited.field, cited.number, coalesce(source.tier = 'user', 0) AS unverified
  FROM cited
  LEFT JOIN reference ON reference.record_id = cited.record_id AND reference.number = cited.number
  LEFT JOIN source ON source.id = reference.source_id
 WHERE cited.record_id = :record
 ORDER BY cited.field, cited.number;
