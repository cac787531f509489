-- Every node of the graph as outsiders know it: artists, then companies, each by slug.
SELECT record.kind, record.slug, record.title, record.native, artist.kind AS sort, artist.country, artist.disambiguation,
       artist.begins, artist.ends, artist.works, stub.id IS NOT NULL AS charted
  FROM artist
  JOIN record ON record.id = artist.id
  LEFT JOIN stub ON stub.id = artist.id
UNION ALL
SELECT record.kind, record.slug, record.title, record.native, company.kind, company.country, company.disambiguation,
       company.begins, company.ends, NULL, 0
  FROM company
  JOIN record ON record.id = company.id
 ORDER BY 1, 2;
