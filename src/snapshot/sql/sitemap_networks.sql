-- Every artist with :least neighbours or more, companies aside; drafts and thin records left out.
SELECT record.slug AS artist_slug
  FROM (SELECT from_id AS node, to_id AS other FROM edge WHERE kind <> 'company'
        UNION ALL
        SELECT to_id, from_id FROM edge WHERE kind <> 'company') AS seen
  JOIN record ON record.id = seen.node AND record.kind = 'artist' AND record.draft = 0
 WHERE record.id NOT IN (SELECT id FROM thin)
 GROUP BY record.id
HAVING count(DISTINCT seen.other) >= :least
 ORDER BY record.slug;
