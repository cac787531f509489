-- The groups someone is or was in, by date. :artist id
SELECT membership.begins, membership.ends, membership.roles,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM membership
  JOIN record ON record.id = membership.group_id
 WHERE membership.member_id = :artist
 ORDER BY membership.begins IS NULL, membership.begins, record.sort, membership.position;
