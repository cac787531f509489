-- A record's display-only facts. :record id
SELECT fact.key, fact.value, label.en AS key_en, label.ko AS key_ko
  FROM fact
  LEFT JOIN label ON label.family = 'facts' AND label.word = fact.key
 WHERE fact.record_id = :record
 ORDER BY fact.key;
