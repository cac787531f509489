-- Other names that a record may be found by and that its page shows, then titles as charts print them. :record id
SELECT 0 AS printed, position AS place, text, lang, kind, begins, ends
  FROM name
 WHERE record_id = :record AND kind IS NOT 'search_hint'
UNION ALL
SELECT 1, row_number() OVER (ORDER BY min(week), title), title, NULL, NULL, NULL, NULL
  FROM entry
 WHERE work_id = :record
 GROUP BY title
 ORDER BY printed, place;
