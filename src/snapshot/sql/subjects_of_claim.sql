-- What a claim speaks of. :claim id
SELECT about.kind AS about_kind, about.slug AS about_slug, about.lang AS about_lang, about.title AS about_title,
       about.native AS about_native, about.native_lang AS about_native_lang
  FROM claim_about AS a
  JOIN record AS about ON about.id = a.record_id
 WHERE a.claim_id = :claim
 ORDER BY about.sort, about.id;
