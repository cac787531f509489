-- Every edge of the graph.
SELECT from_id, to_id, kind, weight, first, last, lasts
  FROM edge
 ORDER BY from_id, to_id, kind;
