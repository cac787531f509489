-- Works to hold a work against: of its artists, on charts that it was on too; those on the most of them first. Works that
-- chart with another are left out. :work id, :limit rows
SELECT work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM (SELECT theirs.work_id, count(DISTINCT theirs.chart_id) AS charts, max(theirs.weeks) AS weeks
          FROM credit AS mine
          JOIN credit AS beside ON beside.artist_id = mine.artist_id AND beside.work_id <> mine.work_id
          JOIN run AS own ON own.work_id = mine.work_id
          JOIN run AS theirs
            ON theirs.work_id = beside.work_id AND theirs.chart_id = own.chart_id AND theirs.rows_of = theirs.work_id
         WHERE mine.work_id = :work
         GROUP BY theirs.work_id) AS found
  JOIN work ON work.id = found.work_id
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 ORDER BY found.charts DESC, found.weeks DESC, record.sort, work.id
 LIMIT :limit;
