-- The awards a company gives. :company id
SELECT award.kind AS award_kind, award.slug AS award_slug, award.lang AS award_lang, award.title AS award_title,
       award.native AS award_native, award.native_lang AS award_native_lang
  FROM award AS a
  JOIN record AS award ON award.id = a.id
 WHERE a.body_id = :company
 ORDER BY award.sort, award.id;
