-- The sentence under a page's title. :page id
SELECT summary
  FROM page
 WHERE id = :page;
