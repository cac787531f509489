-- Every artist whose releases alone and together are held against one another, drafts left out.
SELECT record.slug AS artist_slug
  FROM versus
  JOIN record ON record.id = versus.artist_id AND record.draft = 0
 GROUP BY record.id
 ORDER BY record.slug;
