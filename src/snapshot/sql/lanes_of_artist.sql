-- The dated works of an artist that tell most, those longest on a chart first: each with its longest run of rows of its own,
-- on either shelf no more than a few; and how many there are to choose from. :artist id, :limit works a shelf
WITH own AS (
  SELECT work.id AS work_id, work.shelf, work.kind, work.credit, work.released, work.ranks IS NOT NULL AS ranked,
         (SELECT run.chart_id
            FROM run
           WHERE run.work_id = work.id AND run.rows_of = work.id
           ORDER BY run.cut_at_start, run.weeks DESC, run.peak, run.chart_id
           LIMIT 1) AS chart_id
    FROM appearance
    JOIN work ON work.id = appearance.work_id
   WHERE appearance.artist_id = :artist AND appearance.how <> 'group' AND work.charts_with IS NULL
), placed AS (
  SELECT own.work_id, own.shelf, own.kind, own.credit, own.released, own.ranked, own.chart_id, count(*) OVER () AS total,
         row_number() OVER (PARTITION BY own.shelf
                            ORDER BY run.weeks IS NULL, run.weeks DESC, run.peak, own.released DESC, own.work_id) AS place
    FROM own
    LEFT JOIN run ON run.work_id = own.work_id AND run.chart_id = own.chart_id
   WHERE own.released IS NOT NULL OR run.weeks IS NOT NULL
)
SELECT placed.total, placed.shelf, placed.released, placed.ranked, placed.credit,
       placed.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       work.kind AS work_kind, work.slug AS work_slug, work.lang AS work_lang, work.title AS work_title,
       work.native AS work_native, work.native_lang AS work_native_lang,
       run.rows_of AS rows_of_id, run.chart_id, run.debut_week, run.debut_position, run.peak, run.peak_week, run.weeks,
       run.weeks_at_peak, run.weeks_at_one, run.longest_spell, run.longest_spell_at_one, run.last_week, run.re_entries,
       run.cut_at_start, run.still_running, run.holes, run.printed_peak, run.printed_weeks, listed.size,
       chart.kind AS chart_kind, chart.slug AS chart_slug, chart.lang AS chart_lang, chart.title AS chart_title,
       chart.native AS chart_native, chart.native_lang AS chart_native_lang,
       work.kind AS rows_of_kind, work.slug AS rows_of_slug, work.lang AS rows_of_lang, work.title AS rows_of_title,
       work.native AS rows_of_native, work.native_lang AS rows_of_native_lang
  FROM placed
  JOIN record AS work ON work.id = placed.work_id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = placed.kind
  LEFT JOIN run ON run.work_id = placed.work_id AND run.chart_id = placed.chart_id
  LEFT JOIN chart AS listed ON listed.id = placed.chart_id
  LEFT JOIN record AS chart ON chart.id = placed.chart_id
 WHERE placed.place <= :limit
 ORDER BY min(coalesce(run.debut_week, placed.released), coalesce(placed.released, run.debut_week)), placed.place, placed.work_id;
