-- The categories of an edition, as they were called then. :edition id
SELECT slug, name, honours, complete
  FROM edition_category
 WHERE edition_id = :edition
 ORDER BY position, slug;
