-- The collaborations that two artists are both parties to, newest first. :one id, :other id
SELECT work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       EXISTS (SELECT 1 FROM thin WHERE id = work.id) AS thin,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM partner
  JOIN work ON work.id = partner.work_id
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
 WHERE partner.artist_id = :one AND partner.partner_id = :other
 ORDER BY coalesce(work.released, stub.since) IS NULL, coalesce(work.released, stub.since) DESC, record.sort, work.id;
