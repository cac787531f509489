-- How many works of each kind a narrowed list has, the most first. :shelf, :stubs 1 stubs alone, 0 all but stubs, NULL all; and the bounds,
-- NULL where there is none: :undated 1, :first and :past texts of dates, :country of a partner, :partner its partner's
SELECT work.kind AS word, label.en AS word_en, label.ko AS word_ko, count(*) AS total
  FROM work
  LEFT JOIN stub ON stub.id = work.id
  LEFT JOIN label ON label.family = 'work_kinds' AND label.word = work.kind
 WHERE work.shelf = :shelf AND (:stubs IS NULL OR :stubs = (stub.id IS NOT NULL))
   AND (:undated IS NULL OR coalesce(work.released, stub.since) IS NULL)
   AND (:first IS NULL OR (coalesce(work.released, stub.since) >= :first AND coalesce(work.released, stub.since) < :past))
   AND (:country IS NULL
        OR EXISTS (SELECT 1 FROM bridge
                    WHERE bridge.work_id = work.id AND bridge.country = :country
                      AND (:partner IS NULL OR bridge.partner_country = :partner)))
 GROUP BY work.kind
 ORDER BY total DESC, work.kind;
