-- The collaborations in which artists of a country met those of another, newest first. :country; :partner, `unknown` where nobody
-- has said; :limit :offset
SELECT w.id AS work_id, w.released, stub.since AS charted, w.credit, w.status,
       w.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       work.kind AS work_kind, work.slug AS work_slug, work.lang AS work_lang, work.title AS work_title,
       work.native AS work_native, work.native_lang AS work_native_lang
  FROM bridge
  JOIN work AS w ON w.id = bridge.work_id
  JOIN record AS work ON work.id = w.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = w.kind
  LEFT JOIN stub ON stub.id = w.id
 WHERE bridge.country = :country
   AND bridge.partner_country = :partner
 ORDER BY coalesce(w.released, stub.since) DESC, work.sort, work.id
 LIMIT :limit OFFSET :offset;
