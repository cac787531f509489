-- How many artists there are whose releases alone and together can be held against one another.
SELECT count(DISTINCT artist_id) AS total
  FROM versus;
