-- How many claims each source makes; of a :verdict, a :source and a property (:says)
-- where they are not NULL, and of a subject (:about) where it is not empty.
SELECT teller.kind AS source_kind, teller.slug AS source_slug, teller.lang AS source_lang, teller.title AS source_title,
       teller.native AS source_native, teller.native_lang AS source_native_lang, sum(c.claims) AS total
  FROM claim_count AS c
  JOIN record AS teller ON teller.id = c.source_id
 WHERE c.about = :about
   AND (:verdict IS NULL OR c.verdict = :verdict) AND (:says IS NULL OR c.says = :says)
   AND (:source IS NULL OR c.source_id = (SELECT id FROM record WHERE record.kind = 'source' AND record.slug = :source AND record.lang = 'en'))
 GROUP BY teller.id
 ORDER BY teller.sort, teller.id;
