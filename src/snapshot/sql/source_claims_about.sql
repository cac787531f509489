-- What each claim of a source speaks of. :source id
SELECT a.claim_id,
       about.kind AS about_kind, about.slug AS about_slug, about.lang AS about_lang, about.title AS about_title,
       about.native AS about_native, about.native_lang AS about_native_lang
  FROM claim AS c
  JOIN claim_about AS a ON a.claim_id = c.id
  JOIN record AS about ON about.id = a.record_id
 WHERE c.source_id = :source
 ORDER BY a.claim_id, about.sort, about.id;
