-- Every artist whose releases alone and together are held against one another, drafts and thin records left out.
SELECT record.slug AS artist_slug
  FROM versus
  JOIN record ON record.id = versus.artist_id AND record.draft = 0 AND record.id NOT IN (SELECT id FROM thin)
 GROUP BY record.id
 ORDER BY record.slug;
