-- On how many charts an artist's releases alone and together can be held against one another. :artist id
SELECT count(*) AS total
  FROM versus
 WHERE artist_id = :artist;
