-- What a record is called. :kind, :slug
SELECT title
  FROM record
 WHERE kind = :kind AND slug = :slug AND lang = 'en';
