-- How many works of each year an artist made with each other artist; of works that charts alone tell of, the year of the
-- first chart week. :artist id
SELECT partner.partner_id AS other_id, partner.kind,
       CAST(substr(coalesce(work.released, stub.since), 1, 4) AS INTEGER) AS year, count(*) AS works
  FROM partner
  JOIN work ON work.id = partner.work_id
  LEFT JOIN stub ON stub.id = work.id
 WHERE partner.artist_id = :artist AND coalesce(work.released, stub.since) IS NOT NULL
 GROUP BY partner.partner_id, partner.kind, year
 ORDER BY partner.partner_id, partner.kind, year;
