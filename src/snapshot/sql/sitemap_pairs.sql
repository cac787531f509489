-- Every two artists who were both parties to a collaboration, in the order of their slugs; drafts and thin records left out.
SELECT one.slug AS one_slug, other.slug AS other_slug
  FROM partner
  JOIN record AS one ON one.id = partner.artist_id AND one.draft = 0
  JOIN record AS other ON other.id = partner.partner_id AND other.draft = 0 AND other.slug > one.slug
 WHERE one.id NOT IN (SELECT id FROM thin) AND other.id NOT IN (SELECT id FROM thin)
   AND partner.work_id NOT IN (SELECT id FROM thin)
 GROUP BY one.id, other.id
 ORDER BY one.slug, other.slug;
