-- A record's other names that may be shown, as the editor ordered them. :record id
SELECT text, lang, kind, begins, ends
  FROM name
 WHERE record_id = :record AND kind IS NOT 'search_hint'
 ORDER BY position;
