-- The companies whose artists worked most with those signed to a company, and that made deals with it. :company id, :limit rows
SELECT sum(met.deal = 0) AS works, sum(met.deal) AS deals,
       record.kind AS other_kind, record.slug AS other_slug, record.lang AS other_lang, record.title AS other_title,
       record.native AS other_native, record.native_lang AS other_native_lang
  FROM (SELECT theirs.company_id AS id, crossing.work_id, 0 AS deal
          FROM crossing
          JOIN signing AS theirs ON theirs.work_id = crossing.work_id
         WHERE crossing.company_id = :company
           AND theirs.through_id IS NULL
           AND NOT EXISTS (SELECT 1
                             FROM signing AS own
                            WHERE own.company_id = :company
                              AND own.work_id = theirs.work_id
                              AND own.artist_id = theirs.artist_id)
        UNION
        SELECT theirs.company_id, theirs.work_id, 1
          FROM work_company AS own
          JOIN work ON work.id = own.work_id AND work.kind = 'deal'
          JOIN work_company AS theirs ON theirs.work_id = own.work_id AND theirs.company_id <> own.company_id
         WHERE own.company_id = :company
           AND own.party
           AND theirs.party) AS met
  JOIN record ON record.id = met.id
 GROUP BY met.id
 ORDER BY count(*) DESC, record.sort, record.id
 LIMIT :limit;
