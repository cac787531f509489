-- An award's categories in their order, with how many nominations are held of each. :award id
SELECT c.slug, c.name, c.honours,
       (SELECT count(*) FROM nomination AS n JOIN edition AS e ON e.id = n.edition_id
         WHERE e.award_id = c.award_id AND n.category = c.slug) AS nominations
  FROM category AS c
 WHERE c.award_id = :award
 ORDER BY c.position, c.slug;
