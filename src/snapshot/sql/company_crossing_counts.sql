-- How many collaborations of artists signed to a company stayed within it, and how many did not. :company id
SELECT word, count(*) AS works
  FROM crossing
 WHERE company_id = :company
 GROUP BY word
 ORDER BY word;
