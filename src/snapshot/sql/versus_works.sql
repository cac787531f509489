-- The works of an artist with a run on a chart, with how each opened, oldest first. :artist, :chart ids
SELECT standing.word AS standing, made.credit, run.debut_week, run.debut_position, run.peak, run.weeks, run.weeks_at_one,
       run.cut_at_start, run.still_running, run.holes, run.printed_peak,
       opening.opened, opening.peak AS opening_peak, opening.weeks AS opening_weeks,
       opening.weeks_at_one AS opening_weeks_at_one,
       work.kind AS work_kind, work.slug AS work_slug, work.lang AS work_lang, work.title AS work_title,
       work.native AS work_native, work.native_lang AS work_native_lang,
       rows_of.title AS rows_of_title
  FROM standing
  JOIN run ON run.work_id = standing.work_id AND run.chart_id = :chart
  JOIN opening ON opening.work_id = run.work_id AND opening.chart_id = run.chart_id
  JOIN work AS made ON made.id = run.work_id
  JOIN record AS work ON work.id = run.work_id
  JOIN record AS rows_of ON rows_of.id = run.rows_of
 WHERE standing.artist_id = :artist
 ORDER BY run.debut_week, work.sort, work.id;
