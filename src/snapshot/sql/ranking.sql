-- What a ranking was drawn from, and how many lines it has. :ranking
SELECT population, sources, total
  FROM ranking
 WHERE name = :ranking;
