-- The works that a live block sets beside its record, in order. :record id of the text, :position of the segment
SELECT work.kind AS work_kind, work.slug AS work_slug, work.lang AS work_lang, work.title AS work_title,
       work.native AS work_native, work.native_lang AS work_native_lang
  FROM block_work
  JOIN record AS work ON work.id = block_work.work_id
 WHERE block_work.record_id = :record AND block_work.position = :position
 ORDER BY block_work.place;
