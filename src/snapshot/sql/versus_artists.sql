-- The artists whose releases alone and together can be held against one another, those with most releases on a chart
-- first. :limit rows
SELECT record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM (SELECT artist_id, max(releases) AS releases FROM versus GROUP BY artist_id) AS most
  JOIN record ON record.id = most.artist_id
 ORDER BY most.releases DESC, record.sort, record.id
 LIMIT :limit;
