-- Who is or was in a group, by date. :artist id of the group
SELECT membership.begins, membership.ends, membership.roles,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM membership
  JOIN record ON record.id = membership.member_id
 WHERE membership.group_id = :artist
 ORDER BY membership.begins IS NULL, membership.begins, record.sort, record.id, membership.position;
