-- Who sings and speaks for an act: first for the characters in it, then for the act itself. :artist id of the act
SELECT voice.does,
       character.kind AS character_kind, character.slug AS character_slug, character.lang AS character_lang, character.title AS character_title,
       character.native AS character_native, character.native_lang AS character_native_lang,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM (SELECT member_id AS id FROM membership WHERE group_id = :artist
        UNION
        SELECT :artist) AS voiced
  JOIN voice ON voice.voiced_id = voiced.id
  JOIN record ON record.id = voice.artist_id
  LEFT JOIN record AS character ON character.id = voiced.id AND voiced.id <> :artist
 ORDER BY character.id IS NULL, character.sort, character.id, voice.position;
