-- Who is on the billing of which work, by their places in the order of search.
SELECT artist.rank AS artist, work.rank AS work
  FROM credit
  JOIN search_record AS artist ON artist.record_id = credit.artist_id
  JOIN search_record AS work ON work.record_id = credit.work_id
 ORDER BY artist.rank, work.rank, credit.position;
