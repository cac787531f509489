-- How many records of a kind chart rows alone speak of. :kind
SELECT count(*) AS total
  FROM stub
  JOIN record ON record.id = stub.id
 WHERE record.kind = :kind;
