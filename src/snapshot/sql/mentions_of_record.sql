-- Where prose names a record, with the sentence: articles first, then by kind and name. :record id
SELECT mention.sentence,
       record.kind AS from_kind, record.slug AS from_slug, record.lang AS from_lang, record.title AS from_title,
       record.native AS from_native, record.native_lang AS from_native_lang
  FROM mention
  JOIN record ON record.id = mention.from_id
 WHERE mention.target_id = :record AND mention.from_id <> :record
 ORDER BY record.kind <> 'article', record.kind, record.sort, record.id;
