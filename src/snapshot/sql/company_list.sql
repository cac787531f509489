-- A page of the companies. :ordering title or works (those with most works first), :country or NULL, :word their kind or
-- NULL, :limit rows, :offset rows before them
SELECT c.country, c.kind AS word, label.en AS word_en, label.ko AS word_ko, c.disambiguation,
       (SELECT count(*) FROM affiliation AS a WHERE a.company_id = c.id) AS artists,
       (SELECT count(DISTINCT wc.work_id) FROM work_company AS wc WHERE wc.company_id = c.id) AS works,
       record.kind AS record_kind, record.slug AS record_slug, record.lang AS record_lang, record.title AS record_title,
       record.native AS record_native, record.native_lang AS record_native_lang
  FROM (SELECT listed.position, listed.record_id
          FROM listed
         CROSS JOIN company ON company.id = listed.record_id
         WHERE listed.kind = 'company' AND listed.ordering = :ordering
           AND (:country IS NULL OR company.country = :country) AND (:word IS NULL OR company.kind = :word)
         ORDER BY listed.position
         LIMIT :limit OFFSET :offset) AS page
  JOIN company AS c ON c.id = page.record_id
  JOIN record ON record.id = c.id
  LEFT JOIN label ON label.family = 'company_kinds' AND label.word = c.kind
 ORDER BY page.position;
