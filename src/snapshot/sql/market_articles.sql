-- Articles about artists of a country, or that name one, newest first; those about the market's own record apart.
-- :country, :market id, :limit rows
SELECT record.kind AS article_kind, record.slug AS article_slug, record.lang AS article_lang, record.title AS article_title,
       record.native AS article_native, record.native_lang AS article_native_lang
  FROM article
  JOIN record ON record.id = article.id
 WHERE article.id IN (SELECT article_about.article_id
                        FROM artist
                       CROSS JOIN article_about ON article_about.record_id = artist.id
                       WHERE artist.country = :country
                      UNION
                      SELECT mention.from_id
                        FROM artist
                       CROSS JOIN mention ON mention.target_id = artist.id
                       WHERE artist.country = :country)
   AND NOT EXISTS (SELECT 1 FROM article_about AS own WHERE own.article_id = article.id AND own.record_id = :market)
 ORDER BY article.published DESC, record.sort, record.id
 LIMIT :limit;
