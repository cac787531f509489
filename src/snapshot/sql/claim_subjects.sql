-- How many claims speak of each record; of a :verdict, a :source, a property (:says) and a subject (:about)
-- where they are not NULL.
SELECT about.kind AS about_kind, about.slug AS about_slug, about.lang AS about_lang, about.title AS about_title,
       about.native AS about_native, about.native_lang AS about_native_lang, count(*) AS total
  FROM source AS s
 CROSS JOIN claim AS c ON c.source_id = s.id
  JOIN record AS teller ON teller.id = s.id
  JOIN claim_about AS subject ON subject.claim_id = c.id
  JOIN record AS about ON about.id = subject.record_id
 WHERE (:verdict IS NULL OR c.verdict = :verdict)
   AND (:source IS NULL OR teller.slug = :source)
   AND (:says IS NULL OR c.says = :says)
   AND (:about IS NULL OR EXISTS (SELECT 1 FROM claim_about AS a JOIN record AS r ON r.id = a.record_id
                                   WHERE a.claim_id = c.id AND r.slug = :about))
 GROUP BY about.id
 ORDER BY about.sort, about.id;
