-- The articles about a record, newest first. :record id
SELECT record.kind AS article_kind, record.slug AS article_slug, record.lang AS article_lang, record.title AS article_title,
       record.native AS article_native, record.native_lang AS article_native_lang
  FROM article_about
  JOIN article ON article.id = article_about.article_id
  JOIN record ON record.id = article.id
 WHERE article_about.record_id = :record
 ORDER BY article.published DESC, record.sort, record.id;
