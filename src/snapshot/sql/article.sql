-- What stands at the head of an article. :article id
SELECT summary, published
  FROM article
 WHERE id = :article;
