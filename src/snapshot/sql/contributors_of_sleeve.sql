-- Those who had a part in a work, in the editor's order, and whether each is one of its parties. :work id
SELECT record.slug,
       EXISTS (SELECT 1 FROM partner WHERE partner.artist_id = contribution.artist_id AND partner.work_id = :work) AS party
  FROM contribution
  JOIN record ON record.id = contribution.artist_id
 WHERE contribution.work_id = :work
 ORDER BY contribution.position;
