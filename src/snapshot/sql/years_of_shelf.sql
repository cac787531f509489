-- How many works of each year a narrowed list has, the latest first. :shelf, :stubs 1 stubs alone, 0 all but stubs, NULL all; and the bounds,
-- NULL where there is none: :country of a partner, :partner its partner's, :kind a word of vocab.toml
SELECT CAST(substr(coalesce(work.released, stub.since), 1, 4) AS INTEGER) AS year, count(*) AS total
  FROM work
  LEFT JOIN stub ON stub.id = work.id
 WHERE work.shelf = :shelf AND (:stubs IS NULL OR :stubs = (stub.id IS NOT NULL))
   AND (:kind IS NULL OR work.kind = :kind)
   AND (:country IS NULL
        OR EXISTS (SELECT 1 FROM bridge
                    WHERE bridge.work_id = work.id AND bridge.country = :country
                      AND (:partner IS NULL OR bridge.partner_country = :partner)))
   AND coalesce(work.released, stub.since) IS NOT NULL
 GROUP BY year
 ORDER BY year DESC;
