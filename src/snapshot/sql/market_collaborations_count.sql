-- How many collaborations an artist of a country is in. :country
SELECT count(DISTINCT w.id) AS total
  FROM artist AS a
  JOIN appearance AS p ON p.artist_id = a.id AND p.how <> 'group'
  JOIN work AS w ON w.id = p.work_id AND w.shelf = 'collaborations'
 WHERE a.country = :country;
