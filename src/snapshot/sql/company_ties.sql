-- A company's ties, those in its own file first, then those in the others'. :company id
SELECT t.inverse, t.kind AS word, label.en AS word_en, label.ko AS word_ko, t.begins, t.ends,
       other.kind AS other_kind, other.slug AS other_slug, other.lang AS other_lang, other.title AS other_title,
       other.native AS other_native, other.native_lang AS other_native_lang
  FROM (SELECT 0 AS inverse, kind, begins, ends, other_id, position
          FROM tie WHERE company_id = :company
         UNION ALL
        SELECT 1, kind, begins, ends, company_id, position
          FROM tie WHERE other_id = :company) AS t
  JOIN record AS other ON other.id = t.other_id
  LEFT JOIN label ON label.word = t.kind
   AND label.family = CASE t.inverse WHEN 0 THEN 'company_ties' ELSE 'company_ties_inverse' END
 ORDER BY t.inverse, t.kind, t.begins, other.sort, other.id, t.position;
