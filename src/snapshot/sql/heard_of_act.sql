-- The people behind an act: on how many of its works each is named or heard, and how many others bill them. :artist id of
-- the act
SELECT (SELECT count(*)
          FROM (SELECT work_id FROM credit WHERE artist_id = :artist
                UNION
                SELECT work_id FROM rollup WHERE artist_id = :artist AND through IN ('unit', 'group')) AS own
         WHERE EXISTS (SELECT 1 FROM credit WHERE credit.work_id = own.work_id AND credit.artist_id = person.id)
            OR EXISTS (SELECT 1 FROM rollup WHERE rollup.artist_id = person.id AND rollup.work_id = own.work_id
                                              AND rollup.through = 'voice')) AS heard,
       (SELECT count(DISTINCT credit.work_id)
          FROM credit
         WHERE credit.artist_id = person.id
           AND NOT EXISTS (SELECT 1 FROM credit AS act WHERE act.work_id = credit.work_id AND act.artist_id = :artist)) AS others,
       record.kind AS artist_kind, record.slug AS artist_slug, record.lang AS artist_lang, record.title AS artist_title,
       record.native AS artist_native, record.native_lang AS artist_native_lang
  FROM (SELECT DISTINCT voice.artist_id AS id
          FROM voice
         WHERE voice.voiced_id = :artist
            OR voice.voiced_id IN (SELECT member_id FROM membership WHERE group_id = :artist)) AS person
  JOIN record ON record.id = person.id
 ORDER BY record.sort, record.id;
