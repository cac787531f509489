-- The pages that the footer lists, in their order. :lang the language of the pages
SELECT record.slug, record.title
  FROM page
  JOIN record ON record.id = page.id
 WHERE page.position IS NOT NULL
   AND record.kind = 'page' AND record.lang = :lang
 ORDER BY page.position, record.slug;
