-- How two records are tied beside works: which is a part of the other, in what way, from when to when. :one, :other ids
SELECT tied.what, tied.begins, tied.ends, tied.part = :one AS forwards,
       tied.word, label.en AS word_en, label.ko AS word_ko
  FROM (SELECT 'member' AS what, 'member' AS word, '' AS family, member_id AS part, begins, ends
          FROM membership WHERE member_id IN (:one, :other) AND group_id IN (:one, :other)
         UNION
        SELECT 'member', 'unit', '', id, begins, ends
          FROM artist WHERE id IN (:one, :other) AND subunit_of IN (:one, :other)
         UNION
        SELECT 'voice', does, '', artist_id, NULL, NULL
          FROM voice WHERE voiced_id IN (:one, :other) AND artist_id IN (:one, :other)
         UNION
        SELECT 'company', kind, 'artist_company_types', artist_id, begins, ends
          FROM affiliation WHERE artist_id IN (:one, :other) AND company_id IN (:one, :other)
         UNION
        SELECT 'company', kind, 'company_ties', company_id, begins, ends
          FROM tie WHERE company_id IN (:one, :other) AND other_id IN (:one, :other)) AS tied
  LEFT JOIN label ON label.family = tied.family AND label.word = tied.word
 ORDER BY tied.what, tied.begins IS NULL, tied.begins, tied.ends IS NULL, tied.ends, tied.word, tied.part;
