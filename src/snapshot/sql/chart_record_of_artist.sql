-- What an artist is billed on, chart by chart, and what a wider count takes in; works that chart together are one entry.
-- :artist id; 1 or 0: :units, :groups and :voices as in rollup_of_artist
SELECT count(*) AS entries, sum(entered.peak <= 10) AS top_tens, sum(entered.peak = 1) AS number_ones,
       sum(entered.weeks) AS weeks, sum(entered.weeks_at_one) AS weeks_at_one, min(entered.peak) AS peak,
       max(entered.partial) AS at_least,
       min(CASE WHEN NOT entered.partial OR entered.peak = 1 OR entered.printed IS entered.peak THEN entered.peak END) AS sure,
       min(CASE WHEN entered.partial AND entered.peak > 1 THEN entered.printed END) AS printed,
       max(entered.partial AND entered.peak > 1 AND entered.printed IS NULL) AS open,
       record.kind AS chart_kind, record.slug AS chart_slug, record.lang AS chart_lang, record.title AS chart_title,
       record.native AS chart_native, record.native_lang AS chart_native_lang
  FROM (SELECT run.chart_id, run.rows_of, min(run.peak) AS peak, max(run.weeks) AS weeks,
               max(run.weeks_at_one) AS weeks_at_one, max(run.cut_at_start OR run.holes) AS partial, min(run.printed_peak) AS printed
          FROM run
         WHERE run.work_id IN (SELECT work_id FROM credit WHERE artist_id = :artist
                               UNION
                               SELECT work_id FROM rollup
                                WHERE artist_id = :artist
                                  AND ((through = 'unit' AND :units)
                                       OR (through IN ('group', 'member') AND :groups)
                                       OR (through = 'voice' AND :voices)))
         GROUP BY run.chart_id, run.rows_of) AS entered
  JOIN record ON record.id = entered.chart_id
 GROUP BY entered.chart_id
 ORDER BY count(*) DESC, record.sort, record.id;
