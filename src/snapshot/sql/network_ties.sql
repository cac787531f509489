-- All that ties an artist or a company to others: where an edge leads away from it, outward is 1. :node id
SELECT edge.to_id AS other_id, edge.kind, edge.weight, edge.first, edge.last, edge.lasts, 1 AS outward, record.sort
  FROM edge
  JOIN record ON record.id = edge.to_id
 WHERE edge.from_id = :node
UNION ALL
SELECT edge.from_id, edge.kind, edge.weight, edge.first, edge.last, edge.lasts, 0, record.sort
  FROM edge
  JOIN record ON record.id = edge.from_id
 WHERE edge.to_id = :node
 ORDER BY other_id, edge.kind, outward;
