-- The languages of a work, in the editor's order. :work id
SELECT lang
  FROM work_language
 WHERE work_id = :work
 ORDER BY position;
