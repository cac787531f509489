-- Nominations that name or honour an artist, or a work the artist is billed on or that a wider count takes in; newest edition
-- first. :artist id; 1 or 0: :units, :groups and :voices as in rollup_of_artist
SELECT nomination.id, nomination.category, edition_category.name AS category_name, edition_category.honours,
       nomination.result, edition.year, work.credit,
       edition_record.kind AS edition_kind, edition_record.slug AS edition_slug, edition_record.lang AS edition_lang, edition_record.title AS edition_title,
       edition_record.native AS edition_native, edition_record.native_lang AS edition_native_lang,
       record.kind AS nominee_kind, record.slug AS nominee_slug, record.lang AS nominee_lang, record.title AS nominee_title,
       record.native AS nominee_native, record.native_lang AS nominee_native_lang
  FROM nomination
  JOIN edition ON edition.id = nomination.edition_id
  JOIN record AS edition_record ON edition_record.id = edition.id
  JOIN edition_category ON edition_category.edition_id = edition.id AND edition_category.slug = nomination.category
  JOIN record ON record.id = coalesce(nomination.work_id, nomination.artist_id)
  LEFT JOIN work ON work.id = nomination.work_id
 WHERE nomination.artist_id = :artist
    OR nomination.id IN (SELECT nomination_id FROM honoured WHERE artist_id = :artist)
    OR nomination.work_id IN (SELECT work_id FROM credit WHERE artist_id = :artist
                              UNION
                              SELECT work_id FROM rollup
                               WHERE artist_id = :artist
                                 AND ((through = 'unit' AND :units)
                                      OR (through IN ('group', 'member') AND :groups)
                                      OR (through = 'voice' AND :voices)))
 ORDER BY edition.year DESC, edition_record.sort, edition.id, edition_category.position, nomination.position,
          nomination.id;
