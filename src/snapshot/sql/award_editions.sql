-- The editions of an award, newest first, with what is held of each. :award id
SELECT e.year, e.nominations_on, e.ceremony_on,
       (SELECT count(*) FROM edition_category AS c WHERE c.edition_id = e.id) AS categories,
       (SELECT count(*) FROM nomination AS n WHERE n.edition_id = e.id) AS nominations,
       (SELECT count(*) FROM nomination AS n WHERE n.edition_id = e.id AND n.result = 'won') AS won,
       (SELECT count(*) FROM nomination AS n WHERE n.edition_id = e.id AND n.result IN ('won', 'nominated')) AS told,
       r.kind AS record_kind, r.slug AS record_slug, r.lang AS record_lang, r.title AS record_title,
       r.native AS record_native, r.native_lang AS record_native_lang
  FROM edition AS e
  JOIN record AS r ON r.id = e.id
 WHERE e.award_id = :award
 ORDER BY e.year DESC, e.ceremony_on DESC, r.id;
