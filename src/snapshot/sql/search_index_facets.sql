-- What results are told apart by, record by record.
SELECT rank, facet, value
  FROM search_facet
 ORDER BY rank, facet, value;
