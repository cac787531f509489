-- The records that the graph is of: artists and companies, by number.
SELECT id FROM artist
UNION ALL
SELECT id FROM company
 ORDER BY id;
