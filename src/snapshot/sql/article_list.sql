-- The articles of one language, newest first. :lang :limit :offset
SELECT a.summary, a.published, r.description,
       (SELECT group_concat(name, ', ' ORDER BY position) FROM article_author WHERE article_id = a.id) AS authors,
       r.kind AS record_kind, r.slug AS record_slug, r.lang AS record_lang, r.title AS record_title,
       r.native AS record_native, r.native_lang AS record_native_lang
  FROM article AS a
  JOIN record AS r ON r.id = a.id
 WHERE r.kind = 'article' AND r.lang = :lang
 ORDER BY a.published DESC, r.sort, r.id
 LIMIT :limit OFFSET :offset;
