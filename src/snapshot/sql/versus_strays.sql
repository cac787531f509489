-- What a chart lists of an artist without a work of it here, with how each run opened, oldest first. :artist, :chart ids
SELECT standing, title, credit, debut_week, debut_position, peak, weeks, weeks_at_one, cut_at_start, still_running, holes,
       printed_peak, opened, opening_peak, opening_weeks, opening_weeks_at_one
  FROM stray
 WHERE artist_id = :artist AND chart_id = :chart
 ORDER BY debut_week, position;
