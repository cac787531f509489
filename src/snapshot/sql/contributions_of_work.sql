-- Who had which part in a work, in the editor's order. :work id
SELECT contribution.credited, contribution.character,
       contribution.role, role.en AS role_en, role.ko AS role_ko,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang,
       behalf.kind AS behalf_kind, behalf.slug AS behalf_slug, behalf.lang AS behalf_lang, behalf.title AS behalf_title,
       behalf.native AS behalf_native, behalf.native_lang AS behalf_native_lang
  FROM contribution
  JOIN record ON record.id = contribution.artist_id
  LEFT JOIN record AS behalf ON behalf.id = contribution.on_behalf_of
  LEFT JOIN label AS role ON role.family = 'roles' AND role.word = contribution.role
 WHERE contribution.work_id = :work
 ORDER BY contribution.position;
