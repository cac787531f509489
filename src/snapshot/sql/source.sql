-- Where a source is, and how near it stands. :source id
SELECT tier, publisher, author, url, published, accessed, lang
  FROM source
 WHERE id = :source;
