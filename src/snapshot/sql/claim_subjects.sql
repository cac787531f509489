-- How many claims speak of each record; of a :verdict, a :source and a property (:says)
-- where they are not NULL, and of a subject (:about) where it is not empty.
SELECT about.kind AS about_kind, about.slug AS about_slug, about.lang AS about_lang, about.title AS about_title,
       about.native AS about_native, about.native_lang AS about_native_lang, sum(c.claims) AS total
  FROM claim_count AS c
  JOIN record AS about ON about.id = c.about_id
 WHERE c.about > '' AND (:about = '' OR c.about = :about)
   AND (:verdict IS NULL OR c.verdict = :verdict) AND (:says IS NULL OR c.says = :says)
   AND (:source IS NULL OR c.source_id = (SELECT id FROM record WHERE record.kind = 'source' AND record.slug = :source AND record.lang = 'en'))
 GROUP BY c.about
 ORDER BY about.sort, about.id;
