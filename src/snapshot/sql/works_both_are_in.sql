-- Works that two artists are both in, without being parties to them side by side, newest first: through which act each
-- is, where it is not in person. Left out where one act stands for both, or one is the act of the other. :one id, :other id
SELECT work.id AS work_id, work.credit, work.released, stub.since AS charted, work.status,
       work.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang,
       one_via.kind AS one_via_kind, one_via.slug AS one_via_slug, one_via.lang AS one_via_lang,
       one_via.title AS one_via_title, one_via.native AS one_via_native, one_via.native_lang AS one_via_native_lang,
       other_via.kind AS other_via_kind, other_via.slug AS other_via_slug, other_via.lang AS other_via_lang,
       other_via.title AS other_via_title, other_via.native AS other_via_native,
       other_via.native_lang AS other_via_native_lang
  FROM appearance AS one
  JOIN appearance AS other ON other.artist_id = :other AND other.work_id = one.work_id
  JOIN work ON work.id = one.work_id
  JOIN record ON record.id = work.id
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = work.kind
  LEFT JOIN stub ON stub.id = work.id
  LEFT JOIN record AS one_via ON one_via.id = one.via_id
  LEFT JOIN record AS other_via ON other_via.id = other.via_id
 WHERE one.artist_id = :one
   AND coalesce(one.via_id, one.artist_id) <> coalesce(other.via_id, other.artist_id)
   AND NOT EXISTS (SELECT 1 FROM partner
                    WHERE artist_id = :one AND partner_id = :other AND work_id = one.work_id)
 ORDER BY coalesce(work.released, stub.since) IS NULL, coalesce(work.released, stub.since) DESC, record.sort, work.id;
