-- Everything an artist is in, newest first: how, and through which act. :artist id
SELECT appearance.how, work.shelf,
       work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang,
       via.kind AS via_kind, via.slug AS via_slug, via.lang AS via_lang, via.title AS via_title,
       via.native AS via_native, via.native_lang AS via_native_lang
  FROM appearance
  JOIN work ON work.id = appearance.work_id
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
  LEFT JOIN record AS via ON via.id = appearance.via_id
 WHERE appearance.artist_id = :artist
 ORDER BY coalesce(work.released, stub.since) IS NULL, coalesce(work.released, stub.since) DESC, record.sort, work.id;
