-- The latest works of two artists, of one kind of edge or two. :artist, :partner ids; :one, :other kinds; :from, :to years;
-- :limit rows
SELECT record.kind AS work_kind, record.slug AS work_slug, record.lang AS work_lang, record.title AS work_title,
       record.native AS work_native, record.native_lang AS work_native_lang
  FROM partner
  JOIN work ON work.id = partner.work_id
  JOIN record ON record.id = work.id
  LEFT JOIN stub ON stub.id = work.id
 WHERE partner.artist_id = :artist AND partner.partner_id = :partner AND partner.kind IN (:one, :other)
   AND (:from IS NULL OR CAST(substr(coalesce(work.released, stub.since), 1, 4) AS INTEGER) >= :from)
   AND (:to IS NULL OR CAST(substr(coalesce(work.released, stub.since), 1, 4) AS INTEGER) <= :to)
 ORDER BY coalesce(work.released, stub.since) DESC, record.sort, record.id
 LIMIT :limit;
