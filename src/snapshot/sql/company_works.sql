-- The works a company has a part in, deals apart, newest first; one row a role. :company id
SELECT wc.role, role.en AS role_en, role.ko AS role_ko, wc.party,
       w.id AS work_id, w.released, stub.since AS charted, w.credit, w.status,
       w.kind AS work_kind_word, kind.en AS work_kind_word_en, kind.ko AS work_kind_word_ko,
       work.kind AS work_kind, work.slug AS work_slug, work.lang AS work_lang, work.title AS work_title,
       work.native AS work_native, work.native_lang AS work_native_lang
  FROM work_company AS wc
  JOIN work AS w ON w.id = wc.work_id
  JOIN record AS work ON work.id = w.id
  LEFT JOIN label AS role ON role.family = 'work_company_roles' AND role.word = wc.role
  LEFT JOIN label AS kind ON kind.family = 'work_kinds' AND kind.word = w.kind
  LEFT JOIN stub ON stub.id = w.id
 WHERE wc.company_id = :company
   AND w.kind <> 'deal'
 ORDER BY w.released DESC, work.sort, work.id, wc.position;
