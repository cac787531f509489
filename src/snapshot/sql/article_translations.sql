-- The languages an article is written in. :slug
SELECT lang, title
  FROM record
 WHERE kind = 'article' AND slug = :slug
 ORDER BY lang;
