-- Who wrote an article. :article id
SELECT name
  FROM article_author
 WHERE article_id = :article
 ORDER BY position;
