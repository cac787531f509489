-- A page of the ledger of claims; of a :verdict, a :source and a property (:says) where they are not NULL, and of a subject
-- (:about) where it is not empty. :limit :offset
SELECT c.id
  FROM ledger
 CROSS JOIN claim AS c ON c.id = ledger.claim_id
 WHERE (:verdict IS NULL OR c.verdict = :verdict) AND (:says IS NULL OR c.says = :says)
   AND (:source IS NULL OR c.source_id = (SELECT id FROM record WHERE record.kind = 'source' AND record.slug = :source AND record.lang = 'en'))
   AND (:about = ''
        OR EXISTS (SELECT 1 FROM claim_about AS a JOIN record AS r ON r.id = a.record_id
                    WHERE a.claim_id = c.id AND r.slug = :about))
 ORDER BY ledger.position
 LIMIT :limit OFFSET :offset;
