-- The works that a wider count of an artist's figures takes in, by the act they come through, newest first. :artist id;
-- 1 or 0: :units its units', :groups those of its groups, or of its members alone, :voices those it is heard on
SELECT rollup.through,
       via.kind AS via_kind, via.slug AS via_slug, via.lang AS via_lang, via.title AS via_title,
       via.native AS via_native, via.native_lang AS via_native_lang,
       voiced.kind AS voiced_kind, voiced.slug AS voiced_slug, voiced.lang AS voiced_lang, voiced.title AS voiced_title,
       voiced.native AS voiced_native, voiced.native_lang AS voiced_native_lang,
       work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM rollup
  JOIN work ON work.id = rollup.work_id
  JOIN record ON record.id = work.id
  JOIN record AS via ON via.id = rollup.via_id
  LEFT JOIN record AS voiced ON voiced.id = rollup.voiced_id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 WHERE rollup.artist_id = :artist
   AND ((through = 'unit' AND :units) OR (through IN ('group', 'member') AND :groups) OR (through = 'voice' AND :voices))
 ORDER BY rollup.through, via.sort, via.id, voiced.sort, voiced.id,
          coalesce(work.released, stub.since) DESC, record.sort, work.id;
