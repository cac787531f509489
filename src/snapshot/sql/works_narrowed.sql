-- How many works of a shelf a narrowed list has. :shelf, :stubs 1 stubs alone, 0 all but stubs, NULL all; and the bounds,
-- NULL where there is none: :undated 1, :first and :past texts of dates, :country of a partner, :partner its partner's, :kind a word of vocab.toml
SELECT count(*) AS total
  FROM work
  LEFT JOIN stub ON stub.id = work.id
 WHERE work.shelf = :shelf AND (:stubs IS NULL OR :stubs = (stub.id IS NOT NULL))
   AND (:kind IS NULL OR work.kind = :kind)
   AND (:undated IS NULL OR coalesce(work.released, stub.since) IS NULL)
   AND (:first IS NULL OR (coalesce(work.released, stub.since) >= :first AND coalesce(work.released, stub.since) < :past))
   AND (:country IS NULL
        OR EXISTS (SELECT 1 FROM bridge
                    WHERE bridge.work_id = work.id AND bridge.country = :country
                      AND (:partner IS NULL OR bridge.partner_country = :partner)));
