-- Earlier and later names of an award's categories. :award id
SELECT slug, text, begins, ends
  FROM category_name
 WHERE award_id = :award
 ORDER BY slug, position;
